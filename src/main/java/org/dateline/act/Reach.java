package org.dateline.act;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How far an act reaches: which articles have to be looked at again.
///
/// @param articles ids of articles that it speaks of
/// @param entities ids of entities that it changes wherever they are mentioned
/// @param words phrases that it changes wherever they stand
public record Reach(Set<String> articles, Set<String> entities, Set<String> words) {
    public Reach {
        articles = Set.copyOf(articles);
        entities = Set.copyOf(entities);
        words = Set.copyOf(words);
    }

    public static Reach of(Act act) {
        Set<String> articles = new HashSet<>();
        Set<String> entities = new HashSet<>();
        Set<String> words = new HashSet<>();
        collect(act, articles, entities, words);
        return new Reach(articles, entities, words);
    }

    /// Whether an act only writes in the margin: it changes neither who is meant nor what happened.
    public static boolean isMarginal(Act act) {
        return switch (act) {
            case Act.Noted _, Act.Unnoted _, Act.Tagged _, Act.Untagged _ -> true;
            case Act.Together a -> a.acts().stream().allMatch(Reach::isMarginal);
            default -> false;
        };
    }

    /// Ids of the entities of which an act changes how much is said; empty where that is not known beforehand.
    public static Set<String> counted(Act act) {
        return switch (act) {
            case Act.Relinked a -> Set.copyOf(List.of(a.from(), a.to().id()));
            case Act.Unlinked a -> Set.of(a.from());
            case Act.Marked a -> Set.of(a.entity().id());
            case Act.Merged a -> Set.copyOf(List.of(a.from().id(), a.into().id()));
            case Act.Renamed a -> Set.of(a.entity());
            default -> Set.of();
        };
    }

    /// Whether no article has to be looked at again.
    public boolean isNothing() {
        return articles.isEmpty() && entities.isEmpty() && words.isEmpty();
    }

    private static void collect(Act act, Set<String> articles, Set<String> entities, Set<String> words) {
        switch (act) {
            case Act.Noted a -> articles.add(a.article());
            case Act.Unnoted a -> articles.add(a.article());
            case Act.Tagged a -> articles.add(a.article());
            case Act.Untagged a -> articles.add(a.article());
            case Act.Confirmed a -> articles.add(a.at().article());
            case Act.Relinked a -> {
                articles.add(a.at().article());
                if (a.scope() == Act.Scope.EVERYWHERE) {
                    words.add(a.at().quote().exact());
                }
            }
            case Act.Unlinked a -> {
                articles.add(a.at().article());
                if (a.scope() == Act.Scope.EVERYWHERE) {
                    words.add(a.at().quote().exact());
                }
            }
            case Act.Marked a -> articles.add(a.at().article());
            case Act.Merged a -> {
                entities.add(a.from().id());
                entities.add(a.into().id());
            }
            case Act.Renamed a -> entities.add(a.entity());
            case Act.EntityAdded a -> {
                entities.add(a.entity().id());
                words.add(a.entity().name());
                words.addAll(a.entity().aliases());
            }
            case Act.EventCorrected a -> articles.add(a.trigger().article());
            case Act.EventMarked a -> articles.add(a.trigger().article());
            case Act.PhraseRuled a -> words.add(a.words());
            case Act.Joined a -> {
                articles.add(a.one().article());
                articles.add(a.other().article());
            }
            case Act.Parted a -> {
                articles.add(a.one().article());
                articles.add(a.other().article());
            }
            case Act.Anchored a -> articles.add(a.article());
            case Act.Together a -> a.acts().forEach(each -> collect(each, articles, entities, words));
            case Act.BriefingSaved _,
                    Act.BriefingRemoved _,
                    Act.ViewSaved _,
                    Act.ViewRemoved _,
                    Act.LanesChanged _,
                    Act.SearchSaved _,
                    Act.SearchRemoved _,
                    Act.SearchLooked _,
                    Act.Undone _,
                    Act.Redone _ -> {}
        }
    }

    /// Whether it adds a row of the analyst's own to the tables, so that articles are read anew with it.
    public static boolean addsRow(Act act) {
        return act instanceof Act.EntityAdded
                || (act instanceof Act.Together together
                        && together.acts().stream().anyMatch(Reach::addsRow));
    }
}

package org.dateline.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Mention;
import org.dateline.article.Note;
import org.dateline.article.Passage;
import org.dateline.briefing.Briefing;
import org.dateline.entity.Entity;
import org.dateline.text.Folding;
import org.dateline.time.When;
import org.dateline.timeline.Lane;

/// All standing acts sorted by what they are about. Filled once by [#of], read only after.
final class Fold {
    final Map<String, Map<String, Note>> notes = new HashMap<>();
    final Map<String, Set<String>> tags = new HashMap<>();
    /// By article: what was said about single passages of it and about the whole of it, in order.
    final Map<String, List<Act>> corrections = new HashMap<>();
    /// Corrections that reach everywhere, in order.
    final List<Act> rules = new ArrayList<>();
    final Map<String, String> merged = new HashMap<>();
    final Map<String, Entity> rows = new LinkedHashMap<>();
    final Map<String, String> names = new HashMap<>();
    /// Ids of entities that a person said something about.
    final Set<String> vouched = new HashSet<>();
    /// Whole entities that acts speak of, by id.
    final Map<String, Entity> known = new HashMap<>();
    final Map<Act.Never, Set<String>> never = new HashMap<>();
    final Map<String, When> anchors = new HashMap<>();
    final LinkedHashMap<String, Briefing> briefings = new LinkedHashMap<>();
    final Map<String, List<Lane>> views = new LinkedHashMap<>();
    final Map<String, Act.SearchSaved> searches = new LinkedHashMap<>();
    final List<Desk.Pair> joined = new ArrayList<>();
    final List<Desk.Pair> parted = new ArrayList<>();
    List<Lane> lanes = List.of();

    private final Map<String, List<String>> mergedFrom = new HashMap<>();

    static Fold of(List<Recorded> standing) {
        Fold fold = new Fold();
        for (Recorded recorded : standing) {
            fold.apply(recorded.act());
        }
        fold.merged
                .keySet()
                .forEach(from -> fold.mergedFrom
                        .computeIfAbsent(fold.resolve(from), _ -> new ArrayList<>())
                        .add(from));
        fold.mergedFrom.values().forEach(ids -> ids.sort(null));
        return fold;
    }

    private void apply(Act act) {
        vouch(act);
        switch (act) {
            case Act.Noted a -> notesOf(a.article()).put(a.note().id(), a.note());
            case Act.Unnoted a -> notesOf(a.article()).remove(a.note());
            case Act.Tagged a -> tagsOf(a.article()).add(a.tag());
            case Act.Untagged a -> tagsOf(a.article()).remove(a.tag());
            case Act.Confirmed a -> correct(a.at().article(), a);
            case Act.Relinked a -> {
                known.put(a.to().id(), a.to());
                reach(a.scope(), a.at().article(), a);
            }
            case Act.Unlinked a -> reach(a.scope(), a.at().article(), a);
            case Act.Marked a -> {
                known.put(a.entity().id(), a.entity());
                correct(a.at().article(), a);
            }
            case Act.Merged a -> merge(a.from(), a.into());
            case Act.Renamed a -> names.put(a.entity(), a.name());
            case Act.EntityAdded a -> rows.put(a.entity().id(), a.entity());
            case Act.EventCorrected a -> {
                know(a.correction());
                correct(a.trigger().article(), a);
            }
            case Act.EventMarked a -> correct(a.trigger().article(), a);
            case Act.PhraseRuled a ->
                never.computeIfAbsent(a.never(), _ -> new HashSet<>()).add(Folding.key(a.words()));
            case Act.Joined a -> {
                unsay(parted, a.one(), a.other());
                joined.add(new Desk.Pair(a.one(), a.other()));
            }
            case Act.Parted a -> {
                unsay(joined, a.one(), a.other());
                parted.add(new Desk.Pair(a.one(), a.other()));
            }
            case Act.Anchored a -> anchors.put(a.article(), a.day());
            case Act.BriefingSaved a -> briefings.putLast(a.briefing().id(), a.briefing());
            case Act.BriefingRemoved a -> briefings.remove(a.briefing());
            case Act.ViewSaved a -> views.put(a.name(), a.lanes());
            case Act.ViewRemoved a -> views.remove(a.name());
            case Act.LanesChanged a -> lanes = a.lanes();
            case Act.SearchSaved a -> searches.put(a.name(), a);
            case Act.SearchRemoved a -> searches.remove(a.name());
            case Act.SearchLooked a ->
                searches.computeIfPresent(a.name(), (_, s) -> new Act.SearchSaved(s.name(), s.query(), a.looked()));
            case Act.Together a -> a.acts().forEach(this::apply);
            case Act.Undone _, Act.Redone _ -> {}
        }
    }

    private void vouch(Act act) {
        switch (act) {
            case Act.Confirmed(Passage _, Mention mention) -> vouched.add(mention.entity());
            case Act.Relinked a -> vouched.add(a.to().id());
            case Act.Marked a -> vouched.add(a.entity().id());
            case Act.Merged a -> vouched.add(a.into().id());
            case Act.Renamed a -> vouched.add(a.entity());
            case Act.EntityAdded a -> vouched.add(a.entity().id());
            default -> {}
        }
    }

    private void know(Act.Correction correction) {
        switch (correction) {
            case Act.Correction.ParticipantsAre(List<Entity> all) -> all.forEach(e -> known.put(e.id(), e));
            case Act.Correction.PlaceIs(Entity place) -> known.put(place.id(), place);
            case Act.Correction.Type _,
                    Act.Correction.StatusIs _,
                    Act.Correction.WhenIs _,
                    Act.Correction.NoPlace _,
                    Act.Correction.NoEvent _ -> {}
        }
    }

    private void reach(Act.Scope scope, String article, Act act) {
        if (scope == Act.Scope.EVERYWHERE) {
            rules.add(act);
        } else {
            correct(article, act);
        }
    }

    private void correct(String article, Act act) {
        corrections.computeIfAbsent(article, _ -> new ArrayList<>()).add(act);
    }

    private void merge(Entity from, Entity into) {
        known.putIfAbsent(from.id(), from);
        known.putIfAbsent(into.id(), into);
        String end = resolve(into.id());
        String start = resolve(from.id());
        if (!end.equals(start)) {
            merged.put(start, end);
        }
    }

    private static void unsay(List<Desk.Pair> said, Object one, Object other) {
        said.removeIf(p -> (p.one().equals(one) && p.other().equals(other))
                || (p.one().equals(other) && p.other().equals(one)));
    }

    private Map<String, Note> notesOf(String article) {
        return notes.computeIfAbsent(article, _ -> new LinkedHashMap<>());
    }

    private Set<String> tagsOf(String article) {
        return tags.computeIfAbsent(article, _ -> new TreeSet<>());
    }

    String resolve(String id) {
        String now = id;
        for (String next = merged.get(now); next != null; next = merged.get(now)) {
            now = next;
        }
        return now;
    }

    /// Rows beat what was found; a merged entity keeps the other's names as aliases.
    Entity resolve(Entity found) {
        String id = resolve(found.id());
        Entity base = rows.getOrDefault(id, id.equals(found.id()) ? found : known.getOrDefault(id, found));
        String name = names.getOrDefault(id, base.name());
        Set<String> aliases = new LinkedHashSet<>(base.aliases());
        aliases.add(base.name());
        if (base != found) {
            aliases.addAll(found.aliases());
            aliases.add(found.name());
        }
        for (String from : mergedFrom.getOrDefault(id, List.of())) {
            Entity other = known.get(from);
            if (other != null) {
                aliases.add(other.name());
                aliases.addAll(other.aliases());
            }
        }
        aliases.remove(name);
        return new Entity(
                id,
                base.kind(),
                name,
                List.copyOf(aliases),
                base.offices().isEmpty() && found.kind() == base.kind() ? found.offices() : base.offices(),
                base.country().isEmpty() ? found.country() : base.country(),
                base.origin());
    }

    boolean isNever(Act.Never what, String words) {
        Set<String> keys = never.get(what);
        return keys != null && keys.contains(Folding.key(words));
    }

    List<Act> corrections(String article) {
        return corrections.getOrDefault(article, List.of());
    }
}

package org.dateline.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.act.Act;
import org.dateline.entity.Entity;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Words;

/// An act as one readable line of the history, in the user's language: `Merged Sergey Lavrov into Sergei Lavrov`.
final class ActWords {
    private static final int LONGEST = 40;

    private ActWords() {}

    static String of(Act act) {
        return switch (act) {
            case Act.Noted a ->
                a.note().text().isEmpty()
                        ? line("highlighted", brief(a.note().quote().exact()))
                        : line("noted", brief(a.note().text()));
            case Act.Unnoted _ -> line("unnoted");
            case Act.Tagged a -> line("tagged", a.tag());
            case Act.Untagged a -> line("untagged", a.tag());
            case Act.Confirmed a -> line("confirmed", brief(a.at().quote().exact()));
            case Act.Relinked a ->
                line(
                        "relinked",
                        brief(a.at().quote().exact()),
                        a.to().name(),
                        line(a.scope().name()));
            case Act.Unlinked a ->
                line("unlinked", brief(a.at().quote().exact()), line(a.scope().name()));
            case Act.Marked a ->
                line("marked", brief(a.at().quote().exact()), a.entity().name());
            case Act.Merged a -> line("merged", a.from().name(), a.into().name());
            case Act.Renamed a -> line("renamed", a.was(), a.name());
            case Act.EntityAdded a ->
                line("added", Words.of(a.entity().kind()), a.entity().name());
            case Act.EventCorrected a ->
                line("corrected", brief(a.trigger().quote().exact()), what(a.correction()));
            case Act.EventMarked a -> line("event", brief(a.trigger().quote().exact()));
            case Act.PhraseRuled a ->
                switch (a.never()) {
                    case EVENT -> line("never.event", brief(a.words()));
                    case ENTITY -> line("never.entity", brief(a.words()));
                };
            case Act.Joined a ->
                line(
                        "joined",
                        brief(a.one().quote().exact()),
                        brief(a.other().quote().exact()));
            case Act.Parted a ->
                line(
                        "parted",
                        brief(a.one().quote().exact()),
                        brief(a.other().quote().exact()));
            case Act.Anchored a -> line("anchored", Dates.exact(a.day()));
            case Act.BriefingSaved a -> line("briefing", brief(a.briefing().title()));
            case Act.BriefingRemoved a -> line("briefing.removed", brief(a.title()));
            case Act.ViewSaved a -> line("view", brief(a.name()));
            case Act.ViewRemoved a -> line("view.removed", brief(a.name()));
            case Act.LanesChanged _ -> line("lanes");
            case Act.SearchSaved a -> line("search", brief(a.name()));
            case Act.SearchRemoved a -> line("search.removed", brief(a.name()));
            case Act.SearchLooked a -> line("search.looked", brief(a.name()));
            case Act.Together a -> together(a);
            case Act.Undone _ -> line("undone");
            case Act.Redone _ -> line("redone");
        };
    }

    /// What several acts amount to: their shape says it in every language.
    private static String together(Act.Together together) {
        List<Act> acts = together.acts();
        if (acts.isEmpty()) {
            return line("nothing");
        }
        if (acts.size() == 2
                && acts.get(0) instanceof Act.SearchRemoved was
                && acts.get(1) instanceof Act.SearchSaved now) {
            return line("search.renamed", brief(was.name()), brief(now.name()));
        }
        if (acts.size() == 2
                && acts.get(0) instanceof Act.ViewRemoved was
                && acts.get(1) instanceof Act.ViewSaved now) {
            return line("view.renamed", brief(was.name()), brief(now.name()));
        }
        if (!together.what().isEmpty() && acts.stream().allMatch(Act.EntityAdded.class::isInstance)) {
            return line("rows", acts.size(), together.what());
        }
        return acts.size() == 1 ? of(acts.getFirst()) : line("more", of(acts.getFirst()), acts.size() - 1);
    }

    private static String what(Act.Correction correction) {
        return switch (correction) {
            case Act.Correction.Type c -> Words.of(c.type());
            case Act.Correction.StatusIs c -> Words.of(c.status());
            case Act.Correction.WhenIs c -> Dates.exact(c.when());
            case Act.Correction.PlaceIs c -> line("correction.place", c.place().name());
            case Act.Correction.NoPlace _ -> line("correction.noplace");
            case Act.Correction.ParticipantsAre c ->
                line(
                        "correction.with",
                        c.participants().stream().map(Entity::name).collect(Collectors.joining(", ")));
            case Act.Correction.NoEvent _ -> line("correction.noevent");
        };
    }

    private static String line(String key, Object... arguments) {
        return Texts.of("shell.act." + key.toLowerCase(java.util.Locale.ROOT), arguments);
    }

    private static String brief(String words) {
        String one = words.replaceAll("\\s+", " ").strip();
        return one.length() > LONGEST ? one.substring(0, LONGEST - 1).stripTrailing() + "…" : one;
    }
}

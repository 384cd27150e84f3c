package org.dateline.act;

import org.dateline.entity.Entity;

/// An act as one readable line of the history, in English.
public final class Line {
    private static final int WORDS = 40;

    private Line() {}

    /// The line for `act`, such as `Merged Sergey Lavrov into Sergei Lavrov`.
    public static String of(Act act) {
        return switch (act) {
            case Act.Noted a ->
                a.note().text().isEmpty()
                        ? "Highlighted " + quoted(a.note().quote().exact())
                        : "Noted " + quoted(a.note().text());
            case Act.Unnoted _ -> "Removed a note";
            case Act.Tagged a -> "Tagged an article " + a.tag();
            case Act.Untagged a -> "Took the tag " + a.tag() + " off an article";
            case Act.Confirmed a -> "Confirmed " + quoted(a.at().quote().exact());
            case Act.Relinked a ->
                "Said that " + quoted(a.at().quote().exact()) + " is " + a.to().name() + reach(a.scope());
            case Act.Unlinked a -> "Said that " + quoted(a.at().quote().exact()) + " is no name" + reach(a.scope());
            case Act.Marked a ->
                "Marked " + quoted(a.at().quote().exact()) + " as " + a.entity().name();
            case Act.Merged a ->
                "Merged " + a.from().name() + " into " + a.into().name();
            case Act.Renamed a -> "Renamed " + a.was() + " to " + a.name();
            case Act.EntityAdded a -> "Added " + describe(a.entity());
            case Act.EventCorrected a ->
                "Corrected " + quoted(a.trigger().quote().exact()) + ": " + what(a.correction());
            case Act.EventMarked a -> "Marked " + quoted(a.trigger().quote().exact()) + " as an event";
            case Act.PhraseRuled a ->
                "Ruled that " + quoted(a.words()) + " is never "
                        + switch (a.never()) {
                            case EVENT -> "an event";
                            case ENTITY -> "a name";
                        };
            case Act.Joined a ->
                "Joined " + quoted(a.one().quote().exact()) + " and "
                        + quoted(a.other().quote().exact());
            case Act.Parted a ->
                "Parted " + quoted(a.one().quote().exact()) + " and "
                        + quoted(a.other().quote().exact());
            case Act.Anchored a -> "Set the date of an article to " + a.day();
            case Act.BriefingSaved a ->
                "Saved the briefing " + quoted(a.briefing().title());
            case Act.BriefingRemoved a -> "Removed the briefing " + quoted(a.title());
            case Act.ViewSaved a -> "Saved the view " + quoted(a.name());
            case Act.ViewRemoved a -> "Removed the view " + quoted(a.name());
            case Act.LanesChanged _ -> "Changed the lanes";
            case Act.SearchSaved a -> "Saved the search " + quoted(a.name());
            case Act.SearchRemoved a -> "Removed the search " + quoted(a.name());
            case Act.SearchLooked a -> "Looked at the search " + quoted(a.name());
            case Act.Together a -> together(a);
            case Act.Undone _ -> "Undid";
            case Act.Redone _ -> "Redid";
        };
    }

    private static String together(Act.Together act) {
        if (!act.what().isEmpty()) {
            return act.what();
        }
        return act.acts().isEmpty() ? "Did nothing" : of(act.acts().getFirst());
    }

    private static String what(Act.Correction correction) {
        return switch (correction) {
            case Act.Correction.Type c -> "type " + c.type();
            case Act.Correction.StatusIs c -> c.status().word();
            case Act.Correction.WhenIs c -> "when " + c.when();
            case Act.Correction.PlaceIs c -> "in " + c.place().name();
            case Act.Correction.NoPlace _ -> "no place";
            case Act.Correction.ParticipantsAre c ->
                "with "
                        + String.join(
                                ", ",
                                c.participants().stream().map(Entity::name).toList());
            case Act.Correction.NoEvent _ -> "no event";
        };
    }

    private static String describe(Entity entity) {
        return "the " + entity.kind().word() + " " + entity.name();
    }

    private static String reach(Act.Scope scope) {
        return switch (scope) {
            case MENTION -> " here";
            case ARTICLE -> " in this article";
            case EVERYWHERE -> " everywhere";
        };
    }

    private static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return "“" + (line.length() > WORDS ? line.substring(0, WORDS - 1).stripTrailing() + "…" : line) + "”";
    }
}

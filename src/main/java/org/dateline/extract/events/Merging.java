package org.dateline.extract.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.extract.draft.Draft;

/// Makes one event of those mentions of an article that tell the same.
final class Merging {
    private static final List<Set<EventType>> FAMILIES = List.of(
            Set.of(EventType.CONSULT, EventType.CONFERENCE),
            Set.of(EventType.AGREE, EventType.COOPERATE),
            Set.of(EventType.AID, EventType.SUPPORT),
            Set.of(EventType.ASSAULT, EventType.COERCE),
            Set.of(EventType.LEGAL, EventType.COERCE));

    private Merging() {}

    static List<EventMention> merge(List<EventMention> found, Draft draft) {
        List<EventMention> kept = new ArrayList<>();
        for (EventMention e : found) {
            int earlier = !e.why().startsWith("noun") ? -1 : isBackReference(e, draft.text()) ? same(e, kept) : -1;
            if (earlier < 0) {
                kept.add(e);
            } else {
                kept.set(earlier, fill(kept.get(earlier), e));
            }
        }
        return kept;
    }

    /// "the talks", "their meeting": a noun that speaks of something already told.
    private static boolean isBackReference(EventMention e, String text) {
        String before = text.substring(e.sentence().start(), e.span().start()).toLowerCase(Locale.ROOT);
        return before.matches("(?s).*\\b(the|that|this|these|those|their|its|his|her)( [\\p{L}-]+)? ")
                && !e.when().isKnown();
    }

    private static int same(EventMention e, List<EventMention> kept) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            EventMention k = kept.get(i);
            boolean type = k.type() == e.type()
                    || FAMILIES.stream().anyMatch(f -> f.contains(k.type()) && f.contains(e.type()));
            if (type && (e.participants().isEmpty() || overlaps(k, e))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean overlaps(EventMention a, EventMention b) {
        Set<String> both = new HashSet<>(a.participants());
        both.retainAll(b.participants());
        return !both.isEmpty();
    }

    private static EventMention fill(EventMention e, EventMention more) {
        return new EventMention(
                e.span(),
                e.sentence(),
                e.type(),
                e.status(),
                e.statusCue(),
                e.participants().isEmpty() ? more.participants() : e.participants(),
                e.place().isEmpty() ? more.place() : e.place(),
                e.when(),
                e.sources(),
                e.why());
    }
}

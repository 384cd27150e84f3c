package org.dateline.extract.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Retelling;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.Draft;
import org.dateline.time.When;

/// Makes one event of those mentions of an article that tell the same.
final class Merging {
    private static final List<Set<EventType>> FAMILIES = List.of(
            Set.of(EventType.CONSULT, EventType.CONFERENCE),
            Set.of(EventType.AGREE, EventType.COOPERATE),
            Set.of(EventType.AID, EventType.SUPPORT),
            Set.of(EventType.ASSAULT, EventType.COERCE),
            Set.of(EventType.LEGAL, EventType.COERCE));

    /// Kinds that an article seldom tells two of with the same people.
    private static final Set<EventType> ONCE =
            Set.of(EventType.CONSULT, EventType.CONFERENCE, EventType.AGREE, EventType.ELECTION);

    private static final Set<String> DEFINITE = Lexicon.of("merging.definite");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "no", "another", "some", "new", "further");

    private Merging() {}

    /// @param echoes back references that only add to what an event before them is told by
    static List<EventMention> merge(List<EventMention> found, List<EventMention> echoes, Draft draft) {
        List<EventMention> kept = new ArrayList<>();
        for (EventMention e : found) {
            int earlier = isNoun(e) && isBackReference(e, draft.text()) ? same(e, kept) : again(e, kept, draft);
            if (earlier < 0) {
                kept.add(e);
            } else {
                kept.set(earlier, fill(kept.get(earlier), e));
            }
        }
        for (EventMention echo : echoes) {
            List<EventMention> before = kept.stream()
                    .filter(k -> k.sentence().end() <= echo.sentence().start())
                    .toList();
            int earlier = isBackReference(echo, draft.text()) ? same(echo, before) : -1;
            if (earlier >= 0) {
                EventMention told = before.get(earlier);
                kept.set(kept.indexOf(told), told.retold(retold(told, echo)));
            }
        }
        return kept;
    }

    /// "the talks", "their meeting": a noun that speaks of something already told.
    private static boolean isBackReference(EventMention e, String text) {
        if (e.when().isKnown()) {
            return false;
        }
        int from = e.sentence().start();
        int end = wordEnd(text, from, e.span().start());
        int start = wordStart(text, from, end);
        String last = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (DEFINITE.contains(last)) {
            return true;
        }
        if (last.isEmpty() || INDEFINITE.contains(last)) {
            return false;
        }
        int end2 = wordEnd(text, from, start);
        return DEFINITE.contains(
                text.substring(wordStart(text, from, end2), end2).toLowerCase(Locale.ROOT));
    }

    /// The end of the word before `at`, past one gap; `at` itself where something else stands there.
    private static int wordEnd(String text, int from, int at) {
        return at > from && text.charAt(at - 1) == ' ' ? at - 1 : at;
    }

    private static int wordStart(String text, int from, int end) {
        int at = end;
        while (at > from && (Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '-')) {
            at--;
        }
        return at;
    }

    private static int same(EventMention e, List<EventMention> kept) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            EventMention k = kept.get(i);
            boolean type = k.type() == e.type()
                    || FAMILIES.stream().anyMatch(f -> f.contains(k.type()) && f.contains(e.type()));
            if (type && isAlike(k.status(), e.status()) && (e.participants().isEmpty() || overlaps(k, e))) {
                return i;
            }
        }
        return -1;
    }

    /// A meeting that took place is not the one that was called off, nor the one that is to come.
    private static boolean isAlike(Status a, Status b) {
        return a.isReal() == b.isReal() && (a == Status.NEGATED) == (b == Status.NEGATED);
    }

    private static boolean isNoun(EventMention e) {
        return e.why().startsWith("noun");
    }

    /// An earlier report of the same meeting, agreement or vote: same kind, both real or both not, nothing that differs
    /// in time or place, someone in common.
    private static int again(EventMention e, List<EventMention> kept, Draft draft) {
        if (!ONCE.contains(e.type())) {
            return -1;
        }
        for (int i = kept.size() - 1; i >= 0; i--) {
            EventMention k = kept.get(i);
            boolean when =
                    !k.when().isKnown() || !e.when().isKnown() || k.when().overlaps(e.when());
            boolean place =
                    k.place().isEmpty() || e.place().isEmpty() || k.place().equals(e.place());
            boolean status = k.status() == e.status();
            if (k.type() == e.type()
                    && status
                    && isOne(k, e, draft)
                    && when
                    && place
                    && (sameCode(k, e) || goesOn(k, e))
                    && !areOthers(k, e, draft)
                    && !countries(k, draft).isEmpty()
                    && countries(k, draft).containsAll(countries(e, draft))) {
                return i;
            }
        }
        return -1;
    }

    /// Two meetings of different people of one country are two.
    private static boolean areOthers(EventMention k, EventMention e, Draft draft) {
        Set<String> first = people(k, draft);
        Set<String> second = people(e, draft);
        return !first.isEmpty() && !second.isEmpty() && second.stream().noneMatch(first::contains);
    }

    private static Set<String> people(EventMention e, Draft draft) {
        Set<String> all = new HashSet<>();
        for (String id : e.participants()) {
            Entity entity = draft.entities.get(id);
            if (entity != null && entity.kind() == EntityKind.PERSON) {
                all.add(id);
            }
        }
        return all;
    }

    /// A pledge is not the accord of others, and what names nobody is told again only in the same sentence, or by a
    /// noun without a date.
    private static boolean isOne(EventMention k, EventMention e, Draft draft) {
        if (e.participants().isEmpty()
                && !k.sentence().equals(e.sentence())
                && !(isNoun(e) && !e.when().isKnown())) {
            return false;
        }
        return e.type() != EventType.AGREE
                || isPledge(k, draft) == isPledge(e, draft)
                        && (!isPledge(e, draft) || k.participants().equals(e.participants()));
    }

    private static boolean isPledge(EventMention e, Draft draft) {
        String verb = draft.text().substring(e.span().start(), e.span().end()).toLowerCase(Locale.ROOT);
        return verb.startsWith("promis")
                || verb.startsWith("pledg")
                || verb.startsWith("offer")
                || verb.startsWith("vow");
    }

    /// The first two digits of CAMEO say whether it is talks or a visit.
    private static boolean sameCode(EventMention a, EventMention b) {
        return code(a).equals(code(b)) || a.type() == EventType.AGREE;
    }

    /// "They also discussed trade": those who have just met or spoken, at no other time or place that the text tells.
    private static boolean goesOn(EventMention k, EventMention e) {
        return e.type() == EventType.CONSULT
                && (!e.when().isKnown() || e.when().isAbout())
                && e.place().isEmpty()
                && e.participants().size() > 1
                && k.participants().containsAll(e.participants());
    }

    private static String code(EventMention e) {
        int at = e.why().indexOf("CAMEO ") + 6;
        return e.why().substring(at, e.why().indexOf(')', at));
    }

    /// Who takes part, persons with their country.
    private static Set<String> countries(EventMention e, Draft draft) {
        Set<String> all = new HashSet<>();
        for (String id : e.participants()) {
            Entity entity = draft.entities.get(id);
            if (entity != null
                    && entity.kind() == EntityKind.PERSON
                    && !entity.country().isEmpty()) {
                all.add(Entity.country(entity.country()));
            } else {
                all.add(id);
            }
        }
        return all;
    }

    private static boolean overlaps(EventMention a, EventMention b) {
        Set<String> both = new HashSet<>(a.participants());
        both.retainAll(b.participants());
        return !both.isEmpty();
    }

    private static EventMention fill(EventMention e, EventMention more) {
        List<String> participants = joined(e.participants(), more.participants());
        String place = e.place().isEmpty() ? more.place() : e.place();
        When when = e.when().isKnown() ? e.when() : more.when();
        return e.as(e.type(), e.status(), participants, place, when, e.why()).retold(retold(e, more));
    }

    private static List<Retelling> retold(EventMention e, EventMention more) {
        List<Retelling> all = new ArrayList<>(e.retold());
        all.add(new Retelling(more.span(), more.sentence(), more.place(), more.when()));
        all.addAll(more.retold());
        return all;
    }

    private static List<String> joined(List<String> first, List<String> more) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(more);
        return List.copyOf(all);
    }
}

package org.dateline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.TimeMention;
import org.dateline.article.TimeMention.Type;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;
import org.dateline.text.Span;
import org.dateline.time.When;

/// When an event takes place, as its sentence says: the time expression that hangs on its trigger.
final class Dates {
    private static final Set<String> BEGINS = Lexicon.of("dates.begins");

    private static final Set<String> AT_ONCE = Set.of("hours", "minutes", "shortly", "moments", "soon", "immediately");

    /// A verb takes place where and when these nouns do: "announced it at a meeting".
    private static final Set<String> AT = Set.of("at", "during");

    private static final Set<String> INVITES = Set.of("invite", "summon", "ask", "call", "urge", "book");

    private final Clause c;
    private final Tree tree;
    private final List<TimeMention> times = new ArrayList<>();
    private final List<TimeMention> lengths = new ArrayList<>();

    Dates(Draft draft, Clause clause) {
        this.c = clause;
        this.tree = clause.tree;
        Span sentence = draft.sentences.get(clause.sentence);
        for (TimeMention t : draft.times) {
            boolean point = t.type() == Type.DATE || t.type() == Type.TIME;
            if (point && t.when().isKnown() && sentence.contains(t.span())) {
                times.add(t);
            } else if (t.type() == Type.DURATION && sentence.contains(t.span())) {
                lengths.add(t);
            }
        }
    }

    /// [When#UNKNOWN] if the sentence does not say.
    When of(Candidate e, List<Candidate> all) {
        When own = direct(e, all);
        own = own.isKnown() ? own : counted(e.word());
        own = own.isKnown() ? own : there(e);
        return own.isKnown() || e.isNoun() ? own : shared(e);
    }

    /// "flew on Thursday to Manila, where they held talks": they did so when he flew.
    private When there(Candidate e) {
        int verb = c.isPredicate(e.word()) ? e.word() : tree.head(e.word());
        if (verb < 0 || tree.relation(verb) != Relation.RELATIVE_CLAUSE || tree.tag(verb) != Tag.VBD) {
            return When.UNKNOWN;
        }
        boolean where = false;
        for (int i = tree.head(verb) + 1; i < verb; i++) {
            where |= tree.lower(i).equals("where");
        }
        int main = tree.head(verb);
        while (main >= 0 && !c.isPredicate(main)) {
            main = tree.head(main);
        }
        return where && main >= 0 && tree.tag(main) == Tag.VBD ? timeOn(main) : When.UNKNOWN;
    }

    /// "marched on Monday, three days after a fire destroyed the plant": the fire is told by the march.
    private When counted(int word) {
        int mark = Math.max(tree.child(word, Relation.MARK), tree.child(word, Relation.CASE));
        if (mark < 1) {
            return When.UNKNOWN;
        }
        boolean after = tree.lower(mark).equals("after");
        if (!after && !tree.lower(mark).equals("before")) {
            return When.UNKNOWN;
        }
        int main = tree.head(word);
        while (main >= 0 && !c.isPredicate(main)) {
            main = tree.head(main);
        }
        When base = main < 0 ? When.UNKNOWN : timeOn(main);
        if (!base.isDay()) {
            return When.UNKNOWN;
        }
        if (AT_ONCE.contains(tree.lower(mark - 1))) {
            return base;
        }
        for (TimeMention length : lengths) {
            if (length.span().end() == tree.end(mark - 1)) {
                return shifted(base, length.value(), after);
            }
        }
        return When.UNKNOWN;
    }

    private static When shifted(When base, String length, boolean back) {
        if (!length.matches("P\\d{1,2}[DW]")) {
            return When.UNKNOWN;
        }
        long count = Long.parseLong(length.substring(1, length.length() - 1)) * (length.endsWith("W") ? 7 : 1);
        return When.day(base.first().plusDays(back ? -count : count));
    }

    /// "declared an emergency on Tuesday and asked for help": two acts of one subject in one tense share their time.
    private When shared(Candidate e) {
        int head = tree.head(e.word());
        if (tree.relation(e.word()) == Relation.CONJUNCT && head >= 0 && isTwin(head, e.word())) {
            return told(head);
        }
        for (int child : tree.children(e.word())) {
            if (tree.relation(child) == Relation.CONJUNCT && isTwin(e.word(), child)) {
                return told(child);
            }
        }
        return When.UNKNOWN;
    }

    private When told(int verb) {
        When own = timeOn(verb);
        return own.isKnown() ? own : counted(verb);
    }

    private boolean isTwin(int first, int second) {
        return tree.tag(first).isFinite()
                && tree.tag(first) == tree.tag(second)
                && tree.child(second, Relation.SUBJECT) < 0
                && tree.child(second, Relation.PASSIVE_SUBJECT) < 0;
    }

    private When timeOn(int verb) {
        for (TimeMention t : times) {
            int word = wordOf(t);
            if (word >= 0 && tree.head(word) == verb) {
                return t.when();
            }
        }
        return When.UNKNOWN;
    }

    private When direct(Candidate e, List<Candidate> all) {
        When best = When.UNKNOWN;
        int bestDistance = Integer.MAX_VALUE;
        for (TimeMention t : times) {
            int word = wordOf(t);
            if (word >= 0 && (isPutOff(e.word(), word) || isAskedTo(e, word))) {
                continue;
            }
            if (word >= 0 && (opens(word, e) || isPutOff(above(e), word) || belongs(word, e, all))) {
                int distance = Math.abs(word - e.word());
                if (distance < bestDistance) {
                    best = isPutOff(above(e), word) ? whole(t.when()) : t.when();
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    /// "invited both to Copenhagen for January": that is when they are to come.
    private boolean isAskedTo(Candidate e, int time) {
        return !e.isNoun()
                && INVITES.contains(c.lemma(e.word()))
                && c.before(time).equals("for");
    }

    /// "in February 2022, when 120 people died": the time a clause hangs on is the time of the clause.
    private boolean opens(int time, Candidate e) {
        int clause = c.isPredicate(e.word()) ? e.word() : tree.head(e.word());
        if (clause < 0 || !c.isPredicate(clause) || time >= clause) {
            return false;
        }
        for (int i = time + 1; i < clause; i++) {
            boolean mark = tree.tag(i) == Tag.COMMA
                    || tree.tag(i) == Tag.CD
                    || tree.tag(i).isNoun();
            if (tree.lower(i).equals("when")) {
                return nextVerb(i) == clause;
            }
            if (!mark) {
                return false;
            }
        }
        return false;
    }

    private int nextVerb(int from) {
        for (int i = from + 1; i < tree.size(); i++) {
            if (c.isPredicate(i)) {
                return i;
            }
        }
        return -1;
    }

    /// The verb that an event is subject or object of, -1 if none: what is joined to a verb is not put off by it.
    private int above(Candidate e) {
        return tree.relation(e.word()) == Relation.CONJUNCT && !e.isNoun() ? -1 : tree.head(e.word());
    }

    /// "postponed the vote until June", "moved it to June": June is when it takes place now.
    private boolean isPutOff(int verb, int time) {
        return verb >= 0 && Governing.putOffTo(c, verb) == time;
    }

    private static When whole(When bounded) {
        return bounded.edtf().startsWith("../") ? When.of(bounded.edtf().substring(3)) : bounded;
    }

    /// The word of a time expression that hangs highest.
    private int wordOf(TimeMention t) {
        for (int i = 0; i < tree.size(); i++) {
            if (t.span().contains(tree.start(i))) {
                int head = tree.head(i);
                if (head < 0 || !t.span().contains(tree.start(head))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean belongs(int time, Candidate e, List<Candidate> all) {
        int stop = semicolonBetween(time, e.word());
        if (stop >= 0) {
            return false;
        }
        int head = tree.head(time);
        int before = verbBefore(time);
        if (before >= 0 && before != head && head >= 0 && c.isPredicate(head)) {
            // "cited surveys finished in January": hung on the main verb, but told with the one it stands behind
            if (before == e.word()) {
                return true;
            }
            if (all.stream().anyMatch(o -> o.word() == before)) {
                return false;
            }
        }
        if (head >= 0 && semicolonBetween(time, head) >= 0) {
            // hung on the clause before the semicolon: it opens the one after
            return time < e.word() && !e.isNoun() && nextVerb(time) == e.word();
        }
        int at = time;
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            if (at == e.word() || at == e.object()) {
                return true;
            }
            int here = at;
            boolean other = steps > 0 && all.stream().anyMatch(o -> o != e && (o.word() == here || o.object() == here));
            if (steps > 0 && c.isPredicate(at)) {
                return passesDown(at, e, other);
            }
            if (other || (steps > 0 && tree.tag(at) == Tag.RB) || tree.lower(at).equals("because")) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    /// The verb that a time expression, with its preposition, comes straight behind; -1 if it does not.
    private int verbBefore(int time) {
        int first = time;
        for (int child : tree.children(time)) {
            first = Math.min(first, child);
        }
        return first > 0 && c.isPredicate(first - 1) ? first - 1 : -1;
    }

    private int semicolonBetween(int a, int b) {
        for (int i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
            if (tree.lower(i).equals(";")) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the time of a verb is the time of what hangs on it: "is expected to begin in May", "held talks".
    private boolean passesDown(int verb, Candidate e, boolean other) {
        int at = e.word();
        int below = at;
        while (at >= 0 && at != verb) {
            below = at;
            at = tree.head(at);
            if (at >= 0 && at != verb && c.isPredicate(at) && !BEGINS.contains(c.lemma(at))) {
                return false;
            }
        }
        if (at != verb) {
            return false;
        }
        Relation r = tree.relation(below);
        if (r == Relation.CLAUSE_COMPLEMENT || r == Relation.PARATAXIS || r == Relation.RELATIVE_CLAUSE) {
            return false;
        }
        if (r == Relation.OPEN_COMPLEMENT || r.isArgument()) {
            return BEGINS.contains(c.lemma(verb)) || (!other && e.isNoun());
        }
        if (r == Relation.OBLIQUE && e.isNoun() && AT.contains(c.before(e.word())) && below == e.word()) {
            return true;
        }
        boolean along = r == Relation.ADVERBIAL_CLAUSE || r == Relation.OTHER;
        return along
                && !tree.tag(below).isFinite()
                && !c.before(below).equals("to")
                && (!other || tree.tag(below) == Tag.VBG);
    }
}

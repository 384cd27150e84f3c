package org.dateline.extract.events;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;

/// Who does what the verbs of a sentence say: a verb's own subject, or that of the verb it is joined to, controlled by,
/// or said beside.
final class Subjects {
    private static final Set<String> ASKS = Set.of("call", "appeal", "plead", "wait", "push", "press", "rely", "count");

    private static final Set<String> DAYS = Lexicon.of("calendar.days", "calendar.units");

    private static final Set<String> SPEECH = Lexicon.of("subjects.speech");

    /// What the parser may call a subject that it hung on the right verb.
    private static final Set<Relation> ASTRAY = EnumSet.of(
            Relation.CLAUSE_COMPLEMENT,
            Relation.OTHER,
            Relation.OBJECT,
            Relation.OBLIQUE,
            Relation.APPOSITION,
            Relation.COMPOUND);

    /// What it may call one that it hung elsewhere.
    private static final Set<Relation> LOOSE =
            EnumSet.of(Relation.APPOSITION, Relation.OTHER, Relation.CONJUNCT, Relation.ROOT);

    private final Clause c;
    private final Tree tree;

    Subjects(Clause clause) {
        this.c = clause;
        this.tree = clause.tree;
    }

    /// The subject of a verb, its own or that of the verb it is joined to or controlled by; -1 if none.
    int subject(int verb) {
        int from = c.denier(verb);
        if (from >= 0 && tree.tag(from).isVerb() && ownSubject(verb) < 0) {
            int object = tree.child(from, Relation.OBJECT);
            return object >= 0 && object > from ? object : subject(from);
        }
        int at = verb;
        for (int steps = 0; at >= 0 && steps < 5; steps++) {
            int own = ownSubject(at);
            if (own >= 0) {
                return relative(own, at);
            }
            int head = tree.head(at);
            if (head < 0) {
                return -1;
            }
            int accused = accused(at, head);
            if (accused >= 0) {
                return accused;
            }
            switch (tree.relation(at)) {
                case ADJECTIVE -> {
                    // "considered sending reinforcements", read as an adjective
                    if (tree.tag(at) != Tag.VBG || tree.head(head) < 0 || tree.relation(head) != Relation.OBJECT) {
                        return -1;
                    }
                    at = tree.head(head);
                }
                case CONJUNCT, OPEN_COMPLEMENT -> {
                    if (tree.relation(at) == Relation.OPEN_COMPLEMENT && c.isVerb(head)) {
                        int object = tree.child(head, Relation.OBJECT);
                        if (object >= 0 && object < at && !c.isPassive(head)) {
                            return object;
                        }
                        int asked = object < 0 ? asked(head, at) : -1;
                        if (asked >= 0) {
                            return asked;
                        }
                    }
                    int on = goesOn(at);
                    at = on >= 0 ? on : head;
                }
                case ADVERBIAL_CLAUSE, CLAUSE_COMPLEMENT, OTHER, PARATAXIS -> {
                    if (tree.tag(at).isFinite() || !c.isPredicate(head)) {
                        return -1;
                    }
                    at = saysBeside(at) ? tree.head(head) : head;
                }
                case NOUN_CLAUSE, RELATIVE_CLAUSE -> {
                    if (tree.tag(at) == Tag.VB) {
                        // "agreement to expand": whoever governs the noun
                        if (c.isVerb(head)) {
                            at = head;
                            continue;
                        }
                        int above = tree.head(head);
                        if (above < 0 || !c.isVerb(above)) {
                            return tree.child(head, Relation.POSSESSOR);
                        }
                        at = above;
                    } else if (tree.tag(at) == Tag.VBG && c.isVerb(head)) {
                        // "considering asking"
                        at = head;
                    } else {
                        return head;
                    }
                }
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /// "called on Israel to withdraw", "appealed to donors to give": who is to do it.
    private int asked(int verb, int infinitive) {
        if (tree.tag(infinitive) != Tag.VB || !ASKS.contains(c.lemma(verb))) {
            return -1;
        }
        for (int child : tree.children(verb)) {
            if (child > verb && child < infinitive && tree.relation(child) == Relation.OBLIQUE) {
                String before = c.before(child);
                if (before.equals("on") || before.equals("upon") || before.equals("to") || before.equals("for")) {
                    return child;
                }
            }
        }
        return -1;
    }

    /// "accused Brazil of planning a coup", "blamed Peru for closing the border": the planner is who is accused.
    private int accused(int verb, int head) {
        if (tree.tag(verb) != Tag.VBG
                || !c.isVerb(head)
                || c.isPassive(head)
                || !c.before(verb).equals("of") && !c.before(verb).equals("for")) {
            return -1;
        }
        int object = tree.child(head, Relation.OBJECT);
        return object > head && object < verb ? object : -1;
    }

    /// "Price said the ally was safe and warned", "feared that it would fail and cancelled the trip": a plain past
    /// goes on with the clause above where the clause before it is of another tense, or a comma parts them.
    /// The verb of that clause, -1 if none.
    int goesOn(int verb) {
        int head = tree.head(verb);
        if (head < 0
                || tree.relation(verb) != Relation.CONJUNCT
                || tree.tag(verb) != Tag.VBD
                || ownSubject(verb) >= 0
                || tree.relation(head) != Relation.CLAUSE_COMPLEMENT && tree.tag(head) != Tag.VB) {
            return -1;
        }
        int above = tree.head(head);
        while (above >= 0 && !c.isVerb(above)) {
            above = tree.head(above);
        }
        if (above < 0
                || tree.tag(above) != Tag.VBD
                        && VerbGroup.auxiliaries(tree, above).isEmpty()) {
            return -1;
        }
        if (tree.tag(head) == Tag.VB) {
            return c.isInfinitive(head) ? above : -1;
        }
        boolean speech = SPEECH.contains(c.lemma(verb));
        boolean had = false;
        for (int aux : VerbGroup.auxiliaries(tree, head)) {
            if (tree.tag(aux) == Tag.MD) {
                return above;
            }
            had |= tree.lower(aux).equals("had");
        }
        boolean comma = verb > 1 && tree.tag(verb - 1) == Tag.CC && tree.tag(verb - 2) == Tag.COMMA;
        boolean said = c.before(head).isEmpty() && c.lemma(above).equals("say");
        return comma || speech && (had || said) ? above : -1;
    }

    /// "denied that it sold arms, accusing the West of lies": who denied it accuses, whatever the parser says.
    boolean saysBeside(int gerund) {
        int head = tree.head(gerund);
        Relation r = tree.relation(gerund);
        return gerund > 0
                && head >= 0
                && tree.tag(gerund) == Tag.VBG
                && tree.tag(gerund - 1) == Tag.COMMA
                && (r == Relation.OTHER || r == Relation.ADVERBIAL_CLAUSE)
                && SPEECH.contains(c.lemma(gerund))
                && tree.relation(head) == Relation.CLAUSE_COMPLEMENT
                && tree.head(head) >= 0
                && c.isVerb(tree.head(head));
    }

    int ownSubject(int at) {
        int s = -1;
        for (int child : tree.children(at)) {
            Relation r = tree.relation(child);
            if (r.isSubject()) {
                s = s < 0 || child < at ? child : s;
            }
        }
        if (s >= 0 && DAYS.contains(tree.lower(s))) {
            int real = tree.child(s, Relation.COMPOUND);
            return real >= 0 ? real : s;
        }
        if (s >= 0 || !tree.tag(at).isFinite() && tree.child(at, Relation.AUXILIARY) < 0) {
            return s;
        }
        // a bare noun in front of a finite verb is its subject, whatever the parser called it
        for (int child : tree.children(at)) {
            if (child < at
                    && ASTRAY.contains(tree.relation(child))
                    && tree.tag(child).isNoun()
                    && c.before(child).isEmpty()) {
                return child;
            }
        }
        return tree.relation(at) == Relation.CONJUNCT || tree.relation(at) == Relation.RELATIVE_CLAUSE
                ? -1
                : nearest(at);
    }

    /// "In a separate move, Hichilema on Friday appointed": the noun that stands bare before a verb.
    private int nearest(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
            Tag tag = tree.tag(i);
            if (tag.isVerb() && tree.head(i) != verb || tag == Tag.WDT || tag == Tag.WP) {
                return -1;
            }
            if (tag.isNoun() && c.before(i).isEmpty() && LOOSE.contains(tree.relation(i))) {
                return i;
            }
        }
        return -1;
    }

    /// "the minister, Omari Nundu, who": the name right before, -1 if none.
    private int apposed(int who) {
        int before = who > 1 && tree.tag(who - 1) == Tag.COMMA ? who - 2 : who - 1;
        return before > 0 && tree.relation(before) == Relation.APPOSITION ? before : -1;
    }

    /// "who" and "which" stand for the noun the clause hangs on.
    private int relative(int subject, int verb) {
        Tag tag = tree.tag(subject);
        int named = tree.lower(subject).equals("who") ? apposed(subject) : -1;
        if (named >= 0) {
            return named;
        }
        if ((tag == Tag.WP || tag == Tag.WDT || tree.lower(subject).equals("that")) && tree.head(verb) >= 0) {
            return tree.head(verb);
        }
        return subject;
    }
}

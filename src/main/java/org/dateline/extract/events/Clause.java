package org.dateline.extract.events;

import java.util.Set;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;

/// One sentence as the rules see it: its tree, with the lemmas of its words and what is asked of a clause again and
/// again.
final class Clause {
    private static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor", "hardly", "nowhere");
    private static final Set<String> NO = Set.of("no", "neither", "none", "nobody", "nothing", "zero");

    private static final Set<String> FROM = Set.of(
            "refrain",
            "prevent",
            "prohibit",
            "bar",
            "ban",
            "stop",
            "abstain",
            "desist",
            "keep",
            "dissuade",
            "deter",
            "block",
            "discourage",
            "forbid",
            "preclude",
            "restrain",
            "hold",
            "shy");

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "week",
            "month",
            "year");

    private static final Set<String> SPEECH = Set.of(
            "warn",
            "deny",
            "add",
            "urge",
            "call",
            "decline",
            "demand",
            "reject",
            "accuse",
            "insist",
            "vow",
            "promise",
            "pledge",
            "propose",
            "appeal",
            "ask",
            "condemn",
            "criticise",
            "criticize",
            "blame",
            "dismiss",
            "stress",
            "express",
            "reiterate",
            "describe",
            "praise",
            "thank");

    private static final Set<String> ASKS = Set.of("call", "appeal", "plead", "wait", "push", "press", "rely", "count");

    final Tree tree;
    final int sentence;
    private final Lemmas lemmas;
    private final String[] lemma;
    private static final int UNREAD = -2;
    private int condition = UNREAD;
    private int conditionHead = -1;

    Clause(Tree tree, int sentence, Lemmas lemmas) {
        this.tree = tree;
        this.sentence = sentence;
        this.lemmas = lemmas;
        this.lemma = new String[tree.size()];
    }

    /// The lemma of a word by its tag.
    String lemma(int i) {
        String known = lemma[i];
        if (known == null) {
            Tag tag = tree.tag(i);
            String form = tree.lower(i);
            known = tag.isVerb() ? lemmas.verb(form) : tag.isNoun() ? lemmas.noun(form) : form;
            lemma[i] = known;
        }
        return known;
    }

    /// Whether a word is a verb or acts as one: has a subject of its own and an auxiliary or copula.
    boolean isVerb(int i) {
        return tree.tag(i).isVerb() || tree.child(i, Relation.PASSIVE_AUXILIARY) >= 0;
    }

    boolean isAuxiliary(int i) {
        Relation r = tree.relation(i);
        return r == Relation.AUXILIARY || r == Relation.PASSIVE_AUXILIARY || r == Relation.COPULA;
    }

    /// Whether the word heads a clause: a verb, or what "be" says of something.
    boolean isPredicate(int i) {
        return isVerb(i) || tree.child(i, Relation.COPULA) >= 0;
    }

    boolean isPassive(int i) {
        return tree.child(i, Relation.PASSIVE_AUXILIARY) >= 0
                || tree.child(i, Relation.PASSIVE_SUBJECT) >= 0
                || (tree.tag(i) == Tag.VBN
                        && tree.relation(i) == Relation.NOUN_CLAUSE
                        && tree.child(i, Relation.AUXILIARY) < 0
                        && tree.child(i, Relation.OBJECT) < 0);
    }

    /// The subject of a verb, its own or that of the verb it is joined to or controlled by; -1 if none.
    int subject(int verb) {
        int from = denier(verb);
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
                    if (tree.relation(at) == Relation.OPEN_COMPLEMENT && isVerb(head)) {
                        int object = tree.child(head, Relation.OBJECT);
                        if (object >= 0 && object < at && !isPassive(head)) {
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
                    if (tree.tag(at).isFinite() || !isPredicate(head)) {
                        return -1;
                    }
                    at = saysBeside(at) ? tree.head(head) : head;
                }
                case NOUN_CLAUSE, RELATIVE_CLAUSE -> {
                    if (tree.tag(at) == Tag.VB) {
                        // "agreement to expand": whoever governs the noun
                        if (isVerb(head)) {
                            at = head;
                            continue;
                        }
                        int above = tree.head(head);
                        if (above < 0 || !isVerb(above)) {
                            return tree.child(head, Relation.POSSESSOR);
                        }
                        at = above;
                    } else if (tree.tag(at) == Tag.VBG && isVerb(head)) {
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
        if (tree.tag(infinitive) != Tag.VB || !ASKS.contains(lemma(verb))) {
            return -1;
        }
        for (int child : tree.children(verb)) {
            if (child > verb && child < infinitive && tree.relation(child) == Relation.OBLIQUE) {
                String before = before(child);
                if (before.equals("on") || before.equals("upon") || before.equals("to") || before.equals("for")) {
                    return child;
                }
            }
        }
        return -1;
    }

    /// "accused Brazil of planning a coup": the planner is who is accused.
    private int accused(int verb, int head) {
        if (tree.tag(verb) != Tag.VBG
                || !isVerb(head)
                || isPassive(head)
                || !before(verb).equals("of")) {
            return -1;
        }
        int object = tree.child(head, Relation.OBJECT);
        return object > head && object < verb ? object : -1;
    }

    /// "Price said the ally was safe and warned", "feared that it would fail and cancelled the trip", "denied that he
    /// had paid, and left": a plain past goes on with the clause above where the clause before it is of another
    tense,
    /// or a comma parts them. That clause's verb, -1 if none.
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
        while (above >= 0 && !isVerb(above)) {
            above = tree.head(above);
        }
        if (above < 0
                || tree.tag(above) != Tag.VBD
                        && VerbGroup.auxiliaries(tree, above).isEmpty()) {
            return -1;
        }
        if (tree.tag(head) == Tag.VB) {
            return before(head).equals("to") ? above : -1;
        }
        boolean speech = SPEECH.contains(lemma(verb));
        boolean had = false;
        for (int aux : VerbGroup.auxiliaries(tree, head)) {
            if (tree.tag(aux) == Tag.MD) {
                return above;
            }
            had |= tree.lower(aux).equals("had");
        }
        boolean comma = verb > 1 && tree.tag(verb - 1) == Tag.CC && tree.tag(verb - 2) == Tag.COMMA;
        boolean said = before(head).isEmpty() && lemma(above).equals("say");
        return comma || speech && (had || said) ? above : -1;
    }

    /// The first child that is one of some words, -1 if none.
    int child(int word, Set<String> words) {
        for (int child : tree.children(word)) {
            if (words.contains(tree.lower(child))) {
                return child;
            }
        }
        return -1;
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
                && SPEECH.contains(lemma(gerund))
                && tree.relation(head) == Relation.CLAUSE_COMPLEMENT
                && tree.head(head) >= 0
                && isVerb(tree.head(head));
    }

    int ownSubject(int at) {
        int s = -1;
        for (int c : tree.children(at)) {
            Relation r = tree.relation(c);
            if (r == Relation.SUBJECT || r == Relation.PASSIVE_SUBJECT) {
                s = s < 0 || c < at ? c : s;
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
        for (int c : tree.children(at)) {
            Relation r = tree.relation(c);
            boolean odd = r == Relation.CLAUSE_COMPLEMENT
                    || r == Relation.OTHER
                    || r == Relation.OBJECT
                    || r == Relation.OBLIQUE
                    || r == Relation.APPOSITION
                    || r == Relation.COMPOUND;
            if (c < at && odd && tree.tag(c).isNoun() && before(c).isEmpty()) {
                return c;
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
            Relation r = tree.relation(i);
            if (tag.isNoun()
                    && before(i).isEmpty()
                    && (r == Relation.APPOSITION
                            || r == Relation.OTHER
                            || r == Relation.CONJUNCT
                            || r == Relation.ROOT)) {
                return i;
            }
        }
        return -1;
    }

    /// "who" and "which" stand for the noun the clause hangs on.
    private int relative(int subject, int verb) {
        Tag tag = tree.tag(subject);
        if ((tag == Tag.WP || tag == Tag.WDT || tree.lower(subject).equals("that")) && tree.head(verb) >= 0) {
            return tree.head(verb);
        }
        return subject;
    }

    /// The word that negates a verb, -1 if none.
    int negation(int verb) {
        for (int c : tree.children(verb)) {
            String w = tree.lower(c);
            if (NOT.contains(w) && c < verb) {
                return c;
            }
            if (w.equals("longer") && c > 0 && tree.lower(c - 1).equals("no")) {
                return c;
            }
        }
        for (int c : tree.children(verb)) {
            Relation r = tree.relation(c);
            if (r == Relation.SUBJECT || r == Relation.PASSIVE_SUBJECT || r == Relation.OBJECT) {
                int no = no(c);
                if (no >= 0) {
                    return no;
                }
            }
        }
        return -1;
    }

    /// The "no" before a noun, or the noun itself where it is "none", -1 if none.
    int no(int noun) {
        if (NO.contains(tree.lower(noun)) || tree.lower(noun).equals("no-one")) {
            return noun;
        }
        for (int c : tree.children(noun)) {
            if (c < noun && NO.contains(tree.lower(c))) {
                return c;
            }
        }
        return -1;
    }

    /// The word before a gerund that makes it what is not done, whatever the tree says: "without naming", "short of
    /// naming", "refrained from attacking"; -1 if none.
    int denier(int verb) {
        if (verb == 0 || tree.tag(verb) != Tag.VBG) {
            return -1;
        }
        String w = tree.lower(verb - 1);
        if (w.equals("without")) {
            return verb - 1;
        }
        boolean of = w.equals("of") && verb > 1;
        if (of && (tree.lower(verb - 2).equals("short") || tree.lower(verb - 2).equals("instead"))) {
            return verb - 2;
        }
        if (w.equals("than") && verb > 1 && tree.lower(verb - 2).equals("rather")) {
            return verb - 2;
        }
        for (int i = verb - 2; w.equals("from") && i >= Math.max(0, verb - 12); i--) {
            if (tree.tag(i).isVerb() && FROM.contains(lemma(i))) {
                return negation(i) >= 0 ? -1 : i;
            }
        }
        return -1;
    }

    /// The preposition or subordinator in front of a word, "" if none.
    String before(int i) {
        int mark = tree.child(i, Relation.CASE);
        if (mark < 0 || tree.lower(mark).equals("'s") || tree.lower(mark).equals("'")) {
            mark = tree.child(i, Relation.MARK);
        }
        return mark < 0 ? "" : tree.lower(mark);
    }

    /// Whether some clause of the sentence is a condition.
    boolean hasCondition() {
        return condition() >= 0;
    }

    /// The word that opens the condition: "if", "unless", "Were"; -1 if there is none.
    int condition() {
        if (condition == UNREAD) {
            condition = findCondition();
        }
        return condition;
    }

    private int findCondition() {
        String first = tree.lower(0);
        int quote = tree.tag(0) == Tag.QUOTE && tree.size() > 1 ? 1 : 0;
        first = tree.lower(quote);
        boolean question = tree.lower(tree.size() - 1).equals("?");
        if (!question && (first.equals("were") || first.equals("should") || first.equals("had")) && tree.size() > 4) {
            conditionHead = -1;
            return quote;
        }
        for (int i = 0; i < tree.size(); i++) {
            String w = tree.lower(i);
            boolean opens = w.equals("if")
                    || w.equals("unless")
                    || (w.equals("provided")
                            && i + 1 < tree.size()
                            && (tree.lower(i + 1).equals("that") || tree.tag(i + 1) == Tag.PRP));
            if (opens) {
                conditionHead = tree.head(i);
                return i;
            }
        }
        return -1;
    }

    /// Whether a word stands in the clause that is the condition.
    boolean inCondition(int i) {
        int opens = condition();
        if (opens < 0) {
            return false;
        }
        if (conditionHead >= 0 && tree.relation(opens) == Relation.MARK) {
            return tree.isUnder(i, conditionHead) && i > opens;
        }
        if (i < opens) {
            return false;
        }
        for (int k = opens; k < i; k++) {
            if (tree.tag(k) == Tag.COMMA) {
                return false;
            }
        }
        return true;
    }

    /// "when", "once" or "as soon as" in front of a clause, read as adverbs.
    boolean startsWithWhen(int verb) {
        for (int c : tree.children(verb)) {
            String w = tree.lower(c);
            if (c < verb && (w.equals("when") || w.equals("once") || w.equals("soon"))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence names one who says it: "according to".
    boolean hasSpeaker() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.lower(i).equals("according")) {
                return true;
            }
        }
        return false;
    }
}

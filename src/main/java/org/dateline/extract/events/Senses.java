package org.dateline.extract.events;

import java.util.Set;
import org.dateline.article.EventType;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;

/// Which of its senses a trigger has: storms kill as soldiers do, workers strike as missiles do, courts order what
/// nobody asks for, chambers vote to decide.
final class Senses {
    private static final Set<String> ARMED = Lexicon.of("senses.armed");

    private static final Set<String> COURTS = Set.of("court", "judge", "tribunal", "ruling", "verdict", "magistrate");

    /// Who votes to decide, not to elect.
    private static final Set<String> CHAMBERS = Lexicon.of("senses.chambers");

    /// What may befall people without anybody doing it.
    private static final Set<String> HARM = Set.of("kill", "injure", "wound", "destroy", "maim");

    private static final Set<String> NATURE = Lexicon.of("setting.nature", "senses.nature");

    /// What is done with a strike of workers.
    private static final Set<String> CALLED = Lexicon.of("senses.called");

    /// What is a threat where it is vowed.
    private static final Set<String> HOSTILE = Lexicon.of("senses.hostile");

    private Senses() {}

    /// What a verb alone means here.
    static Trigger ofVerb(Clause c, int verb, Trigger row, Setting setting) {
        if (c.lemma(verb).equals("beat") && isBeaten(c, verb)) {
            return new Trigger(row.words(), row.form(), EventType.ASSAULT, "18");
        }
        if (c.lemma(verb).equals("occupy") && setting.isOfLabour() && !isArmed(c, Math.max(c.subject(verb), 0))) {
            return new Trigger(row.words(), row.form(), EventType.PROTEST, "14");
        }
        if (c.lemma(verb).equals("strike")
                && row.words().equals("strike")
                && c.tree.child(verb, Relation.OBJECT) < 0
                && !c.isPassive(verb)
                && setting.isOfLabour()) {
            return new Trigger(row.words(), row.form(), EventType.PROTEST, "143");
        }
        if (c.lemma(verb).equals("vote") && isOf(c, c.subject(verb), CHAMBERS)) {
            return new Trigger(row.words(), row.form(), EventType.LEGAL, "01");
        }
        return byNature(c, verb, row, setting);
    }

    /// "had been beaten by police": by no rival, and in no election.
    private static boolean isBeaten(Clause c, int verb) {
        if (!c.isPassive(verb)) {
            return false;
        }
        for (int child : c.tree.children(verb)) {
            if (c.tree.relation(child) == Relation.OBLIQUE) {
                String before = c.before(child);
                boolean rival = before.equals("by")
                        && !isArmed(c, child)
                        && !c.lemma(child).equals("police");
                if (rival
                        || before.equals("in")
                                && c.tree.tag(child) != Tag.NNP
                                && c.lemma(child).endsWith("ion")) {
                    return false;
                }
            }
        }
        return true;
    }

    /// What storms, quakes and trains do is no attack.
    private static Trigger byNature(Clause c, int verb, Trigger row, Setting setting) {
        if (row.type() != EventType.ASSAULT && row.type() != EventType.COERCE) {
            return row;
        }
        int actor = c.isPassive(verb) ? -1 : c.subject(verb);
        for (int child : c.tree.children(verb)) {
            if (c.tree.relation(child) == Relation.OBLIQUE
                    && (c.before(child).equals("by") || c.before(child).equals("in"))) {
                actor = child;
            }
        }
        if (actor >= 0 && (c.tree.tag(actor) == Tag.PRP || c.tree.tag(actor) == Tag.WDT) && !isPerson(c, actor)) {
            actor = -1;
        }
        boolean nature = actor >= 0 ? isNature(c, actor) : HARM.contains(c.lemma(verb)) && isOfNature(c, setting);
        return nature ? new Trigger(row.words(), row.form(), EventType.DISASTER, "01") : row;
    }

    private static boolean isPerson(Clause c, int pronoun) {
        return !c.tree.lower(pronoun).equals("it") && c.tree.tag(pronoun) == Tag.PRP;
    }

    /// What a court orders is law.
    static Candidate byCourt(Candidate e) {
        EventType type = e.row().type();
        int actor = type == EventType.REQUEST || type == EventType.COERCE
                ? e.clause().subject(e.word())
                : -1;
        if (actor < 0 || !COURTS.contains(e.clause().lemma(actor))) {
            return e;
        }
        Trigger row = new Trigger(e.row().words(), e.row().form(), EventType.LEGAL, "17");
        return new Candidate(e.clause(), e.word(), e.object(), e.from(), e.to(), row);
    }

    private static boolean isOfNature(Clause c, Setting setting) {
        for (int i = 0; i < c.tree.size(); i++) {
            if (c.tree.tag(i).isNoun() && NATURE.contains(c.tree.lower(i))) {
                return true;
            }
        }
        return setting.isOfNature();
    }

    private static boolean isNature(Clause c, int noun) {
        if (NATURE.contains(c.tree.lower(noun)) || NATURE.contains(c.lemma(noun))) {
            return true;
        }
        for (int child : c.tree.children(noun)) {
            if (c.tree.relation(child) == Relation.COMPOUND && NATURE.contains(c.tree.lower(child))) {
                return true;
            }
        }
        return false;
    }

    /// Who heads to the polls travels nowhere, and troops that withdraw reject nothing.
    static Trigger bySubject(Clause c, int verb, Trigger row) {
        for (int child : c.tree.children(verb)) {
            if (c.tree.lower(child).equals("polls") && c.before(child).equals("to")) {
                return new Trigger(row.words(), row.form(), EventType.ELECTION, "01");
            }
        }
        if (row.words().equals("fly in") && fliesSomebodyIn(c, verb)) {
            return new Trigger(row.words(), row.form(), EventType.AID, "07");
        }
        if (row.words().equals("take over") && c.tree.child(verb, Relation.OBJECT) < 0 && !c.isPassive(verb)) {
            return new Trigger(row.words(), row.form(), EventType.APPOINTMENT, "01");
        }
        if (row.words().equals("vow to") && !isHostile(c, verb)) {
            return new Trigger(row.words(), row.form(), EventType.AGREE, "05");
        }
        boolean leaves = row.words().equals("withdraw from") || row.words().equals("pull out of");
        int subject = leaves ? c.subject(verb) : -1;
        return subject >= 0 && isArmed(c, subject)
                ? new Trigger(row.words(), row.form(), EventType.CONCEDE, "087")
                : row;
    }

    /// "flew in twelve divers": what comes in is brought.
    private static boolean fliesSomebodyIn(Clause c, int fly) {
        for (int i = fly + 1; i < Math.min(c.tree.size(), fly + 6); i++) {
            if (c.tree.tag(i) == Tag.NNS) {
                return true;
            }
            if (c.tree.tag(i).isName() || c.tree.tag(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /// "vowed to fight on", "vowed not to yield"; "vowed to rebuild the town" is a promise.
    private static boolean isHostile(Clause c, int vow) {
        for (int i = vow + 1; i < Math.min(c.tree.size(), vow + 8); i++) {
            if (c.tree.lower(i).equals("not") || c.tree.lower(i).equals("never")) {
                return true;
            }
            if (c.tree.tag(i).isVerb()) {
                return HOSTILE.contains(c.lemma(i));
            }
        }
        return false;
    }

    /// Troops withdraw from a place, a state from a treaty.
    private static boolean isArmed(Clause c, int noun) {
        if (ARMED.contains(c.lemma(noun)) || ARMED.contains(c.tree.lower(noun))) {
            return true;
        }
        for (int child : c.tree.children(noun)) {
            if (child > noun && c.before(child).equals("of") && ARMED.contains(c.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Clause c, int noun, Set<String> words) {
        return noun >= 0 && (words.contains(c.lemma(noun)) || words.contains(c.tree.lower(noun)));
    }

    /// A strike of workers is no attack.
    static Trigger byLabour(Trigger row, Tree tree, int noun, Setting setting) {
        boolean strike = row.words().equals("strike") || row.words().equals("strikes");
        if (!strike) {
            return row;
        }
        boolean hours = noun > 0
                && (tree.lower(noun - 1).endsWith("-hour")
                        || tree.lower(noun - 1).endsWith("-day"));
        int head = tree.head(noun);
        boolean called = head >= 0 && CALLED.contains(tree.lower(head)) && setting.isOfPeace();
        return hours || called || setting.isOfLabour()
                ? new Trigger(row.words(), row.form(), EventType.PROTEST, "143")
                : row;
    }
}

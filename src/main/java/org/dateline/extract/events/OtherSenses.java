package org.dateline.extract.events;

import java.util.List;
import java.util.Set;
import org.dateline.article.EventType;
import org.dateline.article.Mention;
import org.dateline.article.Status;
import org.dateline.entity.EntityKind;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;

/// Verbs of the table that tell no event where they stand: needs are met, papers suggest, reporters are spoken to,
/// somebody asks what time it is.
final class OtherSenses {
    private static final Set<String> CHARGES = Lexicon.of("othersenses.charges");

    private static final Set<String> PUNISHES = Lexicon.of("othersenses.punishes");

    private static final Set<String> PAPERS = Lexicon.of("othersenses.papers");

    private static final Set<String> SERVES = Lexicon.of("othersenses.serves");

    private static final Set<String> PRESS = Lexicon.of("othersenses.press");

    private static final Set<String> HOLDS_TO =
            Set.of("responsible", "accountable", "liable", "guilty", "off", "up", "surprise", "attention", "eye");

    private static final Set<String> PLACES =
            Set.of("country", "capital", "city", "town", "village", "island", "area", "region", "party", "province");

    private static final Set<String> UNNAMED = Set.of("named", "identified", "quoted");

    private static final Set<String> TRAVEL = Lexicon.of("othersenses.travel");

    private OtherSenses() {}

    static boolean has(Candidate e, Scenery scenery, Verdict verdict, List<String> participants) {
        Clause c = e.clause();
        int verb = e.word();
        EventType type = e.row().type();
        String words = e.row().words();
        return (type == EventType.REQUEST && asksToStayUnnamed(c.tree, verb))
                || isOtherSense(e, scenery, participants)
                || isPurpose(c, verb, verdict)
                || (words.equals("ask") && asksAQuestion(c, verb))
                || (words.equals("warn") && isAside(c, verb))
                || isCharge(c, verb, type)
                || saysAPaper(c, verb, type);
    }

    /// "helped them win", "ruled the country", "suggested that it was late", a flight of nobody.
    private static boolean isOtherSense(Candidate e, Scenery scenery, List<String> participants) {
        Clause c = e.clause();
        Tree tree = c.tree;
        int verb = e.word();
        int clause = tree.child(verb, Relation.CLAUSE_COMPLEMENT);
        return switch (e.row().words()) {
            case "name" -> c.isPassive(verb) || tree.child(verb, Relation.OPEN_COMPLEMENT) < 0;
            case "blame", "blame for", "blame on" -> c.isPassive(verb) && isOfAThing(c, verb, scenery);
            case "force" -> clause < 0 && tree.child(verb, Relation.OPEN_COMPLEMENT) < 0;
            case "recognise", "recognize" -> !isOfAState(c, verb, scenery);
            case "leave" -> !leavesAPlace(c, verb, scenery);
            case "authorise", "authorize" -> c.isPassive(verb);
            case "seek" -> tree.child(verb, Relation.OBJECT) < 0 || clause >= 0;
            case "hold", "catch" -> isFollowedBy(c, verb + 1, HOLDS_TO);
            case "break down" -> isOfPerson(c, verb, scenery);
            case "help" ->
                clause >= 0
                        || tree.child(verb, Relation.OPEN_COMPLEMENT) >= 0
                        || (verb + 1 < tree.size() && tree.tag(verb + 1) == Tag.VB);
            case "meet" -> c.isPassive(verb) && isFollowedBy(c, verb, "with", "by") || meetsAThing(c, verb, scenery);
            case "meet with" -> c.isPassive(verb);
            case "treat" -> isFollowedBy(c, verb, "as", "like", "with");
            case "speak to", "speak with", "talk to" -> speaksToPress(c, verb);
            case "go to" -> e.row().type() == EventType.CONSULT && !goesTo(e, scenery);
            case "capture" -> capturesAThing(c, verb, scenery);
            case "lose to" -> participants.size() < 2;
            case "show up" -> c.negation(verb) < 0;
            case "rule" -> tree.child(verb, Relation.OBJECT) >= 0;
            case "suggest", "suggest that" ->
                clause >= 0
                        && tree.tag(clause) != Tag.VB
                        && (tree.tag(clause) != Tag.VBP
                                || !VerbGroup.auxiliaries(tree, clause).isEmpty())
                        && !VerbGroup.mayBeBare(c, clause)
                        && VerbGroup.of(c, clause).status() != Status.PROPOSED;
            default -> isTravel(e) && participants.isEmpty() && !travels(e, scenery);
        };
    }

    /// "were met with anger": no meeting.
    private static boolean isFollowedBy(Clause c, int verb, String... prepositions) {
        return verb + 1 < c.tree.size() && List.of(prepositions).contains(c.tree.lower(verb + 1));
    }

    /// "held ministers responsible", "caught voters off guard": nobody is in custody.
    private static boolean isFollowedBy(Clause c, int from, Set<String> words) {
        for (int i = from; i < Math.min(c.tree.size(), from + 6); i++) {
            if (words.contains(c.tree.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// "recognised China", not "recognised the danger".
    private static boolean isOfAState(Clause c, int verb, Scenery scenery) {
        int known = c.tree.child(verb, c.isPassive(verb) ? Relation.PASSIVE_SUBJECT : Relation.OBJECT);
        Mention m = known < 0 ? null : scenery.mention(known);
        return m != null && scenery.kind(m) == EntityKind.COUNTRY;
    }

    /// "left the country", not "left ten dead".
    private static boolean leavesAPlace(Clause c, int verb, Scenery scenery) {
        int left = c.tree.child(verb, Relation.OBJECT);
        Mention m = left < 0 ? null : scenery.mention(left);
        boolean place =
                m != null && scenery.kind(m) != EntityKind.PERSON || left >= 0 && PLACES.contains(c.lemma(left));
        int subject = c.subject(verb);
        return place && subject >= 0 && scenery.mayAct(subject) && c.tree.child(verb, Relation.OPEN_COMPLEMENT) < 0;
    }

    /// "the strike has been blamed for deaths": nobody is accused.
    private static boolean isOfAThing(Clause c, int verb, Scenery scenery) {
        int blamed = c.tree.child(verb, Relation.PASSIVE_SUBJECT);
        return blamed >= 0 && !scenery.mayAct(blamed);
    }

    /// "broke down in tears".
    private static boolean isOfPerson(Clause c, int verb, Scenery scenery) {
        return scenery.isHuman(c.subject(verb));
    }

    /// "until their needs are met".
    private static boolean meetsAThing(Clause c, int verb, Scenery scenery) {
        int met = c.tree.child(verb, c.isPassive(verb) ? Relation.PASSIVE_SUBJECT : Relation.OBJECT);
        return met >= 0 && !scenery.mayAct(met);
    }

    /// "captured the mood", "captures carbon".
    private static boolean capturesAThing(Clause c, int verb, Scenery scenery) {
        int taken = c.tree.child(verb, c.isPassive(verb) ? Relation.PASSIVE_SUBJECT : Relation.OBJECT);
        return taken < 0 || !scenery.mayAct(taken);
    }

    private static boolean speaksToPress(Clause c, int verb) {
        for (int i = verb + 2; i < Math.min(c.tree.size(), verb + 6); i++) {
            if (PRESS.contains(c.tree.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// "would go to La Paz", not "went to court".
    private static boolean goesTo(Candidate e, Scenery scenery) {
        Clause c = e.clause();
        for (int child : c.tree.children(e.word())) {
            Mention m = c.before(child).equals("to") ? scenery.mention(child) : null;
            if (m != null && (scenery.kind(m) == EntityKind.PLACE || scenery.kind(m) == EntityKind.COUNTRY)) {
                return travels(e, scenery);
            }
        }
        return false;
    }

    /// "aid to support the families", "a law to help farmers": what something is for.
    private static boolean isPurpose(Clause c, int verb, Verdict verdict) {
        Relation r = c.tree.relation(verb);
        return SERVES.contains(c.lemma(verb))
                && c.tree.tag(verb) == Tag.VB
                && verdict.cue() == verb
                && (r == Relation.ADVERBIAL_CLAUSE || r == Relation.NOUN_CLAUSE);
    }

    /// "accused them of ignoring warnings": what is only laid to someone's charge, unless it is violence.
    private static boolean isCharge(Clause c, int verb, EventType type) {
        if (type == EventType.ASSAULT || type == EventType.COERCE || c.tree.tag(verb) != Tag.VBG) {
            return false;
        }
        int before = verb > 1 && c.tree.tag(verb - 1) == Tag.QUOTE ? verb - 2 : verb - 1;
        String word = before >= 0 ? c.tree.lower(before) : "";
        Set<String> verbs =
                word.equals("of") || word.equals("with") ? CHARGES : word.equals("for") ? PUNISHES : Set.of();
        int at = c.tree.head(verb);
        for (int steps = 0; !verbs.isEmpty() && at >= 0 && steps < 3; steps++) {
            if (verbs.contains(c.lemma(at))) {
                return true;
            }
            at = c.tree.head(at);
        }
        return false;
    }

    /// "the paper suggests that": a text suggests nothing to anybody.
    private static boolean saysAPaper(Clause c, int verb, EventType type) {
        int subject = type == EventType.REQUEST || type == EventType.ACCUSE ? c.subject(verb) : -1;
        return subject >= 0 && PAPERS.contains(c.lemma(subject));
    }

    /// "…, the forecasters warned".
    private static boolean isAside(Clause c, int verb) {
        for (int child : c.tree.children(verb)) {
            if (c.tree.relation(child) == Relation.CLAUSE_COMPLEMENT && child > verb) {
                return false;
            }
        }
        for (int child : c.tree.children(verb)) {
            String before = c.before(child);
            if (child > verb && (before.equals("of") || before.equals("against"))) {
                return false;
            }
        }
        return c.tree.child(verb, Relation.OBJECT) < 0;
    }

    /// "asked whether", "asked by reporters about": a question is no request.
    private static boolean asksAQuestion(Clause c, int verb) {
        Tree tree = c.tree;
        for (int i = verb + 1; i < Math.min(tree.size(), verb + 7); i++) {
            String w = tree.lower(i);
            Tag tag = tree.tag(i);
            if (w.equals("to") || w.equals("for") || w.equals("that") || tag.isFinite()) {
                return false;
            }
            if (w.equals("if") || w.equals("whether") || w.equals("about") || tag == Tag.WRB || tag == Tag.WP) {
                return true;
            }
        }
        return false;
    }

    private static boolean asksToStayUnnamed(Tree tree, int verb) {
        for (int i = verb + 1; i < Math.min(tree.size(), verb + 5); i++) {
            if (UNNAMED.contains(tree.lower(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isTravel(Candidate e) {
        return TRAVEL.contains(e.row().words());
    }

    private static boolean travels(Candidate e, Scenery scenery) {
        int subject = e.clause().subject(e.word());
        return subject >= 0 && scenery.mayAct(subject);
    }
}

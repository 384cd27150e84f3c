package org.dateline.extract.events;

import java.util.List;
import java.util.Set;
import org.dateline.article.Status;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;
import org.jspecify.annotations.Nullable;

/// Tells whether what a word names is real, by what stands around and above it in the sentence.
///
/// Begins at the word (tense, modals, negation, "if", "any", "planned") and climbs: each governing word may plan,
/// propose, imagine or deny what hangs on it, as `cues.tsv` says; a gerund or noun that says nothing itself is as real
/// as what governs it. A clause with its own past or present stays real under a verb of saying or thinking, never
/// under one of denying.
final class Reality {
    private static final int DEPTH = 12;

    /// Only what is there can be ended.
    private static final Set<String> ENDS =
            Set.of("end", "stop", "halt", "condemn", "mourn", "investigate", "denounce");

    /// Verbs that say of their subject that it is.
    static final Set<String> EXISTS = Lexicon.of("reality.exists");

    /// What these stand before is there, whatever becomes of the verb.
    private static final Set<String> STANDS = Lexicon.of("reality.stands");

    private static final Set<String> AFTER_THE_FACT = Set.of("for", "about", "after", "over", "despite", "at");

    /// What comes of a thing that has happened: "the aftermath of the invasion".
    private static final Set<String> LEAVES = Lexicon.of("reality.leaves");

    private static final Set<String> DESPITE = Set.of("despite", "amid", "amidst");

    private static final Set<String> MAYBE = Lexicon.of("reality.maybe");

    /// Verbs that say of a plan what is in it.
    private static final Set<String> HOLDS = Lexicon.of("reality.holds");

    /// "sealed off the road to protest against": who does the one does the other.
    private static final Set<String> SHOWS =
            Set.of("protest", "demonstrate", "commemorate", "mark", "celebrate", "mourn", "honour", "honor");

    private static final Set<String> ANYONE = Set.of("anyone", "anybody", "anything", "whoever");

    private static final Set<String> ANY = Set.of("any", "every");

    private final Cues cues;
    private final Governing governing;
    private final Around around;

    Reality(Cues cues) {
        this.cues = cues;
        this.governing = new Governing(cues);
        this.around = new Around(cues);
    }

    /// Never without a status.
    Verdict of(Clause c, int word) {
        int instead = c.denier(word);
        if (instead >= 0) {
            return new Verdict(Status.NEGATED, instead, false);
        }
        Verdict v = c.isPredicate(word) ? verb(c, word, 0) : noun(c, word, 0);
        Status status = v.status();
        if (status == null) {
            return v.as(c.tree.tag(word) == Tag.VB ? Status.PLANNED : Status.HYPOTHETICAL, word);
        }
        int back = status.isReal() ? Doubt.takenBack(c, word, cues) : -1;
        if (back >= 0) {
            return v.as(Status.HYPOTHETICAL, back);
        }
        boolean depends = status == Status.PLANNED && c.isPredicate(word) && c.depends(word);
        return depends ? v.as(Status.CONDITIONAL, c.condition()) : v;
    }

    private Verdict verb(Clause c, int verb, int depth) {
        Verdict own = isSubjunctive(c, verb) ? new Verdict(null, verb, false) : VerbGroup.of(c, verb);
        if (own.status() == Status.CONDITIONAL && own.cue() != verb) {
            own = would(c, verb, own);
        } else if (own.status() == Status.PLANNED && c.depends(verb)) {
            own = own.as(Status.CONDITIONAL, c.condition());
        } else if (own.status() == Status.HYPOTHETICAL && c.depends(verb)) {
            own = own.as(Status.CONDITIONAL, c.condition());
        }
        int maybe = c.child(verb, MAYBE);
        if (maybe >= 0 && maybe < verb && own.isReal()) {
            own = own.as(Status.HYPOTHETICAL, maybe);
        }
        int no = c.negation(verb);
        if (no < 0
                && VerbGroup.sharesAuxiliary(c, verb)
                && c.tree.relation(verb) == Relation.CONJUNCT
                && VerbGroup.auxiliaries(c.tree, verb).isEmpty()) {
            no = c.negation(c.tree.head(verb));
        }
        if (no >= 0) {
            own = own.as(Status.NEGATED, no);
        }
        if (no < 0 && isDone(c, verb)) {
            return own.as(Status.HAPPENED, verb);
        }
        Verdict doubt = Doubt.of(c, verb, own);
        if (doubt != null) {
            return doubt;
        }
        return depth > DEPTH ? own : embedded(c, verb, Subordinate.clause(c, verb, own), depth);
    }

    /// "no regret for having launched it": behind a preposition the perfect is a fact, whatever becomes of what governs
    /// it.
    private static boolean isDone(Clause c, int verb) {
        List<Integer> auxiliaries = VerbGroup.auxiliaries(c.tree, verb);
        return !auxiliaries.isEmpty()
                && c.tree.lower(auxiliaries.getFirst()).equals("having")
                && AFTER_THE_FACT.contains(c.before(verb));
    }

    /// "proposed that Ukraine cede": a bare form under a verb of proposing tells no present.
    private boolean isSubjunctive(Clause c, int verb) {
        Tree tree = c.tree;
        int head = tree.head(verb);
        Tag tag = tree.tag(verb);
        boolean noEnding = tag == Tag.VBZ && !tree.lower(verb).endsWith("s");
        boolean bare = tag == Tag.VB || tag == Tag.VBP || noEnding || (tag == Tag.VBD && VerbGroup.mayBeBare(c, verb));
        return bare
                && head >= 0
                && c.before(verb).equals("that")
                && VerbGroup.auxiliaries(tree, verb).isEmpty()
                && (tree.tag(head).isNoun() ? cues.noun(c.lemma(head)) : cues.verb(c.lemma(head))) == Effect.PROPOSE;
    }

    private Verdict would(Clause c, int verb, Verdict own) {
        if (c.depends(verb)) {
            return own;
        }
        return own.as(isReported(c, verb) ? Status.PLANNED : Status.HYPOTHETICAL, own.cue());
    }

    /// Whether a verb of saying stands above.
    private boolean isReported(Clause c, int word) {
        for (int at = c.tree.head(word); at >= 0; at = c.tree.head(at)) {
            if (cues.says(c.lemma(at)) && c.isVerb(at)) {
                return true;
            }
        }
        return c.hasSpeaker();
    }

    /// What a noun says itself, then what it hangs on.
    private Verdict noun(Clause c, int noun, int depth) {
        Tree tree = c.tree;
        Verdict now = new Verdict(null, noun, false);
        int no = c.no(noun);
        if (no >= 0) {
            return now.as(Status.NEGATED, no);
        }
        for (int child : tree.children(noun)) {
            if (child > noun) {
                break;
            }
            if (ANY.contains(tree.lower(child))) {
                return now.as(Status.HYPOTHETICAL, child);
            }
            Relation r = tree.relation(child);
            boolean describes = r == Relation.ADJECTIVE
                    || r == Relation.COMPOUND
                    || r == Relation.DETERMINER
                    || r == Relation.OTHER
                    || r == Relation.ADVERB;
            Effect e = describes ? cues.adjective(tree.lower(child)) : null;
            if (e != null) {
                now = apply(e, now, child);
            }
        }
        int head = tree.head(noun);
        if (now.status() == null) {
            now = around.after(c, noun, now);
        }
        if (now.status() == null && head > noun) {
            now = around.is(c, noun, head, now);
        }
        int not = Around.doesNotTakePlace(c, noun, head);
        if (not >= 0) {
            return now.as(Status.NEGATED, not);
        }
        int did = head >= 0 && Around.isCalledOff(c, noun, head) ? Around.whatItDid(c, noun) : -1;
        if (did >= 0) {
            return now.as(Status.HAPPENED, did);
        }
        if (head >= 0 && Around.isCalledOff(c, noun, head)) {
            return now.as(Status.NEGATED, head);
        }
        if (now.status() == null
                && tree.relation(noun) == Relation.OBJECT
                && head >= 0
                && ENDS.contains(c.lemma(head))) {
            Status ended = VerbGroup.of(c, head).status();
            return now.as(ended == Status.HAPPENED ? Status.HAPPENED : Status.ONGOING, head);
        }
        if (now.isOpen()
                && head >= 0
                && LEAVES.contains(c.lemma(head))
                && c.before(noun).equals("of")) {
            return now.as(Status.HAPPENED, head);
        }
        Effect ahead = preposition(c, noun);
        if (ahead != null && now.isOpen()) {
            return apply(ahead, now, Math.max(tree.child(noun, Relation.CASE), 0));
        }
        return depth > DEPTH || now.status() != null ? now : supposed(c, noun, embedded(c, noun, now, depth));
    }

    /// "The signature did not stop them", "failed to agree despite appeals": what a sentence only starts from is not
    /// touched by what it denies.
    private Verdict supposed(Clause c, int noun, Verdict above) {
        Tree tree = c.tree;
        int head = tree.head(noun);
        String preposition = c.before(noun);
        boolean starts = tree.relation(noun) == Relation.SUBJECT
                && head >= 0
                && c.isVerb(head)
                && !EXISTS.contains(c.lemma(head));
        boolean denied = above.status() == Status.NEGATED && (starts || STANDS.contains(preposition));
        boolean beside = DESPITE.contains(preposition) && !above.isReal();
        if (!denied && !beside) {
            return above;
        }
        int main = head;
        while (main >= 0
                && !tree.tag(main).isFinite()
                && VerbGroup.auxiliaries(tree, main).isEmpty()) {
            main = tree.head(main);
        }
        Status tense = main < 0 ? null : VerbGroup.of(c, main).status();
        boolean real = beside || (tense != null && tense.isReal());
        return above.as(real ? Status.HAPPENED : Status.HYPOTHETICAL, noun);
    }

    private @Nullable Effect preposition(Clause c, int noun) {
        String word = c.before(noun);
        return word.isEmpty() ? null : cues.preposition(word);
    }

    /// What stands above a word makes of its verdict so far.
    private Verdict embedded(Clause c, int word, Verdict now, int depth) {
        Tree tree = c.tree;
        int head = tree.head(word);
        if (head < 0) {
            return now.status() == null && !c.isPredicate(word) ? now.as(Status.HYPOTHETICAL, word) : now;
        }
        Relation r = tree.relation(word);
        boolean gerund = tree.tag(word) == Tag.VBG && now.status() == null;
        if (gerund && (r == Relation.CLAUSE_SUBJECT || r == Relation.SUBJECT)) {
            return now.as(Status.HYPOTHETICAL, word);
        }
        if (gerund && c.saysBeside(word)) {
            int said = head;
            while (tree.head(said) >= 0 && tree.relation(said) == Relation.CLAUSE_COMPLEMENT) {
                said = tree.head(said);
            }
            return verb(c, said, depth + 1);
        }
        return switch (r) {
            case CONJUNCT -> conjunct(c, word, head, now, depth);
            case RELATIVE_CLAUSE ->
                now.isReal() && ANYONE.contains(tree.lower(head))
                        ? ofAnyone(noun(c, head, depth + 1), now)
                        : now.finite() ? now : under(c, word, head, now, depth);
            case PARATAXIS -> now.finite() ? now : under(c, word, head, now, depth);
            case ADVERBIAL_CLAUSE, NOUN_CLAUSE -> now.status() == null ? under(c, word, head, now, depth) : now;
            default -> under(c, word, head, now, depth);
        };
    }

    /// "threatened to shoot anyone who came": nobody need have come.
    private static Verdict ofAnyone(Verdict above, Verdict now) {
        return above.isReal() ? now : now.as(Status.HYPOTHETICAL, above.cue());
    }

    private Verdict conjunct(Clause c, int word, int head, Verdict now, int depth) {
        if (now.status() == null && !c.isPredicate(word)) {
            return c.isPredicate(head) ? verb(c, head, depth + 1) : noun(c, head, depth + 1);
        }
        int on = c.goesOn(word);
        if (on >= 0) {
            return c.tree.relation(on) == Relation.ROOT
                    ? now
                    : underAs(c, on, c.tree.head(on), c.tree.relation(on), now, depth);
        }
        // what governs the first of two clauses governs the second; the first's own tense does not
        Tree tree = c.tree;
        boolean bare = tree.tag(head) == Tag.VB
                || tree.child(word, Relation.SUBJECT) >= 0
                        && VerbGroup.auxiliaries(tree, head).stream().anyMatch(a -> tree.tag(a) == Tag.MD);
        if (now.finite() && tree.tag(word) == Tag.VBD && bare) {
            return now;
        }
        int above = tree.head(head);
        Relation r = tree.relation(head);
        if (above < 0
                || r == Relation.RELATIVE_CLAUSE
                || r == Relation.PARATAXIS
                || (r == Relation.ADVERBIAL_CLAUSE && now.status() != null)) {
            return now;
        }
        return underAs(c, head, above, r, now, depth);
    }

    private boolean isPlan(Clause c, int verb) {
        return c.isVerb(verb) && cues.verb(c.lemma(verb)) != null;
    }

    private Verdict under(Clause c, int word, int head, Verdict now, int depth) {
        return underAs(c, word, head, c.tree.relation(word), now, depth);
    }

    private Verdict underAs(Clause c, int word, int head, Relation r, Verdict now, int depth) {
        Effect effect = governing.effect(c, word, head, r);
        if (effect == null && now.status() == null && c.isPredicate(head)) {
            // "the demands include dissolving parliament"
            int subject = HOLDS.contains(c.lemma(head)) ? c.ownSubject(head) : -1;
            effect = subject < 0 || subject == word ? null : cues.noun(c.lemma(subject));
            effect = effect == null && subject >= 0 && subject != word ? cues.noun(c.tree.lower(subject)) : effect;
        }
        if (effect == null || effect == Effect.KEEP) {
            return plain(c, word, head, r, now, depth);
        }
        if (now.finite() && effect != Effect.DENY) {
            return now;
        }
        Verdict above = c.isPredicate(head) ? verb(c, head, depth + 1) : noun(c, head, depth + 1);
        if (effect == Effect.DENY && Governing.isPutOff(c, head)) {
            return now.as(Status.PLANNED, head);
        }
        if (effect == Effect.DENY) {
            return now.as(
                    now.status() == Status.NEGATED || above.status() == Status.NEGATED
                            ? Status.HYPOTHETICAL
                            : Status.NEGATED,
                    head);
        }
        Verdict result = apply(effect, now, head);
        if (result.status() == Status.PLANNED && Governing.isMeantOnce(c, head)) {
            return result.as(Status.NEGATED, head);
        }
        if (above.status() == Status.NEGATED && effect != Effect.IMAGINE) {
            return above;
        }
        if (above.status() == Status.CONDITIONAL || above.status() == Status.HYPOTHETICAL) {
            return result.status() == Status.NEGATED ? result : above;
        }
        return result;
    }

    /// Above stands nothing that plans or denies.
    private Verdict plain(Clause c, int word, int head, Relation r, Verdict now, int depth) {
        Tree tree = c.tree;
        boolean predicate = c.isPredicate(head);
        if (now.status() != null && now.status() != Status.HAPPENED) {
            return now;
        }
        boolean clause = r == Relation.CLAUSE_COMPLEMENT || r == Relation.PARATAXIS || r == Relation.OTHER;
        if (now.finite()) {
            return now;
        }
        Verdict above = predicate ? verb(c, head, depth + 1) : noun(c, head, depth + 1);
        if (tree.tag(word) == Tag.VB && c.isVerb(word)) {
            Effect e = predicate ? cues.verb(c.lemma(head)) : null;
            boolean keeps = e == Effect.KEEP && !tree.lower(head).equals("going") && r == Relation.OPEN_COMPLEMENT;
            if (keeps) {
                return now.status() == null ? above : now;
            }
            Status status = above.status();
            if (status != null && status.isReal() && SHOWS.contains(c.lemma(word)) && !isPlan(c, head)) {
                return above;
            }
            return status == null || status.isReal() ? now.as(Status.PLANNED, word) : now.as(status, above.cue());
        }
        if (clause && now.status() != null) {
            return now;
        }
        return now.status() == null || !above.isOpen() ? above : now;
    }

    static Verdict apply(Effect effect, Verdict now, int cue) {
        return switch (effect) {
            case KEEP -> now;
            case DENY -> now.as(now.status() == Status.NEGATED ? Status.HYPOTHETICAL : Status.NEGATED, cue);
            case PLAN -> now.isOpen() ? now.as(Status.PLANNED, cue) : now;
            case PROPOSE -> now.isOpen() || now.status() == Status.PLANNED ? now.as(Status.PROPOSED, cue) : now;
            case IMAGINE -> now.isOpen() || now.status() == Status.PLANNED ? now.as(Status.HYPOTHETICAL, cue) : now;
        };
    }
}

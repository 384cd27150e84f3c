package org.dateline.extract.events.syntax;

import java.util.Locale;

/// How a word depends on its head: the relations of Universal Dependencies, the rare ones folded together.
public enum Relation {
    ROOT,
    /// Subject of an active verb.
    SUBJECT,
    /// Subject of a passive verb.
    PASSIVE_SUBJECT,
    OBJECT,
    INDIRECT_OBJECT,
    /// Noun with a preposition that hangs on a verb.
    OBLIQUE,
    /// Bare time noun on a verb: "signed Tuesday".
    TIME_OBLIQUE,
    /// Noun with a preposition that hangs on a noun.
    NOUN_MODIFIER,
    POSSESSOR,
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    PASSIVE_AUXILIARY,
    COPULA,
    /// "to", "that", "if" before a clause.
    MARK,
    /// Preposition or possessive 's.
    CASE,
    COORDINATOR,
    CONJUNCT,
    /// Clause as object, with its own subject.
    CLAUSE_COMPLEMENT,
    /// Clause as object, subject taken from above.
    OPEN_COMPLEMENT,
    ADVERBIAL_CLAUSE,
    NOUN_CLAUSE,
    RELATIVE_CLAUSE,
    CLAUSE_SUBJECT,
    APPOSITION,
    COMPOUND,
    PARTICLE,
    DETERMINER,
    NUMBER,
    PARATAXIS,
    EXPLETIVE,
    PUNCTUATION,
    OTHER;

    private static final Relation[] ALL = values();

    static Relation at(int ordinal) {
        return ALL[ordinal];
    }

    /// The relation that Universal Dependencies writes like this.
    static Relation ud(String name) {
        return switch (name) {
            case "root" -> ROOT;
            case "nsubj" -> SUBJECT;
            case "nsubj:pass", "csubj:pass" -> PASSIVE_SUBJECT;
            case "obj" -> OBJECT;
            case "iobj" -> INDIRECT_OBJECT;
            case "obl", "obl:npmod" -> OBLIQUE;
            case "obl:tmod" -> TIME_OBLIQUE;
            case "nmod" -> NOUN_MODIFIER;
            case "nmod:poss" -> POSSESSOR;
            case "amod" -> ADJECTIVE;
            case "advmod" -> ADVERB;
            case "aux" -> AUXILIARY;
            case "aux:pass" -> PASSIVE_AUXILIARY;
            case "cop" -> COPULA;
            case "mark" -> MARK;
            case "case" -> CASE;
            case "cc", "cc:preconj" -> COORDINATOR;
            case "conj" -> CONJUNCT;
            case "ccomp" -> CLAUSE_COMPLEMENT;
            case "xcomp" -> OPEN_COMPLEMENT;
            case "advcl" -> ADVERBIAL_CLAUSE;
            case "acl" -> NOUN_CLAUSE;
            case "acl:relcl" -> RELATIVE_CLAUSE;
            case "csubj" -> CLAUSE_SUBJECT;
            case "appos" -> APPOSITION;
            case "compound", "fixed", "flat" -> COMPOUND;
            case "compound:prt" -> PARTICLE;
            case "det", "det:predet" -> DETERMINER;
            case "nummod" -> NUMBER;
            case "parataxis" -> PARATAXIS;
            case "expl" -> EXPLETIVE;
            case "punct" -> PUNCTUATION;
            default -> OTHER;
        };
    }

    public boolean isSubject() {
        return this == SUBJECT || this == PASSIVE_SUBJECT;
    }

    /// Subject or object of a verb.
    public boolean isArgument() {
        return isSubject() || this == OBJECT;
    }

    /// A verb that helps another, or the one of "is ready".
    public boolean isAuxiliary() {
        return this == AUXILIARY || this == PASSIVE_AUXILIARY || this == COPULA;
    }

    /// The name as people read it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package org.dateline.timeline;

import org.dateline.article.Status;

/// The five shapes by which a mark tells what became of its event, without colour.
public enum Sign {
    /// A filled disc: happened, or going on.
    HAPPENED,
    /// A ring: planned or proposed.
    PLANNED,
    /// A dashed ring: hypothetical or conditional.
    HYPOTHETICAL,
    /// An X: said not to be so.
    NEGATED,
    /// A ring with a slash: planned, then called off.
    CANCELLED;

    /// A happening with at least so many articles and independent sources is drawn as a stack of diamonds.
    public static final int MANY_ARTICLES = 8;

    public static final int MANY_INDEPENDENT = 4;

    /// The shape of a status whose outcome is known as far as it is known. Never real for what is not.
    public static Sign of(Status status, Happening.Outcome outcome) {
        return switch (status) {
            case HAPPENED, ONGOING -> HAPPENED;
            case NEGATED -> NEGATED;
            case PLANNED, PROPOSED -> outcome == Happening.Outcome.CANCELLED ? CANCELLED : PLANNED;
            case HYPOTHETICAL, CONDITIONAL -> outcome == Happening.Outcome.CANCELLED ? CANCELLED : HYPOTHETICAL;
        };
    }

    public static Sign of(Happening happening) {
        return of(happening.status(), happening.outcome());
    }

    /// Whether this many reports make a happening one of many sources.
    public static boolean isMany(int articles, int independent) {
        return articles >= MANY_ARTICLES && independent >= MANY_INDEPENDENT;
    }
}

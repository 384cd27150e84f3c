package org.dateline.extract.names;

import org.dateline.extract.draft.NameSpan.Kind;
import org.jspecify.annotations.Nullable;

/// The tags of tokens: outside, or the begin, inside, last or only token (BILOU) of a name of one of four kinds.
///
/// The fourth kind is whatever else is written with capitals (nationalities, events, works): it draws such words away
/// from the three that count, and is not reported.
final class Tags {
    static final int KINDS = 4;
    static final int COUNT = 1 + 4 * KINDS;
    static final int OUTSIDE = 0;
    static final int OTHER_KIND = 3;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int ONLY = 3;

    private static final boolean[][] FOLLOWS = follows();

    private Tags() {}

    static int begin(int kind) {
        return 1 + 4 * kind + BEGIN;
    }

    static int inside(int kind) {
        return 1 + 4 * kind + INSIDE;
    }

    static int last(int kind) {
        return 1 + 4 * kind + LAST;
    }

    static int only(int kind) {
        return 1 + 4 * kind + ONLY;
    }

    static int kind(int tag) {
        return (tag - 1) / 4;
    }

    static boolean opens(int tag) {
        return tag != OUTSIDE && ((tag - 1) % 4 == BEGIN || (tag - 1) % 4 == ONLY);
    }

    static boolean closes(int tag) {
        return tag != OUTSIDE && ((tag - 1) % 4 == LAST || (tag - 1) % 4 == ONLY);
    }

    /// Whether `next` may stand right after `tag`.
    static boolean mayFollow(int tag, int next) {
        return FOLLOWS[tag][next];
    }

    /// Whether a sentence may begin with `tag`: as if after [#OUTSIDE].
    static boolean mayStart(int tag) {
        return tag == OUTSIDE || opens(tag);
    }

    static boolean mayEnd(int tag) {
        return tag == OUTSIDE || closes(tag);
    }

    /// The kind as the rest of the program knows it, or null for the fourth.
    static @Nullable Kind reported(int kind) {
        return switch (kind) {
            case 0 -> Kind.PER;
            case 1 -> Kind.LOC;
            case 2 -> Kind.ORG;
            default -> null;
        };
    }

    private static boolean[][] follows() {
        boolean[][] may = new boolean[COUNT][COUNT];
        for (int a = 0; a < COUNT; a++) {
            for (int b = 0; b < COUNT; b++) {
                may[a][b] = mayEnd(a) ? mayStart(b) : !mayStart(b) && kind(a) == kind(b);
            }
        }
        return may;
    }
}

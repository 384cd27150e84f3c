package org.dateline.extract.events.syntax;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The scores of the moves, as the weights of [Arcs#features] give them, with most of the work done beforehand.
///
/// Only how much more speaks for one move than for another counts, so a feature is one number: what it gives LEFT and
/// RIGHT above SHIFT, side by side in lanes of 16 bits that add without touching each other. What features of tags
/// alone give is looked up for all tags when the model is loaded, and those that share two tags lie together: what is
/// needed at once comes from few places in memory. What a word gives by itself is looked up once a sentence, the rest
/// in the hashed table. Immutable; any thread.
final class Moves {
    private static final int LANE = 16;
    private static final int T = Arcs.TAGS;
    /// The tags there are; some numbers are none.
    private static final int[] TAGS = IntStream.concat(
                    IntStream.range(0, Tag.values().length), IntStream.of(Arcs.ROOT_TAG, Arcs.NO_TAG, Arcs.NO_CHILD))
            .toArray();

    /// Numbers of children go to 5, distances to 6.
    private static final int CHILDREN = 6;

    private static final int DISTANCES = 7;

    /// How many features of words there are.
    static final int WORDS = 15;

    /// Where a word can stand, and how many features it has by itself.
    static final int PLACES = 3;

    private static final int TOP = 0;
    private static final int BELOW = 1;
    private static final int FOLLOWING = 2;
    private static final int ALONE = 7;

    /// Where the tables of a pair of first stack word and first buffer word begin, by template.
    private static final int T14 = 0;

    private static final int T16 = T14 + T;
    private static final int T20 = T16 + T;
    private static final int T21 = T20 + T;
    private static final int T22 = T21 + T;
    private static final int T41 = T22 + T;
    private static final int T29 = T41 + T;
    /// Templates 2, 5, 13, 30 and 33.
    private static final int NEAR = T29 + CHILDREN;

    private static final int STACK_BUFFER = NEAR + 2 * DISTANCES;

    /// Where those of a pair of second and first stack word begin.
    private static final int T17 = 0;

    private static final int T37 = T17 + T;
    private static final int T39 = T37 + T;
    private static final int STACK_STACK = T39 + CHILDREN * DISTANCES;

    private final FewWeights weights;
    private final int[] stackBuffer = new int[T * T * STACK_BUFFER];
    private final int[] stackStack = new int[T * T * STACK_STACK];
    private final int[] t15;
    private final int[] t23;
    private final int[] t24;
    private final int[] t25;
    private final int[] t27 = new int[T * CHILDREN * CHILDREN];

    Moves(FewWeights weights) {
        this.weights = weights;
        t15 = three(weights, 15);
        t23 = three(weights, 23);
        t24 = three(weights, 24);
        t25 = three(weights, 25);
        for (int a : TAGS) {
            for (int i = 0; i < CHILDREN * CHILDREN; i++) {
                t27[a * CHILDREN * CHILDREN + i] = look(weights, 27, a, i / CHILDREN, i % CHILDREN);
            }
            for (int b : TAGS) {
                stackBuffer(weights, a, b);
                stackStack(weights, a, b);
            }
        }
    }

    private void stackBuffer(FewWeights weights, int s0, int n0) {
        int at = (s0 * T + n0) * STACK_BUFFER;
        for (int t : TAGS) {
            stackBuffer[at + T14 + t] = look(weights, 14, s0, n0, t);
            stackBuffer[at + T16 + t] = look(weights, 16, t, s0, n0);
            stackBuffer[at + T20 + t] = look(weights, 20, s0, t, n0);
            stackBuffer[at + T21 + t] = look(weights, 21, s0, t, n0);
            stackBuffer[at + T22 + t] = look(weights, 22, s0, n0, t);
            stackBuffer[at + T41 + t] = look(weights, 41, t, s0, n0);
        }
        for (int children = 0; children < CHILDREN; children++) {
            stackBuffer[at + T29 + children] = look(weights, 29, n0, children, s0);
        }
        int tags = look(weights, 2, s0, 0, 0) + look(weights, 5, n0, 0, 0) + look(weights, 13, s0, n0, 0);
        for (int i = 0; i < 2 * DISTANCES; i++) {
            int comma = i / DISTANCES;
            int dist = i % DISTANCES;
            stackBuffer[at + NEAR + i] =
                    tags + look(weights, 30, s0, n0, dist) + look(weights, 33, s0, n0, comma * 8 + dist);
        }
    }

    private void stackStack(FewWeights weights, int s1, int s0) {
        int at = (s1 * T + s0) * STACK_STACK;
        for (int t : TAGS) {
            stackStack[at + T17 + t] = look(weights, 17, t, s1, s0);
            stackStack[at + T37 + t] = look(weights, 37, s1, s0, t);
        }
        for (int i = 0; i < CHILDREN * DISTANCES; i++) {
            stackStack[at + T39 + i] = look(weights, 39, s1, s0, i / DISTANCES * 8 + i % DISTANCES);
        }
    }

    private static int[] three(FewWeights weights, int template) {
        int[] table = new int[T * T * T];
        for (int a : TAGS) {
            for (int b : TAGS) {
                for (int c : TAGS) {
                    table[three(a, b, c)] = look(weights, template, a, b, c);
                }
            }
        }
        return table;
    }

    private static int three(int a, int b, int c) {
        return (a * T + b) * T + c;
    }

    private static int look(FewWeights weights, int template, int a, int b, int c) {
        return weights.above(Weights.hash(template, a, b, c));
    }

    /// The best of the moves that may be made. The stack must not be empty.
    int best(Arcs s) {
        ask(s);
        narrow(s);
        return answer(s);
    }

    /// The first of three steps to the best move. Each takes the memory that the next one reads on its way, so that
    /// several sentences can go abreast: while one waits, another is added up. The stack must not be empty.
    void ask(Arcs s) {
        s.above = above(s);
        words(s);
        s.touched ^= weights.touchMarks(s.features);
    }

    /// The second: which features were seen in training.
    void narrow(Arcs s) {
        s.seen = weights.seen(s.features);
        s.touched ^= weights.touch(s.features, s.seen);
    }

    /// The third: the move.
    int answer(Arcs s) {
        int above = s.above + weights.above(s.features, s.seen);
        int left = (short) above;
        int right = above - left >> LANE;
        int best = s.may(Arcs.SHIFT) ? Arcs.SHIFT : Arcs.LEFT;
        int score = best == Arcs.SHIFT ? 0 : left;
        if (s.may(Arcs.RIGHT) && (right > score || best != Arcs.SHIFT && right == score)) {
            best = Arcs.RIGHT;
            score = right;
        }
        return left > score ? Arcs.LEFT : best;
    }

    /// What words give by themselves where they stand on top of the stack, below that, and next in the buffer.
    void read(Arcs s) {
        int[] f = new int[ALONE * (s.n + 1) + 1];
        int[] place = new int[f.length];
        int k = 0;
        for (int i = 1; i <= s.n + 1; i++) {
            int word = s.word[i];
            int tag = s.tag[i];
            int n1 = Math.min(i + 1, s.n + 2);
            int n2 = Math.min(i + 2, s.n + 2);
            f[k] = Weights.hash(1, word, 0, 0);
            f[k + 1] = Weights.hash(3, word, tag, 0);
            f[k + 2] = Weights.hash(9, word, tag, 0);
            f[k + 3] = Weights.hash(4, word, 0, 0);
            f[k + 4] = Weights.hash(6, word, tag, 0);
            f[k + 5] = Weights.hash(7, s.word[n1], s.tag[n1], 0);
            f[k + 6] = Weights.hash(8, s.word[n2], s.tag[n2], 0);
            Arrays.fill(place, k, k + 2, PLACES * i + TOP);
            place[k + 2] = PLACES * i + BELOW;
            Arrays.fill(place, k + 3, k + ALONE, PLACES * i + FOLLOWING);
            s.alone[PLACES * i + FOLLOWING] = t15[three(tag, s.tag[n1], s.tag[n2])];
            k += ALONE;
        }
        f[k] = Weights.hash(9, 0, Arcs.NO_TAG, 0);
        place[k] = PLACES * (s.n + 2) + BELOW;
        weights.add(f, place, s.alone);
    }

    private int above(Arcs s) {
        int none = s.n + 2;
        int s0 = s.stack[s.depth - 1];
        int s1 = s.depth > 1 ? s.stack[s.depth - 2] : none;
        int s2 = s.depth > 2 ? s.stack[s.depth - 3] : none;
        int n0 = s.next;
        int[] tag = s.tag;
        int ts0 = tag[s0];
        int ts1 = tag[s1];
        int tn0 = tag[n0];
        int tl0 = s.tag(s.left1[s0]);
        int tr0 = s.tag(s.right1[s0]);
        int tln = s.tag(s.left1[n0]);
        int vr = Math.min(5, s.rightCount[s0]);
        int dist = Math.min(5, n0 - s0);
        int apart = s.depth > 1 ? Math.min(5, s0 - s1) : 6;
        int pair = (ts0 * T + tn0) * STACK_BUFFER;
        int under = (ts1 * T + ts0) * STACK_STACK;
        return s.alone[PLACES * s0 + TOP]
                + s.alone[PLACES * s1 + BELOW]
                + s.alone[PLACES * n0 + FOLLOWING]
                + stackBuffer[pair + T14 + tag[Math.min(n0 + 1, none)]]
                + stackBuffer[pair + T16 + ts1]
                + stackBuffer[pair + T20 + tl0]
                + stackBuffer[pair + T21 + tr0]
                + stackBuffer[pair + T22 + tln]
                + stackBuffer[pair + T41 + tag[s0 - 1]]
                + stackBuffer[pair + T29 + Math.min(5, s.leftCount[n0])]
                + stackBuffer[pair + NEAR + s.commaBetween(s0, n0) * DISTANCES + dist]
                + stackStack[under + T17 + tag[s2]]
                + stackStack[under + T37 + tr0]
                + stackStack[under + T39 + vr * DISTANCES + apart]
                + t23[three(ts0, tl0, s.tag(s.left2[s0]))]
                + t24[three(ts0, tr0, s.tag(s.right2[s0]))]
                + t25[three(tn0, tln, s.tag(s.left2[n0]))]
                + t27[(ts0 * CHILDREN + Math.min(5, s.leftCount[s0])) * CHILDREN + vr];
    }

    private static void words(Arcs s) {
        int none = s.n + 2;
        int s0 = s.stack[s.depth - 1];
        int s1 = s.depth > 1 ? s.stack[s.depth - 2] : none;
        int n0 = s.next;
        int ws0 = s.word[s0];
        int ws1 = s.word[s1];
        int wn0 = s.word[n0];
        int ts0 = s.tag[s0];
        int ts1 = s.tag[s1];
        int tn0 = s.tag[n0];
        int tn1 = s.tag[Math.min(n0 + 1, none)];
        int l0 = s.left1[s0];
        int r0 = s.right1[s0];
        int ln = s.left1[n0];
        int dist = Math.min(5, n0 - s0);
        int[] f = s.features;
        f[0] = Weights.hash(10, ws0, wn0, 0);
        f[1] = Weights.hash(11, ws0, ts0, tn0);
        f[2] = Weights.hash(12, ts0, wn0, tn0);
        f[3] = Weights.hash(18, ws1, ws0, 0);
        f[4] = Weights.hash(19, ts1, ws0, tn0);
        f[5] = Weights.hash(26, ws0, Math.min(5, s.leftCount[s0]), Math.min(5, s.rightCount[s0]));
        f[6] = Weights.hash(28, wn0, Math.min(5, s.leftCount[n0]), 0);
        f[7] = Weights.hash(31, ws0, dist, tn0);
        f[8] = Weights.hash(32, wn0, dist, ts0);
        f[9] = Weights.hash(34, s.word[l0 > 0 ? l0 : none], ts0, tn0);
        f[10] = Weights.hash(35, s.word[r0 > 0 ? r0 : none], ts0, tn0);
        f[11] = Weights.hash(36, s.word[ln > 0 ? ln : none], ts0, tn0);
        f[12] = Weights.hash(38, ws1, ts0, wn0);
        f[13] = Weights.hash(40, ws0, tn0, tn1);
        f[14] = Weights.hash(42, ws1, s.tag(s.right1[s1]), ts0);
    }
}

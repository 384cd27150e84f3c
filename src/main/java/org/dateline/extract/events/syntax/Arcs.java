package org.dateline.extract.events.syntax;

import java.util.Arrays;

/// The state of an arc-hybrid parse of one sentence (Kuhlmann, Gómez-Rodríguez and Satta 2011), with the dynamic oracle
/// of Goldberg and Nivre (2013) that training uses.
///
/// Words stand at 1 to n, the root at n+1 as the last in the buffer.
final class Arcs {
    static final int SHIFT = 0;
    static final int RIGHT = 1;
    static final int LEFT = 2;
    static final int MOVES = 3;
    static final int FEATURES = 42;
    /// Beside those of [Tag].
    static final int ROOT_TAG = 61;
    static final int NO_TAG = 62;
    static final int NO_CHILD = 63;
    static final int TAGS = 64;
    private static final int COMMA = Tag.COMMA.ordinal();

    final int n;
    final int[] heads;
    final int[] stack;
    int depth;
    int next = 2;

    final int[] word;
    final int[] tag;
    final int[] left1;
    final int[] left2;
    final int[] leftCount;
    final int[] right1;
    final int[] right2;
    final int[] rightCount;
    /// What [Moves#read] says of each word: where it stands on top of the stack, below that, and next in the buffer.
    final int[] alone;
    /// Room for those of one move, how many of them were seen in training, and what [Moves] has added up of the others.
    final int[] features = new int[Moves.WORDS];

    int seen;
    int above;
    /// See [FewWeights#touch].
    long touched;

    /// How many commas stand before each word.
    private final int[] commas;

    Arcs(Forms forms, byte[] tags) {
        n = forms.size();
        heads = new int[n + 2];
        stack = new int[n + 2];
        word = new int[n + 3];
        alone = new int[Moves.PLACES * (n + 3)];
        commas = new int[n + 3];
        tag = new int[n + 3];
        Arrays.fill(tag, NO_TAG);
        for (int i = 1; i <= n; i++) {
            word[i] = forms.lower(i - 1);
            tag[i] = tags[i - 1];
            commas[i + 1] = commas[i] + (tag[i] == COMMA ? 1 : 0);
        }
        word[n + 1] = 1;
        tag[n + 1] = ROOT_TAG;
        left1 = new int[n + 3];
        left2 = new int[n + 3];
        leftCount = new int[n + 3];
        right1 = new int[n + 3];
        right2 = new int[n + 3];
        rightCount = new int[n + 3];
        stack[depth++] = 1;
    }

    boolean isDone() {
        return depth == 0 && next >= n + 1;
    }

    /// The heads of all words, counted from 0, -1 for the root.
    int[] found() {
        int[] found = new int[n];
        for (int i = 0; i < n; i++) {
            int h = heads[i + 1];
            found[i] = h == n + 1 ? -1 : h - 1;
        }
        return found;
    }

    boolean may(int move) {
        return switch (move) {
            case SHIFT -> next < n + 1;
            case RIGHT -> depth >= 2;
            default -> depth >= 1;
        };
    }

    void make(int move) {
        switch (move) {
            case SHIFT -> stack[depth++] = next++;
            case RIGHT -> {
                int child = stack[--depth];
                attachRight(stack[depth - 1], child);
            }
            default -> attachLeft(next, stack[--depth]);
        }
    }

    private void attachLeft(int head, int child) {
        heads[child] = head;
        left2[head] = left1[head];
        left1[head] = child;
        leftCount[head]++;
    }

    private void attachRight(int head, int child) {
        heads[child] = head;
        right2[head] = right1[head];
        right1[head] = child;
        rightCount[head]++;
    }

    /// Whether a move loses no arc of `gold` that is still to be had.
    boolean isRight(int move, int[] gold) {
        if (!may(move)) {
            return false;
        }
        int s0 = depth > 0 ? stack[depth - 1] : 0;
        if (depth == 0 || (may(SHIFT) && gold[next] == s0)) {
            return move == SHIFT;
        }
        if (gold[s0] == next) {
            return move == LEFT;
        }
        return switch (move) {
            case SHIFT -> !touchesStack(next, gold);
            case LEFT -> !touchesBuffer(s0, gold) && !(depth >= 2 && gold[s0] == stack[depth - 2]);
            default -> !touchesBuffer(s0, gold);
        };
    }

    private boolean touchesStack(int w, int[] gold) {
        for (int i = 0; i < depth; i++) {
            if (gold[w] == stack[i] || gold[stack[i]] == w) {
                return true;
            }
        }
        return false;
    }

    private boolean touchesBuffer(int w, int[] gold) {
        for (int b = next + 1; b <= n + 1; b++) {
            if (gold[w] == b || (b <= n && gold[b] == w)) {
                return true;
            }
        }
        return false;
    }

    /// After Honnibal (2013), with a few pairs more.
    void features(int[] out) {
        int s0 = depth > 0 ? stack[depth - 1] : n + 2;
        int s1 = depth > 1 ? stack[depth - 2] : n + 2;
        int s2 = depth > 2 ? stack[depth - 3] : n + 2;
        int n0 = next;
        int n1 = Math.min(next + 1, n + 2);
        int n2 = Math.min(next + 2, n + 2);
        int ws0 = word[s0];
        int ws1 = word[s1];
        int wn0 = word[n0];
        int ts0 = tag[s0];
        int ts1 = tag[s1];
        int ts2 = tag[s2];
        int tn0 = tag[n0];
        int tn1 = tag[n1];
        int tn2 = tag[n2];
        boolean hasS0 = depth > 0;
        int l0 = hasS0 ? left1[s0] : 0;
        int l0b = hasS0 ? left2[s0] : 0;
        int r0 = hasS0 ? right1[s0] : 0;
        int r0b = hasS0 ? right2[s0] : 0;
        int ln = left1[n0];
        int lnb = left2[n0];
        int vl = hasS0 ? Math.min(5, leftCount[s0]) : 6;
        int vr = hasS0 ? Math.min(5, rightCount[s0]) : 6;
        int vn = Math.min(5, leftCount[n0]);
        int dist = hasS0 ? Math.min(5, n0 - s0) : 6;
        int comma = hasS0 ? commaBetween(s0, n0) : 2;
        int k = 0;
        out[k++] = Weights.hash(1, ws0, 0, 0);
        out[k++] = Weights.hash(2, ts0, 0, 0);
        out[k++] = Weights.hash(3, ws0, ts0, 0);
        out[k++] = Weights.hash(4, wn0, 0, 0);
        out[k++] = Weights.hash(5, tn0, 0, 0);
        out[k++] = Weights.hash(6, wn0, tn0, 0);
        out[k++] = Weights.hash(7, word[n1], tn1, 0);
        out[k++] = Weights.hash(8, word[n2], tn2, 0);
        out[k++] = Weights.hash(9, ws1, ts1, 0);
        out[k++] = Weights.hash(10, ws0, wn0, 0);
        out[k++] = Weights.hash(11, ws0, ts0, tn0);
        out[k++] = Weights.hash(12, ts0, wn0, tn0);
        out[k++] = Weights.hash(13, ts0, tn0, 0);
        out[k++] = Weights.hash(14, ts0, tn0, tn1);
        out[k++] = Weights.hash(15, tn0, tn1, tn2);
        out[k++] = Weights.hash(16, ts1, ts0, tn0);
        out[k++] = Weights.hash(17, ts2, ts1, ts0);
        out[k++] = Weights.hash(18, ws1, ws0, 0);
        out[k++] = Weights.hash(19, ts1, ws0, tn0);
        out[k++] = Weights.hash(20, ts0, tag(l0), tn0);
        out[k++] = Weights.hash(21, ts0, tag(r0), tn0);
        out[k++] = Weights.hash(22, ts0, tn0, tag(ln));
        out[k++] = Weights.hash(23, ts0, tag(l0), tag(l0b));
        out[k++] = Weights.hash(24, ts0, tag(r0), tag(r0b));
        out[k++] = Weights.hash(25, tn0, tag(ln), tag(lnb));
        out[k++] = Weights.hash(26, ws0, vl, vr);
        out[k++] = Weights.hash(27, ts0, vl, vr);
        out[k++] = Weights.hash(28, wn0, vn, 0);
        out[k++] = Weights.hash(29, tn0, vn, ts0);
        out[k++] = Weights.hash(30, ts0, tn0, dist);
        out[k++] = Weights.hash(31, ws0, dist, tn0);
        out[k++] = Weights.hash(32, wn0, dist, ts0);
        out[k++] = Weights.hash(33, ts0, tn0, comma * 8 + dist);
        out[k++] = Weights.hash(34, word[l0 > 0 ? l0 : n + 2], ts0, tn0);
        out[k++] = Weights.hash(35, word[r0 > 0 ? r0 : n + 2], ts0, tn0);
        out[k++] = Weights.hash(36, word[ln > 0 ? ln : n + 2], ts0, tn0);
        out[k++] = Weights.hash(37, ts1, ts0, tag(r0));
        out[k++] = Weights.hash(38, ws1, ts0, wn0);
        out[k++] = Weights.hash(39, ts1, ts0, vr * 8 + (depth > 1 ? Math.min(5, s0 - s1) : 6));
        out[k++] = Weights.hash(40, ws0, tn0, tn1);
        out[k++] = Weights.hash(41, tag[Math.max(0, s0 - 1)], ts0, tn0);
        out[k++] = Weights.hash(42, ws1, tag(depth > 1 ? right1[s1] : 0), ts0);
    }

    int tag(int w) {
        return w == 0 ? NO_CHILD : tag[w];
    }

    int commaBetween(int from, int to) {
        return commas[to] > commas[from + 1] ? 1 : 0;
    }
}

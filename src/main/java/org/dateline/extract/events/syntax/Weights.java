package org.dateline.extract.events.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Weights of a linear model: for each feature that was worth keeping a row of one byte per class.
///
/// A feature is a hash; it stands in the slot its low bits name or in the next one, and eight of its high bits (its
/// print) tell it from strangers, so that a feature never seen in training adds nothing.
///
/// Reading takes most of its time here, waiting for memory. So all rows of a decision are looked up before any is used,
/// and without branches: the processor then waits for all of them at once.
abstract sealed class Weights permits FewWeights, ManyWeights {
    private static final int CLASS_BITS = 6;
    private static final int LAST_CLASS = (1 << CLASS_BITS) - 1;

    final int classes;
    final int mask;

    Weights(int classes, int bits) {
        if (classes > LAST_CLASS + 1) {
            throw new IllegalArgumentException("a model of " + classes + " classes, at most " + (LAST_CLASS + 1));
        }
        this.classes = classes;
        this.mask = (1 << bits) - 1;
    }

    /// @param prints of each slot, 0 for an empty one
    /// @param w `classes` weights a slot
    static Weights of(int classes, int bits, byte[] prints, byte[] w) {
        return classes == FewWeights.CLASSES
                ? new FewWeights(bits, prints, w)
                : new ManyWeights(classes, bits, prints, w);
    }

    /// Puts in `scores` what all `features` say, which class is the higher the more speaks for it; all by the same
    /// unknown amount too high. What stands in `features` afterwards is of no use.
    abstract void score(int[] features, int[] scores);

    abstract byte printAt(int slot);

    abstract byte weight(int slot, int c);

    /// Where a feature stands, -1 if nowhere. A print of 0 is an empty slot.
    static int slot(byte[] prints, int mask, int feature) {
        byte print = print(feature);
        int slot = feature & mask;
        if (prints[slot] == print) {
            return slot;
        }
        slot ^= 1;
        return prints[slot] == print ? slot : -1;
    }

    static byte print(int feature) {
        int print = feature >>> 24;
        return (byte) (print == 0 ? 1 : print);
    }

    /// The class with the highest score, the first of equal ones. Without branches: which class it will be is hard to
    /// foresee, and a wrong guess costs more than all comparisons.
    static int best(int[] scores, int classes) {
        int best = Integer.MIN_VALUE;
        for (int c = 0; c < classes; c++) {
            best = Math.max(best, (scores[c] << CLASS_BITS) + LAST_CLASS - c);
        }
        return LAST_CLASS - (best & LAST_CLASS);
    }

    /// A feature of a template and up to three values.
    static int hash(int template, int a, int b, int c) {
        int h = template * 0x9E3779B1 + a;
        h = (h ^ (h >>> 15)) * 0x85EBCA77 + b;
        h = (h ^ (h >>> 13)) * 0xC2B2AE3D + c;
        h = (h ^ (h >>> 16)) * 0x27D4EB2F;
        return h ^ (h >>> 15);
    }

    final void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        out.writeInt(Integer.bitCount(mask));
        for (int slot = 0; slot <= mask; slot++) {
            out.writeByte(printAt(slot));
        }
        for (int slot = 0; slot <= mask; slot++) {
            for (int c = 0; c < classes; c++) {
                out.writeByte(weight(slot, c));
            }
        }
    }

    static Weights read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        int bits = in.readInt();
        byte[] prints = new byte[1 << bits];
        in.readFully(prints);
        byte[] w = new byte[classes << bits];
        in.readFully(w);
        return of(classes, bits, prints, w);
    }
}

package org.dateline.extract.events.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Weights of a linear model: for each feature that was worth keeping a row of one byte per class.
///
/// A feature is a hash; it stands in the slot its low bits name or in the next one, and eight of its high bits tell it
/// from strangers, so that a feature never seen in training adds nothing.
final class Weights {
    final int classes;
    final int mask;
    /// Print and weights of each slot side by side, so that a look costs one trip to memory.
    private final byte[] rows;

    Weights(int classes, int bits, byte[] prints, byte[] w) {
        this.classes = classes;
        this.mask = (1 << bits) - 1;
        this.rows = new byte[prints.length * (classes + 1)];
        for (int slot = 0; slot < prints.length; slot++) {
            rows[slot * (classes + 1)] = prints[slot];
            System.arraycopy(w, slot * classes, rows, slot * (classes + 1) + 1, classes);
        }
    }

    /// Adds the row of a feature to the scores, if there is one.
    void add(int feature, int[] scores) {
        int stride = classes + 1;
        byte print = print(feature);
        int at = (feature & mask) * stride;
        if (rows[at] != print) {
            at = ((feature & mask) ^ 1) * stride;
            if (rows[at] != print) {
                return;
            }
        }
        at++;
        for (int c = 0; c < classes; c++) {
            scores[c] += rows[at + c];
        }
    }

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

    static int best(int[] scores, int classes) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    /// A feature of a template and up to three values.
    static int hash(int template, int a, int b, int c) {
        int h = template * 0x9E3779B1 + a;
        h = (h ^ (h >>> 15)) * 0x85EBCA77 + b;
        h = (h ^ (h >>> 13)) * 0xC2B2AE3D + c;
        h = (h ^ (h >>> 16)) * 0x27D4EB2F;
        return h ^ (h >>> 15);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        out.writeInt(Integer.bitCount(mask));
        int stride = classes + 1;
        for (int slot = 0; slot <= mask; slot++) {
            out.writeByte(rows[slot * stride]);
        }
        for (int slot = 0; slot <= mask; slot++) {
            out.write(rows, slot * stride + 1, classes);
        }
    }

    static Weights read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        int bits = in.readInt();
        byte[] prints = new byte[1 << bits];
        in.readFully(prints);
        byte[] w = new byte[classes << bits];
        in.readFully(w);
        return new Weights(classes, bits, prints, w);
    }
}

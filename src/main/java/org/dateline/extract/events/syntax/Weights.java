package org.dateline.extract.events.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Weights of a linear model over hashed features: a row of one byte per class for each bucket.
///
/// Features share buckets; with four times as many buckets as features that matter, it costs less than a tenth of a
/// point and saves the table of their names.
final class Weights {
    final int classes;
    final int mask;
    final byte[] w;

    Weights(int classes, int bits, byte[] w) {
        this.classes = classes;
        this.mask = (1 << bits) - 1;
        this.w = w;
    }

    /// Adds the row of a feature to the scores.
    void add(int feature, int[] scores) {
        int at = (feature & mask) * classes;
        for (int c = 0; c < classes; c++) {
            scores[c] += w[at + c];
        }
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
        out.write(w);
    }

    static Weights read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        int bits = in.readInt();
        byte[] w = new byte[classes << bits];
        in.readFully(w);
        return new Weights(classes, bits, w);
    }
}

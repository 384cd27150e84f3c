package org.dateline.extract.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// A trained tagger as it is shipped: lexicon and weights, read from one compressed resource (its bytes are described
/// in
/// docs/training.md). Immutable.
final class Model implements Weights {
    static final int FORMAT = 1;

    /// A row is known by where its pairs begin and, in the lowest bits, how many they are.
    private static final int COUNT_BITS = 5;

    private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

    private final Lexicon lexicon;
    private final float[] steps;
    private final float scale;
    private final IntTable rows;
    private final byte[] cells;

    private Model(Lexicon lexicon, float[] steps, float scale, IntTable rows, byte[] cells) {
        this.lexicon = lexicon;
        this.steps = steps;
        this.scale = scale;
        this.rows = rows;
        this.cells = cells;
    }

    /// Reads and closes `bytes`.
    static Model read(InputStream bytes) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16))) {
            int format = in.readInt();
            if (format != FORMAT) {
                throw new IOException("the model for names has format " + format + ", not " + FORMAT);
            }
            IntTable clusters = table(in);
            IntTable lists = table(in);
            float[] steps = new float[Tags.COUNT * Tags.COUNT];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = in.readFloat();
            }
            float scale = in.readFloat();
            int count = in.readInt();
            byte[] cells = new byte[in.readInt()];
            if (cells.length >= 1 << 31 - COUNT_BITS) {
                throw new IOException("the model for names is too large");
            }
            IntTable rows = new IntTable(count);
            readRows(in, count, rows, cells);
            return new Model(new Lexicon(clusters, lists), steps, scale, rows, cells);
        }
    }

    /// A row is a count and that many pairs of tag and weight; position 0 holds no row.
    private static void readRows(DataInputStream in, int count, IntTable rows, byte[] cells) throws IOException {
        int[] keys = new int[count];
        int key = 0;
        for (int i = 0; i < count; i++) {
            key += variable(in);
            keys[i] = key;
        }
        in.readFully(cells);
        int at = 1;
        for (int k : keys) {
            rows.put(k, at + 1 << COUNT_BITS | cells[at]);
            at += 1 + 2 * cells[at];
        }
    }

    private static IntTable table(DataInputStream in) throws IOException {
        int count = in.readInt();
        IntTable table = new IntTable(count);
        int key = 0;
        for (int i = 0; i < count; i++) {
            key += variable(in);
            table.put(key, variable(in));
        }
        return table;
    }

    private static int variable(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int b = in.readUnsignedByte();
            value |= (b & 127) << shift;
            if (b < 128) {
                return value;
            }
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    @Override
    public float[] steps() {
        return steps;
    }

    @Override
    public void score(Features features, float[] scores, int at) {
        int found = features.look(rows);
        for (int f = 0; f < found; f++) {
            int row = features.rows[f] >>> COUNT_BITS;
            int end = row + 2 * (features.rows[f] & COUNT_MASK);
            for (int c = row; c < end; c += 2) {
                scores[at + cells[c]] += cells[c + 1] * scale;
            }
        }
    }
}

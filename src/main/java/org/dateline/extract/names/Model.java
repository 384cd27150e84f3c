package org.dateline.extract.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// A trained tagger as it is shipped: lexicon and weights, read from one compressed resource (its bytes are described
/// in docs/training.md). Immutable.
final class Model implements Weights {
    static final int FORMAT = 1;

    private final Lexicon lexicon;
    private final float[] steps;
    private final float scale;
    private final Rows rows;

    private Model(Lexicon lexicon, float[] steps, float scale, Rows rows) {
        this.lexicon = lexicon;
        this.steps = steps;
        this.scale = scale;
        this.rows = rows;
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
            return new Model(new Lexicon(clusters, lists), steps, scale, rows(in, count, cells));
        }
    }

    /// A row is a count and that many pairs of tag and weight; position 0 holds no row.
    private static Rows rows(DataInputStream in, int count, byte[] cells) throws IOException {
        int[] keys = new int[count];
        int key = 0;
        for (int i = 0; i < count; i++) {
            key += variable(in);
            keys[i] = key;
        }
        in.readFully(cells);
        int[] from = new int[count];
        int at = 1;
        for (int i = 0; i < count; i++) {
            from[i] = at;
            at += 1 + 2 * cells[at];
        }
        Rows rows = new Rows(count);
        for (int pairs = Tags.COUNT; pairs >= 0; pairs--) {
            for (int i = 0; i < count; i++) {
                if (cells[from[i]] == pairs) {
                    rows.add(keys[i], cells, from[i] + 1, pairs);
                }
            }
        }
        return rows;
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
        int[] sums = features.sum(rows);
        for (int tag = 0; tag < Tags.COUNT; tag++) {
            scores[at + tag] += sums[tag] * scale;
        }
    }
}

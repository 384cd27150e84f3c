package org.dateline.extract.names;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Writes what [Model] reads: weights rounded to bytes, small ones left out.
final class ModelFile {
    private static final int T = Tags.COUNT;

    private ModelFile() {}

    static void write(Path file, Lists lists, LearnedWeights weights, float smallest) throws IOException {
        float most = 0;
        for (float v : weights.values) {
            most = Math.max(most, Math.abs(v));
        }
        float scale = Math.min(most, 6) / 127;
        OutputStream best = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(best, 1 << 16))) {
            out.writeInt(Model.FORMAT);
            table(out, lists.clusters);
            table(out, lists.lists);
            for (float step : weights.steps) {
                out.writeFloat(step);
            }
            out.writeFloat(scale);
            rows(out, weights, smallest, scale);
        }
    }

    private static void rows(DataOutputStream out, LearnedWeights weights, float smallest, float scale)
            throws IOException {
        int[] order = IntStream.range(0, weights.keys.length)
                .boxed()
                .sorted(Comparator.comparing(i -> weights.keys[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        ByteArrayOutputStream cells = new ByteArrayOutputStream();
        ByteArrayOutputStream deltas = new ByteArrayOutputStream();
        cells.write(0);
        int count = 0;
        int last = 0;
        for (int i : order) {
            byte[] row = row(weights.values, (i + 1) * T, smallest, scale);
            if (row.length > 1) {
                cells.write(row);
                variable(deltas, weights.keys[i] - last);
                last = weights.keys[i];
                count++;
            }
        }
        System.err.println(count + " features kept");
        out.writeInt(count);
        out.writeInt(cells.size());
        deltas.writeTo(out);
        cells.writeTo(out);
    }

    private static byte[] row(float[] values, int from, float smallest, float scale) {
        byte[] row = new byte[1 + 2 * T];
        int n = 0;
        for (int t = 0; t < T; t++) {
            float v = values[from + t];
            int rounded = Math.clamp(Math.round(v / scale), -127, 127);
            if (Math.abs(v) >= smallest && rounded != 0) {
                row[1 + 2 * n] = (byte) t;
                row[2 + 2 * n] = (byte) rounded;
                n++;
            }
        }
        row[0] = (byte) n;
        return Arrays.copyOf(row, 1 + 2 * n);
    }

    private static void table(DataOutputStream out, Map<Integer, Integer> table) throws IOException {
        out.writeInt(table.size());
        int last = 0;
        for (Map.Entry<Integer, Integer> e : table.entrySet()) {
            variable(out, e.getKey() - last);
            variable(out, e.getValue());
            last = e.getKey();
        }
    }

    private static void variable(OutputStream out, int value) throws IOException {
        int rest = value;
        while (rest >>> 7 != 0) {
            out.write(rest & 127 | 128);
            rest >>>= 7;
        }
        out.write(rest);
    }
}

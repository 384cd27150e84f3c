package org.dateline.extract.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// Reads what [Teacher] wrote and makes of the models' opinions the tags that each word may have.
///
/// The first model's names count, and of the second model's those that do not touch them, its fourth kind included.
/// Where the three disagree on a word and the first is not sure, all their tags stay possible and training decides.
/// Other opinions on the same sentences, one file each, are heard against these: see [Opinions].
final class TaughtFile {
    private static final List<String> KINDS = List.of("PERSON", "LOCATION", "ORGANIZATION", "MISC");
    private static final double SURE = 0.85;

    private final boolean open;
    private final List<Iterator<int[]>> others;

    private TaughtFile(boolean open, List<Iterator<int[]>> others) {
        this.open = open;
        this.others = others;
    }

    /// `others` are files of words and BIO tags, sentence for sentence as `file`; where they contradict the teacher, all
    /// views stay possible or the majority decides.
    static List<Labelled> read(Path file, List<Path> others, float weight, boolean open) throws IOException {
        List<Iterator<int[]>> sentences = new ArrayList<>();
        for (Path other : others) {
            sentences.add(Columns.tags(other).iterator());
        }
        return new TaughtFile(open, sentences).read(file, weight);
    }

    private List<Labelled> read(Path file, float weight) throws IOException {
        List<Labelled> docs = new ArrayList<>();
        List<List<String>> sentences = new ArrayList<>();
        List<int[]> masks = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("-DOCSTART-")) {
                    if (!sentences.isEmpty()) {
                        docs.add(new Labelled(List.copyOf(sentences), List.copyOf(masks), weight));
                    }
                    sentences.clear();
                    masks.clear();
                } else if (line.isEmpty()) {
                    if (!rows.isEmpty()) {
                        sentences.add(rows.stream().map(r -> r[0]).toList());
                        masks.add(masks(rows));
                        rows.clear();
                    }
                } else {
                    rows.add(line.split("\t"));
                }
            }
        }
        docs.add(new Labelled(List.copyOf(sentences), List.copyOf(masks), weight));
        return docs;
    }

    private int[] masks(List<String[]> rows) {
        int n = rows.size();
        int[][] tags = new int[4][];
        for (int model = 1; model <= 3; model++) {
            tags[model] = new int[n];
            spans(rows, model, tags[model]);
        }
        int[] merged = tags[1].clone();
        addUntouched(tags[2], merged);
        int[] masks = new int[n];
        for (int i = 0; i < n; i++) {
            masks[i] = 1 << merged[i];
        }
        if (open) {
            loosen(rows, tags, merged, masks);
        }
        if (!others.isEmpty()) {
            List<int[]> heard = others.stream().map(Iterator::next).toList();
            Opinions.hear(merged, heard, masks);
        }
        return masks;
    }

    /// Opens every stretch of words, from name border to name border, on which the models disagree.
    private static void loosen(List<String[]> rows, int[][] tags, int[] merged, int[] masks) {
        int n = masks.length;
        int from = 0;
        while (from < n) {
            int to = from + 1;
            while (to < n && !(border(tags[1], to) && border(tags[2], to) && border(tags[3], to) && border(merged, to))) {
                to++;
            }
            boolean agree = true;
            double sure = 1;
            for (int i = from; i < to; i++) {
                boolean other = tags[2][i] != Tags.OUTSIDE && Tags.kind(tags[2][i]) == Tags.OTHER_KIND;
                agree &= tags[1][i] == tags[2][i] || other && tags[1][i] == Tags.OUTSIDE;
                sure = Math.min(sure, Double.parseDouble(rows.get(i)[4]));
            }
            boolean seconded = Arrays.equals(tags[1], from, to, tags[3], from, to) && sure > 0.6;
            if (!agree && !seconded && sure < SURE) {
                for (int i = from; i < to; i++) {
                    masks[i] |= 1 << tags[1][i] | 1 << tags[2][i] | 1 << tags[3][i];
                }
            }
            from = to;
        }
    }

    private static boolean border(int[] tags, int i) {
        return Tags.mayEnd(tags[i - 1]) && Tags.mayStart(tags[i]);
    }

    private static void spans(List<String[]> rows, int column, int[] tags) {
        for (int i = 0; i < tags.length; ) {
            int kind = KINDS.indexOf(rows.get(i)[column]);
            int end = i + 1;
            while (kind >= 0 && end < tags.length && KINDS.indexOf(rows.get(end)[column]) == kind) {
                end++;
            }
            if (kind >= 0) {
                Columns.span(tags, i, end, kind);
            }
            i = end;
        }
    }

    private static void addUntouched(int[] from, int[] into) {
        for (int i = 0; i < into.length; ) {
            int end = i + 1;
            while (end < into.length && !Tags.mayStart(from[end])) {
                end++;
            }
            boolean free = true;
            for (int j = i; j < end; j++) {
                free &= into[j] == Tags.OUTSIDE;
            }
            if (free) {
                System.arraycopy(from, i, into, i, end - i);
            }
            i = end;
        }
    }
}

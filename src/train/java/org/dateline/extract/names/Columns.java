package org.dateline.extract.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Hand-labelled sets: a token and its BIO tag a line, empty lines between sentences, `-DOCSTART-` between articles.
final class Columns {
    private static final int ONE_TOPIC = 150;
    private static final List<String> KINDS = List.of("PER", "LOC", "ORG", "MISC");

    /// One article.
    ///
    /// @param tags tags of [Tags], for each sentence
    record Doc(List<List<String>> sentences, List<int[]> tags) {}

    private Columns() {}

    static List<Doc> read(Path file) throws IOException {
        List<Doc> docs = new ArrayList<>();
        Doc doc = new Doc(new ArrayList<>(), new ArrayList<>());
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("-DOCSTART-")) {
                if (!doc.sentences.isEmpty()) {
                    docs.add(doc);
                }
                doc = new Doc(new ArrayList<>(), new ArrayList<>());
            } else if (line.isBlank()) {
                close(doc, words, tags);
            } else {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    words.add(line.substring(0, tab));
                    tags.add(line.substring(tab + 1).strip());
                }
            }
        }
        close(doc, words, tags);
        if (!doc.sentences.isEmpty()) {
            docs.add(doc);
        }
        return split(docs);
    }

    /// The tags of every sentence of `file`, in order.
    static List<int[]> tags(Path file) throws IOException {
        List<int[]> all = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isEmpty()) {
                    tags.add(line.substring(line.indexOf('\t') + 1));
                } else if (!tags.isEmpty()) {
                    all.add(encode(tags));
                    tags.clear();
                }
            }
        }
        return all;
    }

    private static void close(Doc doc, List<String> words, List<String> tags) {
        if (!words.isEmpty()) {
            doc.sentences.add(List.copyOf(words));
            doc.tags.add(encode(tags));
            words.clear();
            tags.clear();
        }
    }

    /// A file that is one long "article" is a heap of unrelated sentences: each becomes an article of its own.
    private static List<Doc> split(List<Doc> docs) {
        List<Doc> out = new ArrayList<>();
        for (Doc doc : docs) {
            if (doc.sentences.size() <= ONE_TOPIC) {
                out.add(doc);
                continue;
            }
            for (int i = 0; i < doc.sentences.size(); i++) {
                out.add(new Doc(List.of(doc.sentences.get(i)), List.of(doc.tags.get(i))));
            }
        }
        return out;
    }

    private static int[] encode(List<String> bio) {
        int[] tags = new int[bio.size()];
        for (int i = 0; i < tags.length; ) {
            int kind = kind(bio.get(i));
            int end = i + 1;
            while (kind >= 0 && end < tags.length && bio.get(end).startsWith("I-") && kind(bio.get(end)) == kind) {
                end++;
            }
            if (kind >= 0) {
                span(tags, i, end, kind);
            }
            i = end;
        }
        return tags;
    }

    /// Writes a name of `kind` over the words from `from` to before `to`.
    static void span(int[] tags, int from, int to, int kind) {
        if (to == from + 1) {
            tags[from] = Tags.only(kind);
            return;
        }
        tags[from] = Tags.begin(kind);
        Arrays.fill(tags, from + 1, to - 1, Tags.inside(kind));
        tags[to - 1] = Tags.last(kind);
    }

    private static int kind(String tag) {
        return tag.length() < 3 ? -1 : KINDS.indexOf(tag.substring(2));
    }

    /// The articles of `file` for training. Where a set knows no fourth kind, what it leaves outside may be of that kind.
    static List<Labelled> labelled(Path file, float weight) throws IOException {
        List<Doc> docs = read(file);
        boolean fourth = docs.stream()
                .flatMap(d -> d.tags.stream())
                .flatMapToInt(Arrays::stream)
                .anyMatch(t -> t != Tags.OUTSIDE && Tags.kind(t) == Tags.OTHER_KIND);
        int outside = 1 << Tags.OUTSIDE | (fourth ? 0 : OTHER);
        List<Labelled> out = new ArrayList<>();
        for (Doc doc : docs) {
            List<int[]> masks = new ArrayList<>();
            for (int[] tags : doc.tags) {
                masks.add(Arrays.stream(tags)
                        .map(t -> t == Tags.OUTSIDE ? outside : 1 << t)
                        .toArray());
            }
            out.add(new Labelled(doc.sentences, masks, weight));
        }
        return out;
    }

    static final int OTHER = 1 << Tags.begin(Tags.OTHER_KIND)
            | 1 << Tags.inside(Tags.OTHER_KIND)
            | 1 << Tags.last(Tags.OTHER_KIND)
            | 1 << Tags.only(Tags.OTHER_KIND);
}

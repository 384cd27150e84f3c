package org.dateline.extract.statements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of saying, from the table `cues.tsv`: what each can be followed by, and whether it is a noun as well.
final class Cues {
    private final Map<String, Set<Takes>> takes = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();

    private Cues(String table) {
        String[] lines = table.split("\n");
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            if (cells.length != 4) {
                throw new IllegalArgumentException("cues.tsv line " + (i + 1) + ": " + cells.length + " cells, not 4");
            }
            Set<Takes> all = EnumSet.noneOf(Takes.class);
            for (String word : cells[1].split("\\|")) {
                all.add(Takes.valueOf(word.toUpperCase(Locale.ROOT)));
            }
            takes.put(cells[0], all);
            if (!cells[2].isEmpty()) {
                nouns.add(cells[0]);
            }
        }
    }

    static Cues load() {
        try (InputStream in = Cues.class.getResourceAsStream("cues.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table cues.tsv: build it again");
            }
            return new Cues(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table cues.tsv", e);
        }
    }

    /// What the word can be followed by; empty if it is no word of saying.
    Set<Takes> of(String word) {
        return takes.getOrDefault(word, Set.of());
    }

    boolean isAlsoNoun(String word) {
        return nouns.contains(word);
    }

    int size() {
        return takes.size();
    }
}

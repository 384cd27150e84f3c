package org.dateline.extract.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.dateline.article.Article;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Token;
import org.dateline.extract.token.Tokeniser;
import org.dateline.time.When;

/// Gathers the [Lexicon] from tables: clusters of words, and lists of countries, places, organisations and people.
final class Lists {
    final Map<Integer, Integer> clusters = new TreeMap<>();
    final Map<Integer, Integer> lists = new TreeMap<>();

    Lexicon lexicon() {
        return new Lexicon(table(clusters), table(lists));
    }

    private static IntTable table(Map<Integer, Integer> from) {
        IntTable table = new IntTable(from.size());
        from.forEach(table::put);
        return table;
    }

    /// `word TAB coarse TAB middle TAB fine`, compressed.
    void readClusters(Path file) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split("\t");
                int packed = Lexicon.pack(
                        Integer.parseInt(cells[1]) + 1,
                        Integer.parseInt(cells[2]) + 1,
                        Integer.parseInt(cells[3]) + 1);
                clusters.putIfAbsent(Hashing.of(cells[0]), packed);
            }
        }
    }

    /// The tables of countries, cities, organisations and office-holders in `folder`.
    void readKnowledge(Path folder) throws IOException {
        for (Map<String, String> row : rows(folder.resolve("countries.tsv"))) {
            phrases(row, "common_name", Lexicon.COUNTRY);
            phrases(row, "official_name", Lexicon.COUNTRY);
            phrases(row, "other_names", Lexicon.COUNTRY);
            phrases(row, "former_names", Lexicon.COUNTRY);
            phrases(row, "iso3", Lexicon.COUNTRY);
            phrases(row, "adjectives", Lexicon.NATIONALITY);
            phrases(row, "demonym_singular", Lexicon.NATIONALITY);
            phrases(row, "demonym_plural", Lexicon.NATIONALITY);
            phrases(row, "capital", Lexicon.PLACE);
        }
        for (Map<String, String> row : rows(folder.resolve("cities.tsv"))) {
            phrases(row, "name", Lexicon.PLACE);
            phrases(row, "alternate_names", Lexicon.PLACE);
            phrases(row, "admin1", Lexicon.PLACE);
        }
        for (Map<String, String> row : rows(folder.resolve("organisations.tsv"))) {
            phrases(row, "name", Lexicon.ORGANISATION);
            phrases(row, "acronyms", Lexicon.ORGANISATION);
            phrases(row, "aliases", Lexicon.ORGANISATION);
        }
        for (String people : List.of("office_holders.tsv", "office_holders_other_ministers.tsv")) {
            for (Map<String, String> row : rows(folder.resolve(people))) {
                person(row.getOrDefault("person", ""));
                for (String alias : row.getOrDefault("aliases", "").split("\\|")) {
                    person(alias);
                }
            }
        }
    }

    /// Files named `given*`: first names, one a line. Files named `places*`: places, one a line.
    void readPlain(Path folder) throws IOException {
        for (Path file : Texts.files(List.of(folder), ".txt")) {
            boolean given = file.getFileName().toString().startsWith("given");
            for (String line : Files.readAllLines(file)) {
                phrase(line, given ? Lexicon.GIVEN : Lexicon.PLACE);
            }
        }
    }

    /// Our own list of words that tell a kind: titles, words in names of organisations and places, verbs of saying.
    void readWords() throws IOException {
        for (String[] cells : ownWords()) {
            switch (cells[1]) {
                case "title" -> put(cells[0], Lexicon.TITLE);
                case "organisation_word" -> put(cells[0], Lexicon.ORGANISATION_WORD);
                case "place_word" -> put(cells[0], Lexicon.PLACE_WORD);
                case "saying" -> put(cells[0], Lexicon.SAYING);
                case "calendar" -> put(cells[0], Lexicon.CALENDAR);
                case "organisation", "team", "club", "company", "media", "body", "party", "school" ->
                    phrase(cells[0], Lexicon.ORGANISATION);
                case "person" -> person(cells[0]);
                case "place" -> phrase(cells[0], Lexicon.PLACE);
                case "other" -> phrase(cells[0], Lexicon.NATIONALITY);
                default -> {}
            }
        }
    }

    /// The words of one kind of our own list.
    static List<String> words(String kind) throws IOException {
        return ownWords().stream().filter(c -> c[1].equals(kind)).map(c -> c[0]).toList();
    }

    private static List<String[]> ownWords() throws IOException {
        try (InputStream bytes = Lists.class.getResourceAsStream("words.tsv")) {
            if (bytes == null) {
                throw new IOException("words.tsv is missing: put src/train/resources on the class path");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    private void person(String name) {
        List<String> words = split(name);
        if (words.size() < 2 || words.size() > Lexicon.LONGEST) {
            return;
        }
        phrase(name, Lexicon.PERSON);
        put(words.getFirst(), Lexicon.GIVEN);
        put(words.getLast(), Lexicon.SURNAME);
    }

    private void phrases(Map<String, String> row, String column, int list) {
        for (String name : row.getOrDefault(column, "").split("\\|")) {
            phrase(name, list);
        }
    }

    private void phrase(String name, int list) {
        List<String> words = split(name);
        if (words.isEmpty() || words.size() > Lexicon.LONGEST || name.strip().length() < 2) {
            return;
        }
        if (words.getFirst().equals("the") && words.size() > 1) {
            words = words.subList(1, words.size());
        }
        put(String.join(" ", words), list);
        if (words.size() > 1) {
            put(words.getFirst(), Lexicon.BEGINS);
        }
    }

    private void put(String phrase, int list) {
        lists.merge(Hashing.of(phrase), list, (a, b) -> a | b);
    }

    private static List<String> split(String name) {
        Draft draft = new Draft(Article.of("", "", When.UNKNOWN, "en", "", "", name));
        new Tokeniser().read(draft);
        return draft.tokens.stream()
                .map(Token::text)
                .map(t -> t.toLowerCase(Locale.ROOT))
                .toList();
    }

    static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] head = lines.getFirst().split("\t");
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < Math.min(head.length, cells.length); i++) {
                        row.put(head[i], cells[i]);
                    }
                    return row;
                })
                .toList();
    }
}

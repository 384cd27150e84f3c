package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reads the code of the window: what it says stands in the bundles, what it asks them for is there, and nothing stands
/// there that nobody says.
class WordsInTheBundlesTest {
    private static final Path CODE = Path.of("src/main/java/org/dateline/ui");
    private static final Path BUNDLES = Path.of("src/main/resources/org/dateline/ui");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

    /// What looks like words for a person: a capital before a small letter, or two words.
    private static final Pattern PROSE = Pattern.compile(".*(\\p{Lu}\\p{Ll}|\\p{Ll}{2,} \\p{Ll}{2,}).*");

    /// Keys as JavaFX names them: [org.dateline.ui.pane.KeyWords] translates them.
    private static final Pattern KEYS = Pattern.compile(
            "(Shortcut|Ctrl|Alt|Shift|Home|Tab|Enter|Period|Comma|Slash|Escape|Left|Right|Up|Down|Plus|Minus|[+ /]|[A-Z0-9])+");

    /// Files whose words nobody reads in the window: names of fonts, paths of icons, names of threads, benchmarks.
    private static final Set<String> UNSEEN =
            Set.of("Fonts", "Icon", "Glyph", "Frames", "ReaderBench", "ListBench", "WindowBench", "Crowd");

    private record Source(String name, String code, List<String> literals) {}

    @Test
    void noWordOfTheWindowStandsOutsideTheBundles() {
        List<String> found = new ArrayList<>();
        for (Source source : sources()) {
            for (String line : source.code().split("\n")) {
                literals(line).stream()
                        .filter(s ->
                                PROSE.matcher(s).matches() && !KEYS.matcher(s).matches())
                        .filter(s -> !line.contains("Exception(") && !isNoWord(line, s))
                        .forEach(s -> found.add(source.name() + ": " + s));
            }
        }
        assertThat(found).isEmpty();
    }

    /// The name of the program, the names of the workbench's jobs, which are looked up, and a pattern.
    private static boolean isNoWord(String line, String literal) {
        return literal.equals(" – Dateline") || line.strip().startsWith("case \"") || literal.contains("\\\\p{Lu}");
    }

    @Test
    void everyTextAskedForIsThere() {
        Set<String> keys = keys();
        String features = keys.stream()
                .map(k -> k.substring(0, k.indexOf('.')))
                .distinct()
                .collect(Collectors.joining("|"));
        Pattern asked = Pattern.compile("(" + features + ")\\.[A-Za-z_.]*");
        Pattern called = Pattern.compile("(?:Texts\\.of|texts\\.get|\\.date|Notice\\.\\w+)\\(\\s*\"([^\"]*)\"");
        List<String> missing = new ArrayList<>();
        for (Source source : sources()) {
            Matcher call = called.matcher(source.code());
            while (call.find()) {
                String key = call.group(1);
                if (asked.matcher(key).matches() && !keys.contains(key) && !isStart(keys, key)) {
                    missing.add(source.name() + ": " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsSaidSomewhere() {
        Set<String> said =
                sources().stream().flatMap(s -> s.literals().stream()).collect(Collectors.toSet());
        List<String> silent = keys().stream()
                .filter(key -> !said.contains(key) && said.stream().noneMatch(s -> starts(s, key)))
                .toList();
        assertThat(silent).isEmpty();
    }

    private static boolean isStart(Set<String> keys, String start) {
        return keys.stream().anyMatch(key -> starts(start, key));
    }

    /// Whether a key is made of this start and what is put behind it: `pane.field.`, or `timeline.nothing` for its
    /// title and text.
    private static boolean starts(String start, String key) {
        String stem = start.endsWith(".") ? start : start + ".";
        return start.indexOf('.') > 0 && key.startsWith(stem);
    }

    private static Set<String> keys() {
        try (Stream<Path> all = Files.walk(BUNDLES)) {
            Set<String> keys = new TreeSet<>();
            for (Path file : all.filter(p -> p.endsWith("texts.properties")).toList()) {
                Properties texts = new Properties();
                try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    texts.load(in);
                }
                keys.addAll(texts.stringPropertyNames());
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> sources() {
        try (Stream<Path> all = Files.walk(CODE)) {
            List<Source> sources = new ArrayList<>();
            for (Path file : all.filter(p -> p.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                if (!UNSEEN.contains(name)) {
                    sources.add(new Source(name, code, literals(code)));
                }
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> literals(String code) {
        return LITERAL.matcher(code).results().map(r -> r.group(1)).toList();
    }
}

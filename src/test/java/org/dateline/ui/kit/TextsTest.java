package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final Path ROOT = Path.of("src/main/resources/org/dateline/ui");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(p -> p.endsWith("texts.properties")).sorted().toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void germanIsComplete(Path english) throws IOException {
        Properties in = read(english);
        Properties german = read(english.resolveSibling("texts_de.properties"));
        assertThat(german.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(in.stringPropertyNames());
        for (String key : in.stringPropertyNames()) {
            assertThat(german.getProperty(key)).as(key).isNotBlank();
            assertThat(arguments(german.getProperty(key))).as(key).isEqualTo(arguments(in.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyNamesTheFeatureThatOwnsIt(Path english) throws IOException {
        String feature = english.getParent().getFileName().toString();
        assertThat(read(english).stringPropertyNames()).allMatch(key -> key.startsWith(feature + "."));
    }

    @Test
    void pluralsAndDatesFollowTheLanguage() {
        Texts english = Texts.in(Locale.ENGLISH);
        Texts german = Texts.in(Locale.GERMAN);
        assertThat(english.get("timeline.articles", 1)).isEqualTo("one article");
        assertThat(english.get("timeline.articles", 1200)).isEqualTo("1,200 articles");
        assertThat(german.get("timeline.articles", 1200)).isEqualTo("1.200 Artikel");
        assertThat(english.day(LocalDate.of(2025, 2, 18))).isEqualTo("18 Feb 2025");
        assertThat(german.day(LocalDate.of(2025, 2, 18))).isEqualTo("18. Feb. 2025");
        assertThat(english.weekday(LocalDate.of(2025, 2, 18))).isEqualTo("Tue 18 Feb 2025");
    }

    @Test
    void anotherLanguageFallsBackToEnglish() {
        assertThat(Texts.in(Locale.JAPANESE).get("timeline.lane.rename")).isEqualTo("Rename");
    }

    private static long arguments(String pattern) {
        return Stream.of(new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex())
                .count();
    }
}

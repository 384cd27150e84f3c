package org.dateline.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.text.Reason;
import org.dateline.ui.kit.Texts;
import org.junit.jupiter.api.Test;

/// What the core and the edges say in English, the window says in the user's language.
class ReasonWordsTest {
    private static final Pattern NAME = Pattern.compile(
            "[(,]\\s*\"((?:query|file|rows|library|import|undo|redo|export|background|failed)\\.[a-z]+)\"");

    @Test
    void everyReasonHasItsWordsAndNoWordsAreLeftOver() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String edge : List.of("search", "intake", "entity", "library", "export", "workbench")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/dateline", edge))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    NAME.matcher(Files.readString(file)).results().forEach(m -> named.add(m.group(1)));
                }
            }
        }
        Set<String> written = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/org/dateline/ui/pane/texts.properties"))) {
            if (line.startsWith("pane.reason.")) {
                written.add(line.substring("pane.reason.".length(), line.indexOf('=')));
            }
        }
        assertThat(written).isEqualTo(named).hasSizeGreaterThan(10);
    }

    @Test
    void aReasonSaysWhatItIsAboutInEachLanguage() {
        Reason reason = Reason.of("query.field", "There is no field %s: is %s: meant?", "persn", "person");
        assertThat(Texts.in(Locale.ENGLISH)
                        .get("pane.reason.query.field", reason.about().toArray()))
                .isEqualTo(reason.english());
        assertThat(Texts.in(Locale.GERMAN)
                        .get("pane.reason.query.field", reason.about().toArray()))
                .isEqualTo("Es gibt kein Feld persn: Ist person: gemeint?");
    }

    @Test
    void aReasonBehindAReasonIsInTheSameLanguage() {
        Reason reason = Reason.of(
                "background.failed",
                "Something went wrong in the background: %s. Nothing that was saved is lost; open the library again",
                Reason.of("failed.gone", "%s is not there", "a.jsonl"));
        assertThat(Words.of(reason)).isEqualTo(reason.english()).contains("background: a.jsonl is not there.");
    }
}

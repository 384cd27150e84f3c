package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.InMemory;
import org.dateline.act.Act;
import org.dateline.act.Recorded;
import org.dateline.article.Article;
import org.dateline.article.Note;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Office;
import org.dateline.library.Library.Stored;
import org.dateline.text.Quote;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library written in format 1 is read for ever. Its bytes are never changed; a later format gets its own.
class GoldenTest {
    private static final Instant THEN = Instant.parse("2025-03-01T08:00:00Z");
    private static final List<String> FILES =
            List.of("library.json", "articles-000000001.jsonl", "journal-000000001.jsonl");

    @TempDir(factory = InMemory.class)
    private Path temp;

    @Test
    void formatOneIsReadForEver() throws IOException {
        for (String name : FILES) {
            try (InputStream in = GoldenTest.class.getResourceAsStream("/golden/format-1/" + name)) {
                Files.copy(in, temp.resolve(name));
            }
        }
        List<Stored> articles = new ArrayList<>();
        List<Recorded> acts = new ArrayList<>();
        try (Library library = Library.open(temp)) {
            assertThat(library.name()).isEqualTo("Golden");
            assertThat(library.check()).isEqualTo(new CheckReport(2, 5, 0, List.of(), List.of()));
            library.articles(0, articles::add);
            assertThat(library.acts(0, acts::add)).isZero();
        }
        assertThat(articles).containsExactly(new Stored(1, THEN, "", one()), new Stored(2, THEN, "", two()));
        assertThat(acts).extracting(Recorded::act).isEqualTo(acts());
        assertThat(acts).extracting(Recorded::at).containsOnly(THEN);
    }

    private static Article one() {
        return Article.of(
                "Ministers plan “quiet” talks",
                "Sample Wire",
                When.of("2025-02-15T18:30"),
                "en",
                "A. Writer",
                "https://sample.example/1",
                "Two ministers spoke on Saturday.\n\nThey will meet next week 🕊.");
    }

    private static Article two() {
        return Article.of("", "", When.UNKNOWN, "", "", "", "No head, no date.");
    }

    private static List<Act> acts() {
        Span span = new Span(4, 13);
        Note note = new Note("n1", span, Quote.of(one().text(), span), "Who?", List.of("ask"), THEN);
        Entity person = new Entity(
                "person/jo-sample",
                EntityKind.PERSON,
                "Jo Sample",
                List.of("J. Sample"),
                List.of(new Office("Foreign Minister", "XX", When.of("2024-01/.."))),
                "XX",
                Entity.Origin.ANALYST);
        return List.of(
                new Act.Noted(one().id(), note),
                new Act.Tagged(two().id(), "odd"),
                new Act.EntityAdded(person),
                new Act.Anchored(two().id(), When.of("2025-02")),
                new Act.Undone(2));
    }

    /// Writes the golden library again; for the day a new format is released.
    public static void main(String[] args) throws IOException {
        Library.Setting then = new Library.Setting(Clock.fixed(THEN, ZoneOffset.UTC), 1 << 20, Tail::onDisk);
        try (Library library = Library.create(Path.of(args[0]), "Golden", then)) {
            library.add(List.of(new Library.Incoming(one(), ""), new Library.Incoming(two(), "")));
            library.record(acts());
        }
    }
}

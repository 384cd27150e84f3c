package org.dateline.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.workbench.ActsLibrary.analysts;
import static org.dateline.workbench.ActsLibrary.passage;
import static org.dateline.workbench.ActsLibrary.readAgain;
import static org.dateline.workbench.ActsLibrary.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.act.Act;
import org.dateline.article.Mention;
import org.dateline.article.Reading;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an analyst says about people, countries, organisations and places: it outlasts another reading and another
/// opening, reaches the articles that come later where it is a rule, says why, and can be taken back.
class EntityActsTest {
    private static final String ONE = "Harbour master Hari Testov welcomed Polish Foreign Minister Radosław Sikorski in"
            + " Gdynia on Tuesday. Testov praised Halcyon Reef for its help.";
    private static final String LATER = "Sikorski thanked Halcyon Reef in Warsaw on Friday. Harbour master Hari Testov"
            + " listened, and so did the dockers of Gdynia.";

    @TempDir
    Path dir;

    private Workbench library() throws IOException {
        Workbench workbench = new ActsLibrary(dir).created();
        add(workbench, "one", "2025-03-04", ONE);
        return workbench;
    }

    private Workbench opened() throws IOException {
        return new ActsLibrary(dir).opened();
    }

    private void add(Workbench workbench, String title, String day, String text) throws IOException {
        new ActsLibrary(dir).add(workbench, title, day, text);
    }

    /// Who the words mean, at their first mention.
    private static Mention mention(Workbench workbench, String title, String words) {
        Reading reading = reading(workbench, title);
        return reading.mentions().stream()
                .filter(m -> m.span().of(reading.article().text()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + reading.mentions()));
    }

    private static boolean isMentioned(Workbench workbench, String title, String words) {
        Reading reading = reading(workbench, title);
        return reading.mentions().stream()
                .anyMatch(m -> m.span().of(reading.article().text()).equals(words));
    }

    @Test
    void someoneElseEverywhereIsARuleForArticlesThatComeLater() throws IOException {
        Entity ship = analysts(EntityKind.ORGANISATION, "Halcyon Reef Maritime");
        try (Workbench workbench = library()) {
            Mention before = mention(workbench, "one", "Halcyon Reef");
            workbench
                    .act(new Act.Relinked(
                            passage(workbench, "one", "Halcyon Reef"), Act.Scope.EVERYWHERE, before.entity(), ship))
                    .join();
            add(workbench, "later", "2025-03-07", LATER);
            Mention later = mention(workbench, "later", "Halcyon Reef");
            assertThat(later.entity()).isEqualTo(ship.id());
            assertThat(later.why()).isEqualTo("your rule for “Halcyon Reef” everywhere");
            readAgain(workbench);
            assertThat(mention(workbench, "one", "Halcyon Reef").entity()).isEqualTo(ship.id());
        }
        try (Workbench workbench = opened()) {
            assertThat(mention(workbench, "later", "Halcyon Reef").entity()).isEqualTo(ship.id());
            workbench.undo().join();
            assertThat(mention(workbench, "later", "Halcyon Reef").entity()).isNotEqualTo(ship.id());
        }
    }

    @Test
    void whatIsAPersonOrAPlaceIsSaidByLinkingItToOne() throws IOException {
        try (Workbench workbench = library()) {
            for (EntityKind kind : List.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION)) {
                Entity meant = analysts(kind, "Halcyon Reef");
                String from = mention(workbench, "one", "Halcyon Reef").entity();
                workbench
                        .act(new Act.Relinked(
                                passage(workbench, "one", "Halcyon Reef"), Act.Scope.MENTION, from, meant))
                        .join();
                readAgain(workbench);
                Reading reading = reading(workbench, "one");
                assertThat(mention(workbench, "one", "Halcyon Reef").entity()).isEqualTo(meant.id());
                assertThat(reading.entities().get(meant.id()).kind()).isEqualTo(kind);
                assertThat(reading.confirmed()).contains(mention(workbench, "one", "Halcyon Reef"));
            }
        }
    }

    @Test
    void notAnEntityHereLeavesTheWordsElsewhereAndEverywhereReachesLaterArticles() throws IOException {
        try (Workbench workbench = library()) {
            String from = mention(workbench, "one", "Halcyon Reef").entity();
            workbench
                    .act(new Act.Unlinked(passage(workbench, "one", "Halcyon Reef"), Act.Scope.MENTION, from))
                    .join();
            add(workbench, "later", "2025-03-07", LATER);
            readAgain(workbench);
            assertThat(isMentioned(workbench, "one", "Halcyon Reef")).isFalse();
            assertThat(isMentioned(workbench, "later", "Halcyon Reef")).isTrue();
            workbench.act(new Act.PhraseRuled("halcyon reef", Act.Never.ENTITY)).join();
            assertThat(isMentioned(workbench, "later", "Halcyon Reef")).isFalse();
            add(workbench, "last", "2025-03-09", LATER.replace("thanked", "praised"));
            assertThat(isMentioned(workbench, "last", "Halcyon Reef")).isFalse();
            workbench.undo().join();
            assertThat(isMentioned(workbench, "last", "Halcyon Reef")).isTrue();
        }
    }

    @Test
    void aNewNameOutlastsReadingAndOpeningAgainAndReachesLaterArticles() throws IOException {
        String id = "person/radoslaw-sikorski";
        try (Workbench workbench = library()) {
            String was = reading(workbench, "one").name(id);
            workbench.act(new Act.Renamed(id, was, "R. Sikorski of Chobielin")).join();
            add(workbench, "later", "2025-03-07", LATER);
            readAgain(workbench);
        }
        try (Workbench workbench = opened()) {
            assertThat(reading(workbench, "one").name(id)).isEqualTo("R. Sikorski of Chobielin");
            assertThat(reading(workbench, "later").name(id)).isEqualTo("R. Sikorski of Chobielin");
            assertThat(workbench.snapshot().entities())
                    .filteredOn(k -> k.entity().id().equals(id))
                    .allSatisfy(k -> assertThat(k.confirmed()).isTrue());
        }
    }

    @Test
    void aMergeSaysSoAndASplitPutsOneMentionElsewhere() throws IOException {
        Entity son = analysts(EntityKind.PERSON, "Hari Testov the Younger");
        try (Workbench workbench = library()) {
            add(workbench, "later", "2025-03-07", LATER);
            String testov = mention(workbench, "one", "Hari Testov").entity();
            workbench
                    .act(new Act.Relinked(passage(workbench, "later", "Hari Testov"), Act.Scope.ARTICLE, testov, son))
                    .join();
            readAgain(workbench);
            assertThat(mention(workbench, "one", "Hari Testov").entity()).isEqualTo(testov);
            assertThat(mention(workbench, "later", "Hari Testov"))
                    .isEqualTo(new Mention(
                            passage(workbench, "later", "Hari Testov").span(),
                            son.id(),
                            Mention.Form.NAME,
                            "your word for this article"));
            Entity old = reading(workbench, "one").entities().get(testov);
            workbench.act(new Act.Merged(old, son)).join();
            readAgain(workbench);
            Mention merged = mention(workbench, "one", "Hari Testov");
            assertThat(merged.entity()).isEqualTo(son.id());
            assertThat(merged.why()).endsWith("; you merged it into this");
        }
    }

    @Test
    void guessesAreToldFromWhatAPersonConfirmedAndEveryLinkSaysWhy() throws IOException {
        try (Workbench workbench = library()) {
            Reading machine = reading(workbench, "one");
            assertThat(machine.confirmed()).isEmpty();
            assertThat(machine.mentions()).allSatisfy(m -> assertThat(m.why()).isNotBlank());
            Mention sikorski = mention(workbench, "one", "Radosław Sikorski");
            assertThat(sikorski.why()).startsWith("persons: radoslaw-sikorski");
            assertThat(mention(workbench, "one", "Testov").why()).isEqualTo("short for Hari Testov");
            workbench
                    .act(new Act.Confirmed(passage(workbench, "one", "Radosław Sikorski"), sikorski))
                    .join();
            readAgain(workbench);
            assertThat(reading(workbench, "one").confirmed())
                    .containsExactly(mention(workbench, "one", "Radosław Sikorski"));
            assertThat(mention(workbench, "one", "Radosław Sikorski").why()).isEqualTo("analyst");
        }
    }

    @Test
    void ownRowsComeAsOneActReachArticlesBeforeAndLaterAndGoOutAgain() throws IOException {
        Path table = Files.writeString(
                dir.resolve("rows.tsv"),
                "kind\tname\taliases\tcountry\toffices\n"
                        + "person\tHari Testov\tH. Testov\tLV\tHarbour master; LV; 2020/..\n"
                        + "organisation\tHalcyon Reef Maritime\tHalcyon Reef\tPA\t\n"
                        + "ship\tMV Sample\t\t\t\n");
        List<Entity> rows;
        try (Workbench workbench = library()) {
            Imported.Rows told = workbench.importingRows(table).result().join();
            assertThat(told.added()).isEqualTo(2);
            assertThat(told.faults())
                    .hasToString("[line 4: “ship” is no kind; it is person, country, organisation or place]");
            workbench.settled().join();
            assertThat(mention(workbench, "one", "Halcyon Reef").entity())
                    .isEqualTo("organisation/halcyon-reef-maritime");
            assertThat(mention(workbench, "one", "Halcyon Reef").why()).startsWith("your own row");
            add(workbench, "later", "2025-03-07", LATER.replace("Hari Testov", "H. Testov"));
            assertThat(mention(workbench, "later", "H. Testov").entity()).isEqualTo("person/hari-testov");
            Entity testov = reading(workbench, "later").entities().get("person/hari-testov");
            assertThat(testov.country()).isEqualTo("LV");
            assertThat(testov.offices()).extracting(Office::title).contains("Harbour master");
            assertThat(workbench.importingRows(table).result().join())
                    .extracting(Imported.Rows::added, Imported.Rows::already)
                    .containsExactly(0, 2);
            rows = workbench.snapshot().desk().rows();
            workbench.exportingRows(dir.resolve("out.tsv")).result().join();
            readAgain(workbench);
        }
        try (Workbench workbench = opened()) {
            assertThat(workbench.snapshot().desk().rows()).isEqualTo(rows);
            assertThat(workbench.history().getFirst().recorded().act())
                    .isInstanceOfSatisfying(
                            Act.Together.class, a -> assertThat(a.what()).isEqualTo("rows.tsv"));
            assertThat(mention(workbench, "one", "Halcyon Reef").entity())
                    .isEqualTo("organisation/halcyon-reef-maritime");
            workbench.undo().join();
            workbench.settled().join();
            assertThat(workbench.snapshot().desk().rows()).isEmpty();
            assertThat(mention(workbench, "one", "Halcyon Reef").entity())
                    .isNotEqualTo("organisation/halcyon-reef-maritime");
            workbench.importingRows(dir.resolve("out.tsv")).result().join();
            assertThat(workbench.snapshot().desk().rows()).isEqualTo(rows);
        }
    }

    @Test
    void aTableThatIsNoTextIsRefusedWithASentence() throws IOException {
        Path file = Files.write(dir.resolve("rows.xls"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
        try (Workbench workbench = library()) {
            assertThatThrownBy(() -> workbench.importingRows(file).result().join())
                    .hasRootCauseMessage("Input length = 1")
                    .hasMessageContaining("is not UTF-8 text");
            assertThat(workbench.snapshot().desk().rows()).isEmpty();
        }
    }
}

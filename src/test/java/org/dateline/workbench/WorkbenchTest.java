package org.dateline.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.dateline.act.Act;
import org.dateline.article.EventMention;
import org.dateline.article.Note;
import org.dateline.article.Passage;
import org.dateline.article.Reading;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Office;
import org.dateline.text.Quote;
import org.dateline.text.Reason;
import org.dateline.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {
    private static final Entity PIERNIK = new Entity(
            "person/piernik-of-the-port",
            EntityKind.PERSON,
            "Ola Piernik",
            List.of(),
            List.of(),
            "PL",
            Entity.Origin.ANALYST);

    @TempDir
    Path dir;

    private Path articles;

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectory(dir.resolve("articles"));
        Files.writeString(
                articles.resolve("one.txt"),
                "Title: Ministers meet\nSource: Sample Post\nPublished: 2025-03-04\n\n"
                        + "The Polish foreign minister met his German counterpart in Berlin on Monday. They spoke of trade.\n");
        Files.writeString(
                articles.resolve("two.txt"),
                "Title: Harbour opens\nSource: Sample Wire\nPublished: 2025-03-05\n\n"
                        + "The harbour of Gdynia opened again on Tuesday after a storm. Ships waited outside.\n");
        Files.write(articles.resolve("empty.txt"), new byte[0]);
    }

    private Workbench library() throws IOException {
        return Workbench.create(dir.resolve("test.dateline"), "Test", Runnable::run);
    }

    private List<Imported> importAll(Workbench workbench) {
        List<Imported> told = new ArrayList<>();
        workbench.importing(List.of(articles), told::add).result().join();
        workbench.settled().join();
        return told;
    }

    /// Words are looked for in the sentences that report an event, not in its title alone: when an article is read, and
    /// when a person corrects it.
    @Test
    void aHappeningIsFoundByTheWordsOfItsSentence() throws IOException {
        try (Workbench workbench = library()) {
            importAll(workbench);
            assertThat(ask(workbench, "counterpart").happenings())
                    .hasSize(1)
                    .allMatch(h -> h.evidence().getFirst().quote().isEmpty());
            assertThat(ask(workbench, "event:met").happenings()).isNotEmpty();
            String article = ask(workbench, "minister").hits().getFirst().id();
            Reading reading = workbench.reading(article).join().orElseThrow();
            EventMention event = reading.events().getFirst();
            workbench
                    .act(new Act.EventCorrected(
                            Passage.of(reading.article(), event.span()),
                            event,
                            new Act.Correction.StatusIs(Status.NEGATED)))
                    .join();
            workbench.settled().join();
            assertThat(ask(workbench, "counterpart status:negated").happenings())
                    .hasSize(1)
                    .allMatch(h -> h.evidence().getFirst().quote().isEmpty());
        }
    }

    /// Whichever article names the office, and however it spells it, the page has it once.
    @Test
    void aPageHasTheOfficesThatAnyOfItsArticlesNames() throws IOException {
        for (int i = 0; i < 6; i++) {
            String who = i == 4
                    ? "President Emmanuel Macron"
                    : i == 5 ? "France's president Emmanuel Macron" : "Emmanuel Macron";
            Files.writeString(
                    articles.resolve("macron" + i + ".txt"),
                    "Title: Visit " + i + "\nSource: Sample Post\nPublished: 2025-03-0" + (i + 1) + "\n\nPARIS - " + who
                            + " visited a school on day " + i + " of the week. It rained.\n");
        }
        try (Workbench workbench = library()) {
            importAll(workbench);
            EntityPage page = workbench.entity("person/emmanuel-macron").join().orElseThrow();
            assertThat(page.known().articles()).isEqualTo(6);
            assertThat(workbench.snapshot().entities())
                    .filteredOn(k -> k.entity().id().equals("person/emmanuel-macron"))
                    .singleElement()
                    .satisfies(k -> assertThat(k.entity().offices())
                            .extracting(Office::of)
                            .containsOnly("FR"));
            assertThat(page.known().entity().offices())
                    .extracting(Office::title, Office::of, o -> o.term().isKnown())
                    .containsExactly(tuple("President", "FR", true));
        }
    }

    private static Answer ask(Workbench workbench, String query) {
        return workbench.ask("test", Question.of(query)).join();
    }

    @Test
    void whatIsImportedCanBeFoundAndABadFileStopsNothing() throws IOException {
        try (Workbench workbench = library()) {
            List<Imported> told = importAll(workbench);
            assertThat(told)
                    .extracting(Imported::fate)
                    .containsExactlyInAnyOrder(Imported.Fate.REJECTED, Imported.Fate.ADDED, Imported.Fate.ADDED);
            assertThat(workbench.snapshot().library().articles()).isEqualTo(2);
            assertThat(ask(workbench, "harbour").hits())
                    .extracting(Answer.Hit::title)
                    .containsExactly("Harbour opens");
            assertThat(ask(workbench, "").hits())
                    .extracting(Answer.Hit::title)
                    .containsExactly("Harbour opens", "Ministers meet");
        }
    }

    @Test
    void copiesAreCountedInTheWholeLibraryWhetherFoundOrNot() throws IOException {
        String report =
                "The harbour of Gdynia opened again on Tuesday after a storm that had kept ships outside for four"
                        + " days. Pilots brought in nine vessels before noon, the harbour master said, and a second group was"
                        + " expected by the evening tide. Cranes had been lashed down since Friday, when the wind reached ninety"
                        + " kilometres an hour. Nobody was hurt, and only one quay will need repairs before the summer.";
        for (String source : List.of("Sample Herald", "Sample Courier", "Sample Tribune")) {
            Files.writeString(
                    articles.resolve(source + ".txt"),
                    "Title: Storm over\nSource: %s\nPublished: 2025-03-05\n\n%s\n".formatted(source, report));
        }
        try (Workbench workbench = library()) {
            importAll(workbench);
            assertThat(ask(workbench, "source:\"Sample Courier\"").hits())
                    .extracting(Answer.Hit::title, h -> h.copies().size(), Answer.Hit::otherCopies)
                    .containsExactly(tuple("Storm over", 0, 2));
            assertThat(ask(workbench, "Ministers").hits())
                    .extracting(Answer.Hit::otherCopies)
                    .containsExactly(0);
        }
    }

    @Test
    void anIndexThatKnowsMoreThanTheTruthIsMadeAnew() throws IOException {
        try (Workbench workbench = library()) {
            importAll(workbench);
        }
        Path log = dir.resolve("test.dateline").resolve("articles-000000001.jsonl");
        List<String> lines = Files.readAllLines(log);
        Files.writeString(log, lines.getFirst() + "\n");
        try (Workbench workbench = Workbench.open(dir.resolve("test.dateline"), Runnable::run)) {
            workbench.settled().join();
            assertThat(ask(workbench, "").hits()).hasSize(1);
            importAll(workbench);
            assertThat(ask(workbench, "").hits()).hasSize(2);
        }
    }

    @Test
    void anIndexWhoseDiskFailsEndsTheImportAndLosesNothing() throws IOException {
        Path folder = dir.resolve("test.dateline");
        Path more = Files.createDirectory(dir.resolve("more"));
        for (int i = 0; i < 600; i++) {
            Files.writeString(
                    more.resolve("n%03d.txt".formatted(i)), "Report %d\n\nA ship called at pier %d.".formatted(i, i));
        }
        try (Workbench workbench = library()) {
            importAll(workbench);
            try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
            assertThatThrownBy(() -> {
                        workbench.importing(List.of(more), i -> {}).result().join();
                        workbench.settled().join();
                    })
                    .isInstanceOf(CompletionException.class)
                    .hasMessageContaining("All that was imported and done is saved");
        }
        try (Workbench workbench = Workbench.open(folder, Runnable::run)) {
            workbench.importing(List.of(more), i -> {}).result().join();
            workbench.settled().join();
            assertThat(workbench.snapshot().library().articles()).isEqualTo(602);
            assertThat(ask(workbench, "harbour").hits()).hasSize(1);
        }
    }

    @Test
    void ofManyArticlesEachIsThereAtOnceAndFoundOnceWhenItIsRead() throws IOException {
        Path more = manyArticles(300);
        try (Workbench workbench = library()) {
            List<Imported> told = new ArrayList<>();
            workbench.importing(List.of(more), told::add).result().join();
            assertThat(told)
                    .hasSize(300)
                    .allMatch(one -> one.article() != null
                            && workbench.reading(one.article().id()).join().isPresent());
            workbench.settled().join();
            assertThat(workbench.snapshot().library().articles()).isEqualTo(300);
            assertThat(ask(workbench, "country:Poland pier").total()).isEqualTo(300);
        }
    }

    @Test
    void whatWasSavedAndNotReadIsReadAtTheNextOpening() throws IOException {
        Path more = manyArticles(300);
        try (Workbench workbench = library()) {
            workbench.importing(List.of(more), i -> {}).result().join();
        }
        try (Workbench workbench = Workbench.open(dir.resolve("test.dateline"), Runnable::run)) {
            workbench.settled().join();
            assertThat(workbench.snapshot().library().articles()).isEqualTo(300);
            assertThat(ask(workbench, "country:Poland pier").total()).isEqualTo(300);
        }
    }

    @Test
    void whatIsFoundOnlyAfterTheAnalystLookedIsNewToHim() throws IOException {
        Path more = manyArticles(300);
        try (Workbench workbench = library()) {
            workbench.act(new Act.SearchSaved("piers", "pier", Instant.now())).join();
            workbench.importing(List.of(more), i -> {}).result().join();
            workbench.act(new Act.SearchLooked("piers", workbench.foundUntil())).join();
            int seen = workbench.ask("test", Question.of("pier")).join().total();
            workbench.settled().join();
            assertThat(workbench.fresh().join().get("piers")).isBetween(300 - seen, 300);
            workbench.act(new Act.SearchLooked("piers", workbench.foundUntil())).join();
            assertThat(workbench.fresh().join()).containsExactly(Map.entry("piers", 0));
        }
    }

    @Test
    void aRowAddedWhileManyArticlesAreReadIsFoundInEachOfThem() throws IOException {
        Path more = manyArticles(300);
        try (Workbench workbench = library()) {
            importAll(workbench);
            workbench.importing(List.of(more), i -> {}).result().join();
            workbench.act(new Act.EntityAdded(PIERNIK)).join();
            workbench.settled().join();
            assertThat(withPiernik(workbench)).isEqualTo(300);
        }
    }

    @Test
    void aMergedRowIsFoundInTheArticlesThatWereThereBefore() throws IOException {
        Path more = manyArticles(3);
        Path export = dir.resolve("export.jsonl");
        try (Workbench other = Workbench.create(dir.resolve("other.dateline"), "Other", Runnable::run)) {
            other.act(new Act.EntityAdded(PIERNIK)).join();
            other.exportingLibrary("jsonl", export).result().join();
        }
        try (Workbench workbench = library()) {
            workbench.importing(List.of(more), i -> {}).result().join();
            workbench.settled().join();
            workbench.importing(List.of(export), i -> {}).result().join();
            workbench.settled().join();
            assertThat(withPiernik(workbench)).isEqualTo(3);
        }
    }

    private static int withPiernik(Workbench workbench) {
        return workbench
                .ask(
                        "test",
                        Question.EVERYTHING.filters(
                                List.of(new Question.Filter(Question.Lens.PERSON, PIERNIK.id(), true))))
                .join()
                .total();
    }

    private Path manyArticles(int count) throws IOException {
        Path more = Files.createDirectory(dir.resolve("more"));
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    more.resolve("n%03d.txt".formatted(i)),
                    "Report %d\n\nThe Polish foreign minister arrived in Berlin at pier %d. Ola Piernik spoke there."
                            .formatted(i, i));
        }
        return more;
    }

    @Test
    void importingTwiceChangesNothing() throws IOException {
        try (Workbench workbench = library()) {
            importAll(workbench);
            Imported.Report again =
                    workbench.importing(List.of(articles), i -> {}).result().join();
            assertThat(again).isEqualTo(new Imported.Report(0, 2, 0, 1, false));
        }
    }

    @Test
    void aNoteIsThereAfterOpeningAgainAndUndoTakesItBack() throws IOException {
        String id;
        Note note;
        try (Workbench workbench = library()) {
            importAll(workbench);
            Answer.Hit hit = ask(workbench, "storm").hits().getFirst();
            id = hit.id();
            Reading reading = workbench.reading(id).join().orElseThrow();
            Span span = new Span(4, 11);
            note = new Note(
                    "n1", span, Quote.of(reading.article().text(), span), "which?", List.of("sea"), Instant.EPOCH);
            workbench.act(new Act.Noted(id, note)).join();
        }
        try (Workbench workbench = Workbench.open(dir.resolve("test.dateline"), Runnable::run)) {
            assertThat(workbench.reading(id).join().orElseThrow().notes()).containsExactly(note);
            assertThat(workbench.history())
                    .extracting(line -> line.recorded().act())
                    .containsExactly(new Act.Noted(id, note));
            workbench.undo().join();
            assertThat(workbench.reading(id).join().orElseThrow().notes()).isEmpty();
            assertThatThrownBy(() -> workbench.undo().join())
                    .isInstanceOf(CompletionException.class)
                    .hasMessageContaining("There is nothing to undo");
            workbench.redo().join();
            assertThat(workbench.reading(id).join().orElseThrow().notes()).containsExactly(note);
        }
    }

    @Test
    void theListenerSeesEveryChange() throws IOException {
        try (Workbench workbench = library()) {
            List<Integer> counts = new ArrayList<>();
            workbench.listen(new Workbench.Listener() {
                @Override
                public void changed(Snapshot before, Snapshot now) {
                    synchronized (counts) {
                        counts.add(now.library().articles());
                    }
                }

                @Override
                public void trouble(Reason reason) {}
            });
            importAll(workbench);
            synchronized (counts) {
                assertThat(counts).last().isEqualTo(2);
            }
        }
    }

    @Test
    void aMergeReachesEveryArticleSurvivesReadingAgainAndRebuildingAndCanBeUndone() throws IOException {
        try (Workbench workbench = library()) {
            importAll(workbench);
            Entity poland = entity(workbench, "country/PL");
            Entity germany = entity(workbench, "country/DE");
            assertThat(workbench.preview(new Act.Merged(poland, germany)).join().articles())
                    .isPositive();
            workbench.act(new Act.Merged(poland, germany)).join();
            Snapshot merged = workbench.settled().join();
            assertThat(merged.entities()).extracting(k -> k.entity().id()).doesNotContain("country/PL");
            assertThat(entity(workbench, "country/PL").id()).isEqualTo("country/DE");
            assertThat(entity(workbench, "country/DE").aliases()).contains(poland.name());
            workbench.rereading().result().join();
            workbench.verifying(true).result().join();
            assertThat(workbench.settled().join().entities())
                    .extracting(k -> k.entity().id())
                    .doesNotContain("country/PL");
            workbench.undo().join();
            assertThat(workbench.settled().join().entities())
                    .extracting(k -> k.entity().id())
                    .contains("country/PL", "country/DE");
        }
    }

    @Test
    void openingAgainReadsNothingTwice() throws IOException {
        Snapshot before;
        try (Workbench workbench = library()) {
            importAll(workbench);
            before = workbench.snapshot();
        }
        try (Workbench workbench = Workbench.open(dir.resolve("test.dateline"), Runnable::run)) {
            assertThat(workbench.snapshot().library().unread()).isZero();
            Snapshot after = workbench.settled().join();
            assertThat(after.entities()).isEqualTo(before.entities());
            assertThat(after.happenings()).isEqualTo(before.happenings());
        }
    }

    @Test
    void aSavedSearchKnowsHowManyAreNew() throws IOException {
        try (Workbench workbench = library()) {
            workbench
                    .act(new Act.SearchSaved("sea", "harbour OR storm", Instant.now()))
                    .join();
            assertThat(workbench.fresh().join()).containsExactly(Map.entry("sea", 0));
            importAll(workbench);
            assertThat(workbench.fresh().join()).containsExactly(Map.entry("sea", 1));
            workbench.act(new Act.SearchLooked("sea", Instant.now())).join();
            assertThat(workbench.fresh().join()).containsExactly(Map.entry("sea", 0));
        }
    }

    @Test
    void aWrongQueryPointsAtThePlace() throws IOException {
        try (Workbench workbench = library()) {
            importAll(workbench);
            Answer answer = ask(workbench, "harbour AND (storm");
            assertThat(answer.problem().isEmpty()).isFalse();
            assertThat(answer.hits()).isEmpty();
        }
    }

    @Test
    void aLaterQuestionOfThePaneCancelsTheEarlier() throws IOException {
        try (Workbench workbench = library()) {
            importAll(workbench);
            List<CompletableFuture<Answer>> asked = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                asked.add(workbench.ask("pane", Question.of("storm")));
            }
            assertThat(asked.getLast().join().hits()).hasSize(1);
            assertThat(asked).allMatch(CompletableFuture::isDone);
        }
    }

    private static Entity entity(Workbench workbench, String id) {
        return workbench.snapshot().entity(id).orElseThrow().entity();
    }

    @Test
    void aDamagedIndexIsMadeAnewFromTheTruth() throws IOException {
        Snapshot before;
        try (Workbench workbench = library()) {
            importAll(workbench);
            before = workbench.snapshot();
        }
        try (Stream<Path> files = Files.walk(dir.resolve("test.dateline/index"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = bytes.length / 4; i < bytes.length * 3 / 4; i++) {
                    bytes[i] ^= 0x5a;
                }
                Files.write(file, bytes);
            }
        }
        try (Workbench workbench = Workbench.open(dir.resolve("test.dateline"), Runnable::run)) {
            Snapshot after = workbench.settled().join();
            assertThat(after.library().articles()).isEqualTo(2);
            assertThat(after.entities()).isEqualTo(before.entities());
            assertThat(ask(workbench, "storm").hits()).hasSize(1);
        }
    }

    @Test
    void aSecondInstanceIsToldWhy() throws IOException {
        try (Workbench workbench = library()) {
            Path folder = workbench.snapshot().library().folder();
            assertThatThrownBy(() -> Workbench.open(folder, Runnable::run)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatIsAskedOfAClosedLibraryIsCancelled() throws IOException {
        Workbench workbench = library();
        workbench.close();
        assertThat(workbench.ask("test", Question.EVERYTHING)).isCancelled();
        assertThat(workbench.undo()).isCancelled();
        assertThat(workbench.settled().isCancelled()).isTrue();
        assertThat(workbench.backingUp(dir.resolve("late.zip")).result()).isCancelled();
    }
}

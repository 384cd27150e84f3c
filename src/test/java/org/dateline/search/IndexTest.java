package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.InMemory;
import org.dateline.article.Article;
import org.dateline.article.Note;
import org.dateline.article.Reading;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.search.Answer.Found;
import org.dateline.search.Answer.Hit;
import org.dateline.search.Answer.Value;
import org.dateline.search.Index.Batch;
import org.dateline.search.Index.Indexed;
import org.dateline.search.Index.State;
import org.dateline.search.Index.Wanted;
import org.dateline.text.Quote;
import org.dateline.text.Reason;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexTest {
    private static final Happening CALL =
            Sample.happening("a", Sample.CALL, "called", Status.HAPPENED, "2025-02-15", Sample.RUBIO, Sample.LAVROV);
    private static final Happening PLAN =
            Sample.happening("b", Sample.CALL, "talks", Status.PLANNED, "", Sample.RUBIO, Sample.LAVROV);
    private static final Happening TALKS =
            Sample.happening("c", Sample.TALKS, "met", Status.HAPPENED, "2025-02-18", Sample.RUBIO, Sample.LAVROV);
    private static final Happening TRUCE =
            Sample.happening("d", Sample.CEASEFIRE, "ceasefire", Status.HYPOTHETICAL, "2025-03", Sample.ZELENSKYY);

    private static final Map<String, Article> BY_NAME = Map.of(
            "CALL", Sample.CALL,
            "TALKS", Sample.TALKS,
            "COPY", Sample.COPY,
            "CEASEFIRE", Sample.CEASEFIRE,
            "UNDATED", Sample.UNDATED);

    @TempDir(factory = InMemory.class)
    private Path temp;

    private Index index;

    @BeforeEach
    void open() throws IOException {
        index = Index.open(temp, false);
        index.put(new Batch(Sample.all(), List.of(CALL, PLAN, TALKS, TRUCE), List.of(), false));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "riyadh | CALL TALKS COPY",
                "prisoner | CEASEFIRE",
                "RUBIO'S talk | CALL TALKS COPY",
                "creme brulee | UNDATED",
                "\"sergey lavrov in riyadh\" | TALKS COPY",
                "\"lavrov riyadh\"~2 | TALKS COPY",
                "prepar* | CALL",
                "lavrow~ | CALL TALKS COPY",
                "riyadh NOT officials | CALL TALKS",
                "ceasefire OR prepare | CALL CEASEFIRE",
                "title:riyadh | TALKS",
                "source:herald | TALKS CEASEFIRE",
                "source:\"Sample Post\" | COPY",
                "person:lavrov | CALL TALKS COPY",
                "person:\"Sergei Lavrov\" | CALL TALKS COPY",
                "person:zelensky | CEASEFIRE",
                "person:volodym* | CEASEFIRE",
                "person:zelenskiy~ | CEASEFIRE",
                "actor:person/marco-rubio | CALL TALKS COPY",
                "country:ukraine | TALKS COPY",
                "country:UA | TALKS COPY",
                "person:ukraine | ",
                "place:riyadh | CALL TALKS COPY",
                "event:AGREE | CEASEFIRE",
                "event:met | TALKS COPY",
                "status:planned | CALL",
                "status:(planned OR hypothetical) | CALL CEASEFIRE",
                "when:2025-02-18 | TALKS COPY",
                "when:10 Mar..17 Mar | CEASEFIRE",
                "published:2025-02 | CALL TALKS COPY",
                "said-by:zelenskyy | CEASEFIRE",
                "-published:2025 | UNDATED",
                "* | CALL TALKS COPY CEASEFIRE UNDATED",
                "... | CALL TALKS COPY CEASEFIRE UNDATED",
            })
    void queriesFindWhatTheySay(String query, String expected) throws IOException {
        List<String> ids = expected == null
                ? List.of()
                : List.of(expected.split(" ")).stream()
                        .map(name -> BY_NAME.get(name).id())
                        .toList();
        assertThat(found(Request.of(query)).hits()).extracting(Hit::id).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void aHitShowsTheSentencesThatMatchAndTheWordsInThem() throws IOException {
        Hit hit = found(Request.of("agreed riyadh person:lavrov")).hits().getFirst();
        assertThat(hit.id()).isEqualTo(Sample.CALL.id());
        assertThat(hit.sentences())
                .containsExactly(
                        sentence("Secretary of State Marco Rubio called Sergey Lavrov on Saturday.", "Sergey Lavrov"),
                        sentence("They agreed to prepare talks in Riyadh.", "agreed", "Riyadh"));
    }

    @Test
    void aHitForAStatusShowsTheEvent() throws IOException {
        assertThat(found(Request.of("status:planned")).hits().getFirst().sentences())
                .containsExactly(sentence("They agreed to prepare talks in Riyadh.", "talks"));
    }

    private static Answer.Sentence sentence(String text, String... marks) {
        Span span = Sample.span(Sample.CALL, text);
        return new Answer.Sentence(
                span,
                text,
                List.of(marks).stream().map(m -> Sample.span(Sample.CALL, m)).toList());
    }

    @Test
    void aWrongQueryIsAnAnswer() throws IOException {
        assertThat(index.search(Request.of("peace AND (talks")))
                .isEqualTo(new Answer.Wrong(Reason.of("query.open", "This ( is never closed"), new Span(10, 11)));
        assertThat(index.happenings(Request.of("("))).isEmpty();
        assertThat(index.marks(Request.of("(")).size()).isZero();
    }

    @Test
    void facetsCountArticles() throws IOException {
        Found found = found(Request.of("riyadh"));
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.facets())
                .extracting(Answer.Facet::name)
                .containsExactly("person", "country", "place", "type", "status", "source", "language");
        assertThat(found.facets().getFirst().values())
                .containsExactly(
                        new Value("person/marco-rubio", "Marco Rubio", 3),
                        new Value("person/sergey-lavrov", "Sergey Lavrov", 3));
        assertThat(found.facets().get(4).values())
                .containsExactly(
                        new Value("status/happened", "happened", 3), new Value("status/planned", "planned", 1));
    }

    @Test
    void filtersNarrowByFacets() throws IOException {
        Request all = Request.ALL;
        assertThat(ids(all.withFilters(List.of("person/sergey-lavrov", "country/UA"), List.of())))
                .containsExactlyInAnyOrder(Sample.TALKS.id(), Sample.COPY.id());
        assertThat(ids(all.withFilters(List.of("source/Sample Wire", "source/Sample Post"), List.of())))
                .containsExactlyInAnyOrder(Sample.CALL.id(), Sample.COPY.id());
        assertThat(ids(all.withFilters(List.of(), List.of("person/sergey-lavrov"))))
                .containsExactlyInAnyOrder(Sample.CEASEFIRE.id(), Sample.UNDATED.id());
        assertThat(ids(all.withWindow(When.of("2025-02-17/2025-02-28"), Request.Clock.REPORTED)))
                .containsExactlyInAnyOrder(Sample.TALKS.id(), Sample.COPY.id());
        assertThat(ids(all.withWindow(When.of("2025-02-15"), Request.Clock.HAPPENED)))
                .containsExactly(Sample.CALL.id());
        assertThat(ids(all.withImportedAfter(3))).containsExactlyInAnyOrder(Sample.CEASEFIRE.id(), Sample.UNDATED.id());
    }

    @Test
    void hitsComeInTheOrderAskedFor() throws IOException {
        assertThat(ids(Request.ALL.withSort(Request.Sort.NEWEST)))
                .containsExactly(
                        Sample.CEASEFIRE.id(),
                        Sample.COPY.id(),
                        Sample.TALKS.id(),
                        Sample.CALL.id(),
                        Sample.UNDATED.id());
        assertThat(ids(Request.ALL.withSort(Request.Sort.IMPORTED).withPage(1, 2)))
                .containsExactly(Sample.CEASEFIRE.id(), Sample.COPY.id());
    }

    @Test
    void copiesAreCounted() throws IOException {
        assertThat(found(Request.of("riyadh").withSort(Request.Sort.OLDEST)).hits())
                .extracting(Hit::copies)
                .containsExactly(1, 2, 2);
    }

    @Test
    void anArticleComesBackWhole() throws IOException {
        assertThat(index.article(Sample.CEASEFIRE.id())).contains(Sample.all().get(3));
        assertThat(index.article("unknown")).isEmpty();
    }

    @Test
    void aSimilarArticleIsFoundAndNotTheArticleItself() throws IOException {
        assertThat(ids(Request.similarTo(Sample.TALKS.id(), 3)))
                .startsWith(Sample.COPY.id())
                .doesNotContain(Sample.TALKS.id());
        assertThat(ids(Request.similarTo("unknown", 3))).isEmpty();
    }

    @Test
    void whatAPersonChangedIsFoundAndTheOldIsNot() throws IOException {
        Indexed before = Sample.all().get(3);
        Reading r = before.reading();
        Note note = new Note(
                "n1",
                new Span(0, 9),
                Quote.of(r.article().text(), new Span(0, 9)),
                "Ask about the Easter pause",
                List.of("easter"),
                Instant.EPOCH);
        Entity renamed = new Entity(
                Sample.ZELENSKYY.id(),
                EntityKind.PERSON,
                "V. Zelenskyy",
                List.of("Zelensky"),
                List.of(),
                "UA",
                Entity.Origin.ANALYST);
        Reading after = new Reading(
                r.article(),
                r.sentences(),
                Map.of(renamed.id(), renamed),
                r.mentions(),
                r.times(),
                List.of(),
                r.statements(),
                r.warnings(),
                List.of(note),
                List.of("truce"),
                Set.of(note));
        Indexed changed = new Indexed(after, before.found(), 4, "");
        index.put(Batch.articles(List.of(changed)));
        assertThat(index.article(Sample.CEASEFIRE.id())).contains(changed);
        assertThat(ids(Request.of("note:\"easter pause\" tag:truce"))).containsExactly(Sample.CEASEFIRE.id());
        assertThat(ids(Request.of("event:AGREE"))).isEmpty();
        Found found = found(Request.of("tag:easter"));
        assertThat(found.facets().getFirst().values()).containsExactly(new Value(renamed.id(), "V. Zelenskyy", 1));
        assertThat(index.state().held()).isEqualTo(5);
    }

    @Test
    void entitiesComeWithTheirCounts() throws IOException {
        assertThat(index.entities(Request.ALL, new Wanted("", List.of(EntityKind.PERSON), List.of(), 2)))
                .containsExactly(new Index.Known(Sample.RUBIO, 3, 3), new Index.Known(Sample.LAVROV, 3, 3));
        assertThat(index.entities(Request.ALL, new Wanted("zel", List.of(), List.of(), 5)))
                .containsExactly(new Index.Known(Sample.ZELENSKYY, 1, 1));
        assertThat(index.entities(Request.of("officials"), new Wanted("", List.of(), List.of("country/UA"), 5)))
                .containsExactly(new Index.Known(Sample.UKRAINE, 1, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | a b c d",
                "actor:lavrov | a b c",
                "actor:lavrov status:planned | b",
                "when:2025-02 | a c",
                "ceasefire | d",
                "event:met | c",
                "source:herald | c d",
                "title:truce | d",
                "said-by:zelensky | d",
                "published:2025-03 | d",
                "NOT source:herald | a b",
                "person:rubio OR person:zelensky | a b c d",
            })
    void happeningsAreFoundByTheirOwnFactsAndTheirArticles(String query, String expected) throws IOException {
        assertThat(index.happenings(Request.of(query)))
                .extracting(Happening::id)
                .containsExactlyInAnyOrder(expected.split(" "));
        Strip marks = index.marks(Request.of(query));
        assertThat(java.util.stream.IntStream.range(0, marks.size()).mapToObj(marks::id))
                .containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void happeningsComeWholeAndByDate() throws IOException {
        assertThat(index.happenings(Request.ALL.withSort(Request.Sort.OLDEST)))
                .containsExactly(PLAN, CALL, TALKS, TRUCE);
        assertThat(index.happenings(Request.happenings(List.of("d", "a")))).containsExactly(TRUCE, CALL);
    }

    @Test
    void marksAreColumns() throws IOException {
        Strip marks = index.marks(Request.of("when:2025-03"));
        assertThat(marks.size()).isOne();
        assertThat(marks.first(0)).isEqualTo((int) When.of("2025-03-01").first().toEpochDay());
        assertThat(marks.last(0)).isEqualTo((int) When.of("2025-03-31").first().toEpochDay());
        assertThat(marks.reportedFirst(0))
                .isEqualTo((int) When.of("2025-03-11").first().toEpochDay());
        assertThat(marks.status(0)).isEqualTo(Status.HYPOTHETICAL);
        assertThat(marks.outcome(0)).isEqualTo(Happening.Outcome.OPEN);
        assertThat(marks.articles(0)).isOne();
        assertThat(marks.independent(0)).isOne();
        assertThat(marks.entities(0)).isOne();
        assertThat(marks.entity(marks.entity(0, 0))).isEqualTo(Sample.ZELENSKYY.id());
        assertThat(marks.has(0, marks.number(Sample.ZELENSKYY.id()))).isTrue();
        assertThat(marks.has(0, marks.number("person/nobody"))).isFalse();
    }

    @Test
    void marksAreLaidInLanes() throws IOException {
        List<Lane> lanes = List.of(Lane.of(Sample.LAVROV), Lane.of(Sample.ZELENSKYY));
        Marks expected = Marks.builder(lanes)
                .add(CALL, 1)
                .add(PLAN, 1)
                .add(TALKS, 1)
                .add(TRUCE, 2)
                .build();
        Strip strip = index.marks(Request.ALL);
        int lavrov = strip.number(Sample.LAVROV.id());
        int zelenskyy = strip.number(Sample.ZELENSKYY.id());
        Marks drawn = strip.on(
                lanes,
                Optional.of(LocalDate.of(2025, 3, 1)),
                (s, m) -> s.has(m, lavrov) ? 1 : s.has(m, zelenskyy) ? 2 : 0);
        assertThat(drawn.readUntil()).isEqualTo((int) LocalDate.of(2025, 3, 1).toEpochDay());
        assertThat(drawn.size()).isEqualTo(4);
        for (int i = 0; i < 4; i++) {
            int at = drawn.indexOf(expected.id(i));
            assertThat(drawn.title(at)).isEqualTo(expected.title(i));
            assertThat(drawn.sign(at)).isEqualTo(expected.sign(i));
            assertThat(drawn.isSoft(at)).isEqualTo(expected.isSoft(i));
            assertThat(drawn.lanesOf(at)).isEqualTo(expected.lanesOf(i));
            for (Marks.Clock clock : Marks.Clock.values()) {
                assertThat(drawn.first(clock, at)).isEqualTo(expected.first(clock, i));
                assertThat(drawn.last(clock, at)).isEqualTo(expected.last(clock, i));
            }
        }
    }

    @Test
    void happeningsAreReplacedAndRemoved() throws IOException {
        Happening moved = Sample.happening("c", Sample.TALKS, "met", Status.HAPPENED, "2025-02-19", Sample.RUBIO);
        index.put(Batch.happenings(List.of(moved), List.of("a")));
        assertThat(index.happenings(Request.ALL)).extracting(Happening::id).containsExactlyInAnyOrder("b", "c", "d");
        assertThat(index.happenings(Request.of("when:2025-02-19"))).containsExactly(moved);
        assertThat(index.marks(Request.ALL).size()).isEqualTo(3);
        index.put(new Batch(List.of(), List.of(CALL), List.of(), true));
        assertThat(index.happenings(Request.ALL)).containsExactly(CALL);
        assertThat(index.state().happenings()).isOne();
    }

    @Test
    void whatWasCommittedIsThereAfterOpeningAgainAndTheRestIsNot() throws IOException {
        index.commit(5, 2);
        index.put(Batch.happenings(List.of(), List.of("a")));
        index.close();
        index = Index.open(temp, true);
        assertThat(index.state()).isEqualTo(new State(5, 2, 5, 4, ""));
        assertThat(ids(Request.of("person:zelensky"))).containsExactly(Sample.CEASEFIRE.id());
        index.put(Batch.articles(Sample.all()));
        assertThat(index.state().held()).isEqualTo(5);
    }

    private Found found(Request request) throws IOException {
        Answer answer = index.search(request);
        assertThat(answer).isInstanceOf(Found.class);
        return (Found) answer;
    }

    private List<String> ids(Request request) throws IOException {
        return found(request).hits().stream().map(Hit::id).toList();
    }
}

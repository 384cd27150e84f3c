package org.dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.workbench.Answer;
import org.dateline.workbench.Question.Filter;
import org.dateline.workbench.Question.Lens;
import org.junit.jupiter.api.Test;

class LensModelTest {
    private final LensModel model = new LensModel((lens, value) -> "name of " + value);

    private static Answer.Count count(String value, int articles) {
        return new Answer.Count(value, value.toUpperCase(java.util.Locale.ROOT), articles);
    }

    private List<LensRow> rows(Lens lens) {
        return model.rows().stream()
                .filter(r -> r instanceof LensRow.Value v && v.lens() == lens)
                .toList();
    }

    @Test
    void whatIsAskedForComesFirstAndStaysEvenWhereNoArticleHasIt() {
        model.show(
                Map.of(Lens.PERSON, List.of(count("a", 3), count("b", 2))),
                List.of(new Filter(Lens.PERSON, "b", true), new Filter(Lens.PERSON, "z", false)));
        assertThat(rows(Lens.PERSON))
                .containsExactly(
                        new LensRow.Value(Lens.PERSON, "b", "B", 2, LensRow.Choice.INCLUDED),
                        new LensRow.Value(Lens.PERSON, "z", "name of z", 0, LensRow.Choice.EXCLUDED),
                        new LensRow.Value(Lens.PERSON, "a", "A", 3, LensRow.Choice.NONE));
    }

    @Test
    void aLongLensShowsAFewAndMoreOnRequest() {
        model.show(
                Map.of(
                        Lens.PERSON,
                        IntStream.range(0, 40)
                                .mapToObj(i -> count("p" + i, 40 - i))
                                .toList()),
                List.of());
        assertThat(rows(Lens.PERSON)).hasSize(6);
        assertThat(model.rows()).contains(new LensRow.More(Lens.PERSON, 34));
        model.more(Lens.PERSON);
        assertThat(rows(Lens.PERSON)).hasSize(26);
    }

    @Test
    void aClosedLensShowsItsHeadOnly() {
        model.show(Map.of(Lens.PERSON, List.of(count("a", 3))), List.of());
        model.toggle(Lens.PERSON);
        assertThat(rows(Lens.PERSON)).isEmpty();
        assertThat(model.rows()).contains(new LensRow.Head(Lens.PERSON, 1, false));
    }

    @Test
    void theFilterBoxLooksIntoClosedLensesToo() {
        model.show(Map.of(Lens.SOURCE, List.of(count("gazette", 3)), Lens.PERSON, List.of(count("ann", 1))), List.of());
        model.filter("gaz");
        assertThat(model.rows())
                .containsExactly(
                        new LensRow.Head(Lens.SOURCE, 1, true),
                        new LensRow.Value(Lens.SOURCE, "gazette", "GAZETTE", 3, LensRow.Choice.NONE));
    }
}

package org.dateline.extract.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.times.Anchor;
import org.dateline.extract.times.Times;
import org.dateline.extract.token.Tokeniser;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class AfterReportTest {
    @Test
    void aDeedToldInThePastOfADayAfterTheReport() {
        assertThat(read("Rebels seized the harbour on 27 March 2014, clerks said.", "seized", "2014-03-05"))
                .containsExactly("“seized” is told as past but dated 27 March 2014, after the report of 5 March 2014;"
                        + " Thursday 27 February 2014 would fit.");
        assertThat(read("On 24 February 2023 rebels seized the harbour.", "seized", "2022-02-26"))
                .containsExactly("“seized” is told as past but dated 24 February 2023, after the report of 26 February"
                        + " 2022; Thursday 24 February 2022 would fit.");
    }

    @Test
    void whatIsArrangedForALaterDayIsNotOdd() {
        assertThat(read("The mayor called a vote on 27 March 2014.", "called", "2014-03-05"))
                .isEmpty();
        assertThat(read("The mayor signed a pact that takes effect on 27 March 2014.", "signed", "2014-03-05"))
                .isEmpty();
        assertThat(read("They are to be moved on 27 March 2014.", "moved", "2014-03-05"))
                .isEmpty();
        assertThat(read("Rebels seized the harbour on 4 March 2014.", "seized", "2014-03-05"))
                .isEmpty();
    }

    private static List<String> read(String text, String verb, String published) {
        Draft draft = new Draft(Article.of("", "", When.of(published), "en", "", "", text));
        new Tokeniser().read(draft);
        new Anchor().read(draft);
        new Times().read(draft);
        int at = text.indexOf(verb);
        Span span = new Span(at, at + verb.length());
        draft.events.add(new EventMention(
                span,
                draft.sentences.getFirst(),
                EventType.COERCE,
                Status.PLANNED,
                span,
                List.of(),
                "",
                draft.times.getFirst().when(),
                List.of(),
                "verb: " + verb));
        AfterReport.warn(draft);
        return draft.warnings.stream().map(w -> w.text()).toList();
    }
}

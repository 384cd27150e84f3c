package org.dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.extract.Extractor;
import org.dateline.time.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told in the past or the present and yet is not so: rumours, what a threat or a condition speaks of, what is
/// taken back.
class UnrealTest {
    private static final Extractor EXTRACTOR = Extractor.load();

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Shots in Lima set off rumours that the president of Peru had been arrested.             | COERCE   | hypothetical
            The colonel vowed to punish anyone who attacked Lima.                                   | ASSAULT  | hypothetical
            The police jailed anyone who attacked Lima.                                             | ASSAULT  | happened
            The minister demanded that he step down.                                                | CONCEDE  | proposed
            The police found no letters in Lima and nobody was detained.                            | COERCE   | negated
            Brazil plans to meet Peru; should he refuse, it will sue the bank.                      | CONSULT  | planned
            Brazil plans to meet Peru; should he refuse, it will sue the bank.                      | LEGAL    | conditional
            The channel that had announced a coup in Peru withdrew its report.                      | COERCE   | hypothetical
            The channel said that Brazil had bombed Lima. It later retracted its report.            | ASSAULT  | hypothetical
            In 2015 Peru scrapped a plan to close the mine when workers attacked its office.        | ASSAULT  | happened
            Peru denied having attacked Lima.                                                       | ASSAULT  | negated
            Brazil ruled out sending patrol boats.                                                  | MOBILIZE | negated
            Pilots called off a strike at the airport of Lima.                                      | PROTEST  | negated
            In March the ministry opened an inquiry. Two days later the minister resigned.          | CONCEDE  | happened
            Peru invited both sides to Lima for July.                                               | REQUEST  | happened
            Far from attacking Lima, the rebels fled.                                               | ASSAULT  | negated
            A march planned for Saturday in Lima will not go ahead.                                 | PROTEST  | negated
            The trial of the mayor was to have opened on Monday.                                    | LEGAL    | negated
            The deal with Peru fell through before it was signed.                                   | AGREE    | negated
            Ministers had hoped to sign a treaty with Peru.                                         | AGREE    | negated
            Ministers hoped to sign a treaty with Peru.                                             | AGREE    | planned
            Few believe that Peru attacked Chile.                                                   | ASSAULT  | hypothetical
            Claims that Peru attacked Chile are unproven.                                           | ASSAULT  | hypothetical
            The story that Peru bombed Lima was made up.                                            | ASSAULT  | negated
            A collision between two ferries was avoided.                                            | DISASTER | negated
            """)
    void whatIsNotSoIsNotToldAsSuch(String text, EventType type, String status) {
        Article article = Article.of("", "", When.of("2025-03-12"), "en", "", "", text);
        assertThat(EXTRACTOR.read(article).all(EventMention.class))
                .filteredOn(e -> e.type() == type)
                .extracting(EventMention::status)
                .extracting(Status::word)
                .containsExactly(status);
    }
}

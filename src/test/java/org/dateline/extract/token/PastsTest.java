package org.dateline.extract.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastsTest {
    @Test
    void whatIsAlsoABaseFormIsNoSurePast() {
        assertThat(List.of("met", "swept", "withdrew")).allMatch(Pasts::isIrregular);
        assertThat(List.of("put", "cut", "hit", "set", "quit", "signed")).noneMatch(Pasts::isIrregular);
    }

    @Test
    void aReaderAddsWhatItTakesForAPast() {
        assertThat(Pasts.and("put was")).contains("met", "put", "was").doesNotContain("cut");
    }
}

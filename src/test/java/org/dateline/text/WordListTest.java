package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    @Test
    void onlyWholeWordsStandInIt() {
        String words = " until till by bystander to ";

        assertThat(List.of("until", "till", "by", "bystander", "to")).allMatch(word -> WordList.has(words, word));
        assertThat(List.of("ill", "un", "stand", "t", "o", "bystanders", "untilt", "x"))
                .noneMatch(word -> WordList.has(words, word));
    }

    @Test
    void aWordIsFoundBehindLongerOnesThatBeginOrEndLikeIt() {
        assertThat(WordList.has(" byway standby by ", "by")).isTrue();
        assertThat(WordList.has(" byway standby ", "by")).isFalse();
    }
}

package org.dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.draft.Token;
import org.junit.jupiter.api.Test;

class SuspectsTest {
    private static final Triggers TRIGGERS = Triggers.load();
    private static final Lemmas LEMMAS = new Lemmas(TRIGGERS.verbWords, TRIGGERS.nounWords);
    private static final Suspects SUSPECTS = new Suspects(TRIGGERS.rows(), LEMMAS);

    private static boolean may(String... words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            tokens.add(new Token(at, at + word.length(), 0, word));
            at += word.length() + 1;
        }
        return SUSPECTS.may(tokens);
    }

    @Test
    void everyFormThatIsTakenBackToATriggerIsSuspect() {
        Set<String> alone = new HashSet<>();
        TRIGGERS.rows().stream()
                .map(Trigger::words)
                .filter(w -> w.indexOf(' ') < 0)
                .forEach(alone::add);
        List<String> missed = alone.stream()
                .flatMap(SuspectsTest::forms)
                .filter(form -> Stream.of(form, LEMMAS.verb(form), LEMMAS.noun(form), Finder.singular(form))
                        .anyMatch(alone::contains))
                .filter(form -> !may(form))
                .toList();
        assertThat(missed).isEmpty();
    }

    private static Stream<String> forms(String word) {
        String less = word.substring(0, word.length() - 1);
        String last = word.substring(word.length() - 1);
        return Stream.of(word, less, word + last, less + "i")
                .flatMap(stem ->
                        Stream.of("", "s", "es", "ed", "d", "ing", "e", "y").map(stem::concat));
    }

    @Test
    void wordsThatOnlyTogetherAreATriggerAreSuspectTogether() {
        assertThat(may("They", "wore", "umbrellas")).isFalse();
        assertThat(may("They", "held", "long", "talks")).isTrue();
        assertThat(may("The", "of", "and", "in")).isFalse();
    }

    @Test
    void everyRowOfSeveralWordsIsSuspectInAllItsForms() {
        List<String> missed = TRIGGERS.rows().stream()
                .filter(t -> t.form() == Trigger.Form.VERB_OBJECT)
                .map(t -> t.words().split(" "))
                .filter(w -> !may(w[0] + "s", "the", w[w.length - 1] + "s") || !may(w[0], w[w.length - 1]))
                .map(w -> String.join(" ", w))
                .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void wordsOfDifferentRowsAreRarelySuspect() {
        List<String[]> rows = TRIGGERS.rows().stream()
                .filter(t -> t.form() == Trigger.Form.VERB_OBJECT)
                .map(t -> t.words().split(" "))
                .filter(w -> !may(w[0]) && !may(w[w.length - 1]))
                .sorted(Comparator.comparing(w -> String.join(" ", w)))
                .toList();
        int suspect = 0;
        for (int i = 0; i < rows.size(); i++) {
            String[] other = rows.get((i + rows.size() / 2) % rows.size());
            suspect += may(rows.get(i)[0], other[other.length - 1]) ? 1 : 0;
        }
        assertThat(suspect).isLessThan(rows.size() / 3);
    }

    @Test
    void partsOfContractionsAreLookedAt() {
        assertThat(may("They", "didn’t", "MEET")).isTrue();
        assertThat(may("They've", "discussions")).isTrue();
    }
}

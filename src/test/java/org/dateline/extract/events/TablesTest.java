package org.dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.EventType;
import org.junit.jupiter.api.Test;

/// Every row of the tables of triggers and cues.
class TablesTest {
    @Test
    void thereAreAtLeastFifteenHundredTriggersEachOnceWithTypeCodeAndSource() {
        List<String[]> rows = Rows.of("triggers.tsv");
        Set<String> types = Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        assertThat(rows).hasSizeGreaterThan(1500).allSatisfy(row -> {
            assertThat(row).hasSize(5);
            assertThat(row[0]).isNotBlank().isLowerCase().doesNotContain("  ");
            assertThat(Trigger.form(row[1])).isNotNull();
            assertThat(types).contains(row[2]);
            assertThat(row[3]).matches("\\d{2,4}");
            assertThat(row[4]).isNotBlank();
            assertThat(seen.add(row[0] + " " + row[1])).as(row[0]).isTrue();
        });
        assertThat(rows.stream().map(r -> r[0]).distinct().count()).isGreaterThan(1500);
    }

    @Test
    void theTriggersAreSorted() {
        List<String> keys =
                Rows.of("triggers.tsv").stream().map(r -> r[0] + "\t" + r[1]).toList();
        assertThat(keys).isSorted();
    }

    @Test
    void theVerbsAndObjectsOfAClassAreEachNamedOnceWithTypeCodeAndSource() {
        Set<String> types = Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(Rows.of("trigger-classes.tsv")).hasSizeGreaterThan(30).allSatisfy(row -> {
            assertThat(row).hasSize(5);
            assertThat(row[0].split("\\|")).doesNotHaveDuplicates().doesNotContain("");
            assertThat(row[1].split("\\|")).doesNotHaveDuplicates().doesNotContain("");
            assertThat(types).contains(row[2]);
            assertThat(row[3]).matches("\\d{2,4}");
            assertThat(row[4]).isNotBlank();
        });
    }

    @Test
    void aRowOfItsOwnTellsBetterThanItsClass() {
        Triggers table = Triggers.load();
        Trigger own = table.verbObject("call", "strike");
        assertThat(own).isNotNull().extracting(Trigger::type).isEqualTo(EventType.PROTEST);
        assertThat(table.verbObject("step", "up patrols"))
                .extracting(Trigger::type)
                .isEqualTo(EventType.MOBILIZE);
        assertThat(table.verbHuman("dismiss")).extracting(Trigger::type).isEqualTo(EventType.APPOINTMENT);
        assertThat(table.verb("dismiss")).extracting(Trigger::type).isEqualTo(EventType.REJECT);
    }

    @Test
    void everyTypeHasTriggers() {
        Set<String> used = Rows.of("triggers.tsv").stream().map(r -> r[2]).collect(Collectors.toSet());
        assertThat(used)
                .containsAll(Arrays.stream(EventType.values()).map(Enum::name).toList());
    }

    @Test
    void everyCueHasAFormAndAnEffect() {
        assertThat(Rows.of("cues.tsv")).hasSizeGreaterThan(400).allSatisfy(row -> {
            assertThat(row).hasSize(4);
            assertThat(row[1]).isIn("verb", "noun", "adjective", "preposition");
            if (!row[2].equals("say")) {
                assertThat(Effect.valueOf(row[2].toUpperCase(Locale.ROOT))).isNotNull();
            }
        });
    }

    @Test
    void theWordsOfTheRulesStandOnceInTheirSetsInOrder() {
        List<String[]> rows = Rows.of("words.tsv");
        assertThat(rows)
                .hasSizeGreaterThan(500)
                .allSatisfy(row -> assertThat(row).hasSize(3).doesNotContain(""));
        assertThat(rows.stream().map(r -> r[0] + "\t" + r[1]))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(String::compareTo);
        assertThat(Lexicon.of("setting.nature", "senses.nature")).contains("storm", "volcano");
        assertThatThrownBy(() -> Lexicon.of("no such set")).hasMessage("words.tsv has no set no such set");
        assertThatThrownBy(() -> Lexicon.of("calendar.days", "calendar.days"))
                .hasMessage("a word stands in two of calendar.days, calendar.days");
    }

    @Test
    void regularAndIrregularFormsGoBackToTheirLemma() {
        Lemmas lemmas = new Lemmas(
                Set.of("sign", "ban", "impose", "deny", "kill", "plan", "clash", "commit"), Set.of("talks", "visit"));
        assertThat(List.of(
                                "signed",
                                "banned",
                                "imposing",
                                "denies",
                                "killed",
                                "planning",
                                "clashes",
                                "committed",
                                "met",
                                "swore")
                        .stream()
                        .map(lemmas::verb))
                .containsExactly("sign", "ban", "impose", "deny", "kill", "plan", "clash", "commit", "meet", "swear");
        assertThat(lemmas.noun("talks")).isEqualTo("talks");
        assertThat(lemmas.noun("visits")).isEqualTo("visit");
    }
}

package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.time.When;
import org.dateline.timeline.Marks;
import org.junit.jupiter.api.Test;

class LastReadTest {
    private final TestHome home = new TestHome(Path.of("nowhere"));
    private final List<Integer> told = new ArrayList<>();

    @Test
    void itIsTheNewestThatWasOpenedAndOlderOnesDoNotTakeItBack() {
        LastRead read = following("One.dateline");
        read.opened(published("2031-02-11"));
        read.opened(published("2031-01-03"));
        read.opened(published("2031-03-01"));
        assertThat(told).containsExactly(Marks.NOWHERE, day("2031-02-11"), day("2031-03-01"));
    }

    @Test
    void whatTheWindowOpensByItselfCountsOnlyWhenTheAnalystComesBackToIt() {
        LastRead read = following("One.dateline");
        Article newest = published("2031-05-01");
        read.unasked(newest.id());
        read.opened(newest);
        assertThat(told).containsExactly(Marks.NOWHERE);
        read.opened(published("2031-02-11"));
        read.opened(newest);
        assertThat(told).containsExactly(Marks.NOWHERE, day("2031-02-11"), day("2031-05-01"));
    }

    @Test
    void everyLibraryHasItsOwnAndItOutlivesTheWindow() {
        following("One.dateline").opened(published("2031-02-11"));
        told.clear();
        following("Other.dateline");
        following("One.dateline");
        assertThat(told).containsExactly(Marks.NOWHERE, day("2031-02-11"));
    }

    @Test
    void anArticleWithoutADayOfPublicationSaysNothing() {
        following("One.dateline").opened(Article.of("Undated", "Wire", When.UNKNOWN, "en", "", "", "Words."));
        assertThat(told).containsExactly(Marks.NOWHERE);
    }

    private LastRead following(String library) {
        LastRead read = new LastRead(home, Path.of(library));
        read.follow(told::add);
        return read;
    }

    private static Article published(String day) {
        return Article.of("Of " + day, "Wire", When.of(day), "en", "", "", "Words of " + day + ".");
    }

    private static int day(String day) {
        return (int) LocalDate.parse(day).toEpochDay();
    }
}

package org.dateline.ui.shell;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import org.dateline.article.Article;
import org.dateline.time.When;
import org.dateline.timeline.Marks;

/// How far the analyst has read in a library: the newest day of publication among the articles that were opened here,
/// remembered over restarts. What a window opens by itself does not count until the analyst comes back to it.
///
/// FX thread.
final class LastRead {
    private final Home home;
    private final String key;
    private IntConsumer line = day -> {};
    private String unasked = "";

    LastRead(Home home, Path library) {
        this.home = home;
        this.key = "read " + library.toAbsolutePath().normalize();
    }

    /// Tells `next` of the day now and whenever it is another, in epoch days; [Marks#NOWHERE] before anything was read.
    void follow(IntConsumer next) {
        line = next;
        line.accept(day());
    }

    /// The window is about to open this article though nobody asked for it.
    void unasked(String article) {
        unasked = article;
    }

    /// An article is open in the reader.
    void opened(Article article) {
        if (article.id().equals(unasked)) {
            return;
        }
        unasked = "";
        When published = article.published();
        if (!published.isKnown() || published.isOpen()) {
            return;
        }
        long day = published.last().toEpochDay();
        if (day() == Marks.NOWHERE || day > day()) {
            home.remember(key, published.last().toString());
            line.accept((int) day);
        }
    }

    private int day() {
        try {
            return (int) LocalDate.parse(home.remembered(key)).toEpochDay();
        } catch (DateTimeException nothingYet) {
            return Marks.NOWHERE;
        }
    }
}

package org.dateline.ui.timeline;

import java.time.LocalDate;
import java.util.Locale;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Marks.Clock;
import org.dateline.ui.kit.Texts;

/// What stands for a mark and a line of the timelines, in the user's language.
final class TimelineWords {
    private final Texts texts = Texts.mine();

    /// What the dotted line at this day says on this clock.
    String line(LocalDate day, Clock clock) {
        String key = clock == Clock.REPORTED ? "timeline.line.read" : "timeline.line.newest";
        return texts.get(key, texts.day(day));
    }

    /// When a mark is, for a person: `18 Feb 2025`, `14 – 16 Feb 2025`.
    String when(Marks marks, Clock clock, int mark) {
        int first = marks.first(clock, mark);
        int last = marks.last(clock, mark);
        if (first == Marks.NOWHERE) {
            return texts.get("timeline.undated");
        }
        LocalDate from = LocalDate.ofEpochDay(first);
        LocalDate to = LocalDate.ofEpochDay(last);
        if (first == last) {
            return texts.weekday(from);
        }
        String range =
                (from.getYear() == to.getYear() ? texts.dayOfMonth(from) : texts.day(from)) + " – " + texts.day(to);
        return marks.isSoft(mark) ? texts.get("timeline.between", range) : range;
    }

    /// Status and reports: `planned · 3 articles`.
    String about(Marks marks, int mark) {
        return texts.get("kit.status." + marks.sign(mark).name().toLowerCase(Locale.ROOT)) + " · "
                + texts.get("timeline.articles", marks.articles(mark));
    }
}

package org.dateline.extract.warnings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.dateline.article.EventMention;
import org.dateline.article.Status;
import org.dateline.article.TimeMention;
import org.dateline.article.Warning;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Stage;
import org.dateline.extract.knowledge.Knowledge;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// Finds odd dates: a weekday that does not go with its date, people in offices outside their terms, a recurring
/// meeting in a wrong year, an event told as past but dated after its report, an article without a date.
///
/// Each warning says what is odd, why, and which day would fit all the facts at once; it changes nothing. In doubt
/// there
/// is no warning: terms count only where the tables are certain, with six weeks of slack at either end, and only for
/// people called by the office in the clause that holds the date. Runs last. Immutable; any thread.
public final class Warnings implements Stage {
    private final Knowledge knowledge;
    private final Gatherings gatherings;

    public Warnings(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.gatherings = new Gatherings(knowledge.meetings());
    }

    @Override
    public void read(Draft draft) {
        undated(draft);
        Scene scene = Scene.of(draft, knowledge, gatherings);
        Set<When> told = new HashSet<>();
        for (TimeMention time : draft.times) {
            boolean placed = time.when().isKnown() && !time.when().isOpen();
            if (time.type() != TimeMention.Type.DATE || !placed || OddWeekday.warned(scene, time)) {
                continue;
            }
            boolean derived = time.anchor().isKnown() && !time.anchor().equals(draft.given);
            if (!derived && time.when().days() <= 31 && told.add(time.when())) {
                OddOffice.warn(scene, time);
            }
        }
        OddOffice.warnOfReport(scene);
        afterReport(draft);
    }

    private static void undated(Draft draft) {
        if (draft.given.isKnown() || draft.sentences.isEmpty()) {
            return;
        }
        Span span = draft.sentences.getFirst();
        String text = "The article has no publication date, and its text states none: relative times cannot be placed.";
        if (draft.anchor.isKnown()) {
            for (TimeMention time : draft.times) {
                if (time.when().equals(draft.anchor)) {
                    span = time.span();
                    break;
                }
            }
            text = "The article has no publication date: relative times are reckoned from " + Said.when(draft.anchor)
                    + ", the first date in its text.";
        }
        draft.warnings.add(new Warning(span, Warning.Kind.NO_PUBLICATION_DATE, text, When.UNKNOWN));
    }

    /// What is told as having happened on a day that is written out and lies after the report.
    private static void afterReport(Draft draft) {
        if (!draft.given.isDay()) {
            return;
        }
        LocalDate limit = draft.given.first().plusDays(1);
        for (EventMention event : draft.events) {
            boolean late = event.status() == Status.HAPPENED
                    && event.when().isKnown()
                    && !event.when().first().equals(LocalDate.MIN)
                    && event.when().first().isAfter(limit);
            TimeMention time = late ? explicit(draft, event) : null;
            if (time != null) {
                draft.warnings.add(new Warning(
                        time.span(),
                        Warning.Kind.AFTER_REPORT,
                        Said.quoted(event.span(), draft.text()) + " is told as past but dated "
                                + Said.when(event.when()) + ", after the report of "
                                + Said.day(draft.given.first()) + sameDay(event.when(), draft.given) + ".",
                        earlier(event.when(), draft.given)));
            }
        }
    }

    private static @Nullable TimeMention explicit(Draft draft, EventMention event) {
        for (TimeMention time : draft.times) {
            boolean stated = !time.anchor().isKnown() && time.when().equals(event.when());
            if (stated && event.sentence().contains(time.span())) {
                return time;
            }
        }
        return null;
    }

    private static When earlier(When when, When report) {
        LocalDate day = when.first();
        while (day.isAfter(report.last())) {
            day = day.minusYears(1);
        }
        return when.isDay() ? When.day(day) : When.UNKNOWN;
    }

    private static String sameDay(When when, When report) {
        When earlier = earlier(when, report);
        return earlier.isKnown() ? "; " + Said.withWeekday(earlier.first()) + " would fit" : "";
    }
}

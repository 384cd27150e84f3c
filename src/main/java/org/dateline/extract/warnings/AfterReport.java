package org.dateline.extract.warnings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.article.TimeMention;
import org.dateline.article.Warning;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.token.Pasts;
import org.dateline.text.Span;
import org.dateline.time.When;

/// What is told in the past tense of a day that is written out and lies after the report.
///
/// The event itself is planned by then, since nothing after the report has happened; so the verb is looked at, and only
/// deeds that cannot be ahead count: who "called elections on 5 May" has not held them.
final class AfterReport {
    private static final Set<String> AHEAD =
            Set.of(("will would shall may might could should to for until till by before"
                            + " due expected scheduled set planned planning plans plan that which who when where if unless ahead"
                            + " upcoming next takes begins starts ends expires is are be being deadline effective through"
                            + " elections election vote referendum summit trial hearing")
                    .split(" "));
    private static final Set<String> ARRANGING =
            Set.of(("announced called scheduled set proposed planned postponed agreed"
                            + " decided approved extended ordered invited pledged promised moved delayed cancelled canceled vowed"
                            + " offered put demanded requested wanted hoped expected fixed booked adjourned barred banned suspended"
                            + " closed limited sentenced allowed granted renewed")
                    .split(" "));
    private static final Set<String> PAST = Pasts.and("hit cut was were quit beat");
    private static final int FAR = 110;
    private static final int OPENING = 20;

    private AfterReport() {}

    static void warn(Draft draft) {
        if (!draft.given.isDay()) {
            return;
        }
        LocalDate limit = draft.given.first().plusDays(1);
        for (TimeMention time : draft.times) {
            When when = time.when();
            boolean late = time.type() == TimeMention.Type.DATE
                    && !time.anchor().isKnown()
                    && when.isKnown()
                    && !when.isOpen()
                    && when.days() <= 31
                    && when.first().isAfter(limit);
            if (late) {
                draft.events.stream()
                        .filter(e -> isTold(draft, e, time))
                        .findFirst()
                        .ifPresent(e -> add(draft, e, time));
            }
        }
    }

    private static boolean isTold(Draft draft, EventMention event, TimeMention time) {
        if (!event.sentence().contains(time.span()) || !event.why().startsWith("verb")) {
            return false;
        }
        String verb = event.span().of(draft.text()).toLowerCase(Locale.ROOT).split("\\s+")[0];
        boolean past = (verb.endsWith("ed") || PAST.contains(verb)) && !ARRANGING.contains(verb);
        boolean plain = event.status() == Status.HAPPENED
                || (event.status() == Status.PLANNED && event.statusCue().equals(event.span()));
        boolean deed = event.type() != EventType.STATEMENT && event.type() != EventType.REQUEST;
        return past && plain && deed && isNear(draft, event.span(), time.span(), event.sentence());
    }

    /// Whether nothing between the verb and the date, nor in the four words before the verb, looks ahead.
    private static boolean isNear(Draft draft, Span verb, Span time, Span sentence) {
        String text = draft.text();
        boolean after = verb.end() <= time.start();
        boolean subject = !after && text.substring(time.end(), verb.start()).isBlank();
        if (!after && !subject && time.start() - sentence.start() > OPENING) {
            return false;
        }
        String between = after ? text.substring(verb.end(), time.start()) : text.substring(time.end(), verb.start());
        String lead = text.substring(Math.max(sentence.start(), verb.start() - 30), verb.start());
        boolean on =
                !after || between.strip().endsWith(" on") || between.strip().equals("on") || between.isBlank();
        return on
                && between.length() <= FAR
                && between.indexOf(';') < 0
                && !looksAhead(between)
                && !looksAhead(after ? lead : "");
    }

    private static boolean looksAhead(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (AHEAD.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void add(Draft draft, EventMention event, TimeMention time) {
        LocalDate report = draft.given.first();
        When earlier = earlier(time.when(), draft.given);
        String fits = earlier.isKnown() ? "; " + Said.withWeekday(earlier.first()) + " would fit" : "";
        draft.warnings.add(new Warning(
                time.span(),
                Warning.Kind.AFTER_REPORT,
                Said.quoted(event.span(), draft.text()) + " is told as past but dated " + Said.when(time.when())
                        + ", after the report of " + Said.day(report) + fits + ".",
                earlier));
    }

    /// The latest day not after the report that a slip in the year, or else in the month, would make of the date.
    private static When earlier(When when, When report) {
        if (!when.isDay()) {
            return When.UNKNOWN;
        }
        LocalDate day = when.first();
        LocalDate month = day;
        while (month.isAfter(report.last())) {
            month = month.minusMonths(1);
        }
        while (day.isAfter(report.last())) {
            day = day.minusYears(1);
        }
        boolean slip = month.getDayOfMonth() == day.getDayOfMonth()
                && day.isBefore(report.last().minusDays(60));
        return When.day(slip ? month : day);
    }
}

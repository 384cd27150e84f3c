package org.dateline.extract.warnings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final Set<String> ELSEWHERE = Set.of(
            "who",
            "whose",
            "which",
            "when",
            "where",
            "since",
            "after",
            "before",
            "that",
            "because",
            "until",
            "born",
            "elected",
            "appointed",
            "sworn",
            "won",
            "joined",
            "became",
            "served",
            "nominated",
            "while",
            "if",
            "once",
            "inaugurated",
            "took",
            "succeeded",
            "took office",
            "named",
            "graduated",
            "married",
            "as",
            "anniversary");

    private final Knowledge knowledge;

    public Warnings(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> all = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            all.put(name, day);
            all.put(name.substring(0, 3), day);
        }
        all.put("tues", DayOfWeek.TUESDAY);
        all.put("thurs", DayOfWeek.THURSDAY);
        return all;
    }

    @Override
    public void read(Draft draft) {
        undated(draft);
        List<Holder> holders = Holders.of(draft, knowledge);
        List<Gathering> gatherings = Gathering.of(draft, knowledge.meetings());
        Set<When> told = new java.util.HashSet<>();
        for (TimeMention time : draft.times) {
            if (time.type() != TimeMention.Type.DATE
                    || !time.when().isKnown()
                    || time.when().isOpen()) {
                continue;
            }
            DayOfWeek stated = statedWeekday(draft, time);
            boolean odd =
                    time.when().isDay() && stated != null && wrongWeekday(draft, time, stated, holders, gatherings);
            boolean derived = time.anchor().isKnown() && !time.anchor().equals(draft.given);
            if (!odd && !derived && time.when().days() <= 31 && told.add(time.when())) {
                wrongOffice(draft, time, stated, holders, gatherings);
            }
        }
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

    /// The weekday the words of a date start with, if they name a day of the month as well.
    private static @Nullable DayOfWeek statedWeekday(Draft draft, TimeMention time) {
        String words = time.span().of(draft.text()).toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        boolean dated = words.chars().anyMatch(Character::isDigit);
        return dated ? WEEKDAYS.get(words.substring(0, end)) : null;
    }

    private boolean wrongWeekday(
            Draft draft, TimeMention time, DayOfWeek stated, List<Holder> holders, List<Gathering> gatherings) {
        LocalDate day = time.when().first();
        if (day.getDayOfWeek() == stated) {
            return false;
        }
        List<Gathering> here = gatherings.stream()
                .filter(g -> sentence(draft, g.span()).contains(time.span()))
                .toList();
        Dating dating = new Dating(holders, here, stated, draft.given);
        Optional<LocalDate> fit = dating.near(day);
        String odd = "“" + oneLine(time.span().of(draft.text())) + "”: " + Said.day(day) + " is a " + Said.weekday(day);
        String fits = fit.map(d -> "; " + Said.withWeekday(d) + " or " + Said.withWeekday(day) + " would fit")
                .orElse("");
        draft.warnings.add(new Warning(
                time.span(),
                Warning.Kind.WEEKDAY,
                odd + fits + ".",
                fit.map(When::day).orElse(When.UNKNOWN)));
        return true;
    }

    private void wrongOffice(
            Draft draft,
            TimeMention time,
            @Nullable DayOfWeek stated,
            List<Holder> holders,
            List<Gathering> gatherings) {
        List<Holder> acting =
                holders.stream().filter(h -> actsOn(draft, h, time)).toList();
        List<Holder> wrong = wrong(draft, acting, time.when());
        List<Gathering> held = gatherings.stream()
                .filter(g -> isTiedTo(draft, g, time) && g.isKnownAround(time.when()) && !g.hasEditionAt(time.when()))
                .toList();
        if (wrong.isEmpty() && (held.isEmpty() || !time.when().isDay())) {
            return;
        }
        List<String> oddities = new ArrayList<>();
        Set<String> named = new java.util.LinkedHashSet<>();
        wrong.stream().filter(h -> named.add(h.name())).forEach(h -> oddities.add(h.saysWhat()));
        held.forEach(g -> oddities.add("the " + g.series() + " was not on then"));
        List<Holder> present = holders.stream()
                .filter(h -> acting.contains(h) || h.surelyNot(time.when()))
                .toList();
        Dating dating = new Dating(present, gatherings, stated, draft.given);
        Dating looser = new Dating(present, List.of(), stated, draft.given);
        LocalDate day = time.when().first();
        Optional<LocalDate> fit = time.when().isDay() ? dating.near(day) : Optional.empty();
        Optional<LocalDate> other =
                fit.isEmpty() && time.when().isDay() && !wrong.isEmpty() ? looser.near(day) : Optional.empty();
        String fits = fit.map(d -> "; " + dating.reasons(d, day))
                .or(() -> other.map(d -> "; " + looser.reasons(d, day)))
                .orElse("");
        draft.warnings.add(new Warning(
                time.span(),
                Warning.Kind.ANACHRONISM,
                "“" + oneLine(time.span().of(draft.text())) + "”: " + Said.list(oddities) + fits + ".",
                fit.or(() -> other).map(When::day).orElse(When.UNKNOWN)));
    }

    /// Those surely not in office at `when`. Where the tables do not have a person in office on the day of the report
    /// either, they may lack a term: then it takes two such people to doubt the date.
    private static List<Holder> wrong(Draft draft, List<Holder> acting, When when) {
        List<Holder> wrong = acting.stream().filter(h -> h.surelyNot(when)).toList();
        boolean explained = !draft.given.isDay()
                || wrong.stream().anyMatch(h -> h.mayHold(draft.given.first()))
                || wrong.stream().map(Holder::name).distinct().count() > 1;
        return explained ? wrong : List.of();
    }

    /// Whether the person is called by the office in the clause before the date, so that the date is of their doing.
    private static boolean actsOn(Draft draft, Holder holder, TimeMention time) {
        Span person = holder.mention().span();
        if (!sentence(draft, time.span()).contains(person)) {
            return false;
        }
        boolean before = person.end() <= time.span().start();
        String between = before
                ? draft.text().substring(person.end(), time.span().start())
                : draft.text().substring(time.span().end(), person.start());
        if (between.length() > 160 || between.indexOf(';') >= 0 || (!before && between.length() > 60)) {
            return false;
        }
        for (String word : between.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (ELSEWHERE.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTiedTo(Draft draft, Gathering gathering, TimeMention time) {
        Span meeting = gathering.span();
        int gap = Math.max(meeting.start(), time.span().start())
                - Math.min(meeting.end(), time.span().end());
        return gap >= 0 && gap < 25 && sentence(draft, time.span()).contains(meeting);
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
                        "“" + oneLine(event.span().of(draft.text())) + "” is told as past but dated "
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

    private static Span sentence(Draft draft, Span span) {
        for (Span sentence : draft.sentences) {
            if (sentence.contains(span.start())) {
                return sentence;
            }
        }
        return span;
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ');
    }
}

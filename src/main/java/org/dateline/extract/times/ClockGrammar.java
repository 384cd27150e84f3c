package org.dateline.extract.times;

import org.dateline.extract.times.Meaning.Calendar;
import org.dateline.extract.times.Meaning.Clock;
import org.dateline.extract.times.Meaning.Day;
import org.dateline.extract.times.Meaning.Weekday;
import org.jspecify.annotations.Nullable;

/// Times of the clock, with the zone and the day that stand behind them.
final class ClockGrammar {
    private static final String ZONES =
            " gmt utc est edt cst cdt mst mdt pst pdt et ct pt bst cet cest msk ist jst hkt sgt aest eet local ";

    private final Words words;
    private final DateGrammar dates;
    private final PointGrammar points;

    ClockGrammar(Words words, DateGrammar dates, PointGrammar points) {
        this.words = words;
        this.dates = dates;
        this.points = points;
    }

    /// "10:35 a.m.", "9 a.m. EST Tuesday", "1430 GMT".
    @Nullable Parsed at(int i) {
        int hour = words.kind(i) == Kind.CARDINAL
                ? words.at(i).word().value()
                : words.at(i).number();
        int minute = 0;
        int j = i + 1;
        boolean colon =
                words.is(j, ":") && words.at(j).glued() && words.at(j + 1).glued();
        if (colon && words.at(j + 1).text().length() == 2 && words.at(j + 1).number() < 60) {
            minute = words.at(j + 1).number();
            j += 2;
        } else if (words.at(i).text().length() == 4 && hour < 2400 && hour >= 0 && words.isOneOf(j, " gmt utc ")) {
            minute = hour % 100;
            hour = hour / 100;
        }
        int meridiem = meridiem(j);
        boolean place = words.is(j, "local") && !words.is(j + 1, "time");
        boolean named = !place
                && words.kind(i) == Kind.DIGITS
                && minute < 60
                && hour >= 0
                && hour < 25
                && words.isOneOf(j, ZONES);
        boolean whole = words.is(j, "o") && (words.is(j + 1, "'") || words.is(j + 1, "’"));
        boolean spoken = words.is(j, "in") && words.is(j + 1, "the") && words.kind(j + 2) == Kind.PART && hour <= 12;
        if (hour < 0
                || hour > 24
                || (meridiem == 0 && !named && !whole && !spoken && !(colon && minute >= 0 && j > i + 1))) {
            return null;
        }
        if (meridiem != 0) {
            boolean pm = meridiem < 0;
            j = Math.abs(meridiem);
            hour = pm ? hour % 12 + 12 : hour % 12;
        } else if (whole) {
            j += 3;
        } else if (spoken) {
            hour = words.is(j + 2, "morning") ? hour : hour % 12 + 12;
            j += 3;
        }
        return clockDay(i, j, hour, minute);
    }

    private Parsed clockDay(int i, int end, int hour, int minute) {
        int j = end;
        String zone = "";
        if (words.isOneOf(j, ZONES)) {
            zone = words.at(j).text();
            j++;
            j = zone.equals("local") ? words.past(j, "time") : j;
        }
        int k = words.past(words.past(j, ","), "on");
        Parsed day = words.kind(k) == Kind.WEEKDAY || words.kind(k) == Kind.MONTH || words.kind(k) == Kind.DIGITS
                ? dates.at(k)
                : words.kind(k) == Kind.TODAY ? points.at(k, false) : null;
        boolean isDay = day != null
                && (day.meaning() instanceof Weekday
                        || day.meaning() instanceof Day
                        || (day.meaning() instanceof Calendar c && c.day() > 0));
        if (day != null && isDay) {
            // "at noon on Tuesday" are two expressions, the second of which says the day of the first
            return new Parsed(i, k == j ? day.end() : j, new Clock(day.meaning(), hour, minute, zone));
        }
        return new Parsed(i, j, new Clock(new Day(0), hour, minute, zone));
    }

    /// The end of "a.m." or "p.m." at `j`, negative for the afternoon; 0 if there is none.
    private int meridiem(int j) {
        boolean joined = words.is(j, "am") || words.is(j, "pm");
        if (joined) {
            return words.is(j, "pm") ? -(j + 1) : j + 1;
        }
        boolean dotted = (words.is(j, "a") || words.is(j, "p")) && words.is(j + 1, ".") && words.is(j + 2, "m");
        if (!dotted) {
            return 0;
        }
        int end = words.pastDot(j + 3);
        return words.is(j, "p") ? -end : end;
    }

    /// "noon on Tuesday", "midnight".
    @Nullable Parsed noon(int i) {
        int hour = words.at(i).word().value();
        Parsed found = clockDay(i, i + 1, hour, 0);
        boolean title = words.at(i).capital() && words.at(i - 1).capital();
        return words.at(i + 1).isDash() || title ? null : found;
    }
}

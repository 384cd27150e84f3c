package org.dateline.extract.times;

import org.dateline.extract.times.Meaning.Between;
import org.dateline.extract.times.Meaning.Calendar;
import org.dateline.extract.times.Meaning.MonthOf;
import org.dateline.extract.times.Meaning.Period;
import org.dateline.extract.times.Meaning.Weekday;
import org.dateline.extract.times.Meaning.Years;
import org.jspecify.annotations.Nullable;

/// Dates that name a day, month or year: "Saturday, 15 February 2025", "Feb. 14-16", "2025-02-15", "the 1990s", "2019".
final class DateGrammar {
    private static final String BEFORE_YEAR =
            " in since by until till during from to for of before after around circa between through throughout late"
                    + " early mid year and or the a an its his her their this that than november fiscal"
                    + " summer winter spring autumn fall as past ";
    private static final String COUNTED =
            " people tonnes tons km miles kilometres kilometers metres meters dollars euros pounds troops soldiers others"
                    + " points feet acres hectares jobs workers families homes men women children megawatts mw"
                    + " barrels percent per m bc yuan rubles roubles yen rupees houses students migrants refugees"
                    + " prisoners civilians kg mph square votes shares ";

    private static final String COUNTING =
            " nearly about some over than least roughly approximately almost around least another no number page room"
                    + " flight route area code model unit highway bus gate channel only just more up ";

    private final Words words;

    DateGrammar(Words words) {
        this.words = words;
    }

    /// The date that starts at `i`.
    @Nullable Parsed at(int i) {
        return switch (words.kind(i)) {
            case WEEKDAY -> weekday(i);
            case MONTH -> month(i);
            case DIGITS -> digits(i);
            default -> null;
        };
    }

    private @Nullable Parsed weekday(int i) {
        Lexeme day = words.at(i);
        boolean cut = day.text().length() <= 5 && !day.text().endsWith("day");
        int j = words.pastDot(i + 1);
        int afterComma = words.past(j, ",");
        Parsed date =
                words.kind(afterComma) == Kind.MONTH ? month(afterComma) : dayMonth(words.past(afterComma, "the"));
        if (date != null && date.meaning() instanceof Calendar c && c.day() > 0) {
            return new Parsed(
                    i,
                    date.end(),
                    new Calendar(c.year(), c.month(), c.day(), day.word().value()));
        }
        if (cut && j == i + 1) {
            return null;
        }
        return new Parsed(i, cut ? j : i + 1, new Weekday(day.word().value(), Meaning.BARE));
    }

    private @Nullable Parsed month(int i) {
        int month = words.at(i).word().value();
        boolean cut = words.at(i).text().length() <= 4 && month != 5 && month != 6 && month != 7;
        int j = cut ? words.pastDot(i + 1) : i + 1;
        int day = day(j);
        if (day > 0) {
            return withYear(i, dayEnd(j), 0, month, day);
        }
        int y = words.past(words.past(j, ","), "of");
        if (isYear(y) && words.at(y).number() > 1500 && !words.is(y + 1, "/")) {
            return new Parsed(i, y + 1, new Calendar(words.at(y).number(), month, 0, 0));
        }
        if (words.isOneOf(y, " last this next ") && words.is(y + 1, "year")) {
            int shift = words.is(y, "last") ? -1 : words.is(y, "next") ? 1 : 0;
            Period year = new Period(Unit.YEAR, shift, Meaning.Base.ANCHOR);
            return new Parsed(i, y + 2, new MonthOf(month, year));
        }
        boolean abbreviation =
                cut && words.at(i).text().length() < 5 && !words.at(i).is("june");
        if ((abbreviation && j == i + 1) || !standsAlone(i, month)) {
            return null;
        }
        return new Parsed(i, j, new Calendar(0, month, 0, 0));
    }

    /// Whether a month without a day or year is a month: "May" and "March" are also a verb and a name.
    private boolean standsAlone(int i, int month) {
        if (words.at(i + 1).isDash()
                && words.at(i + 1).glued()
                && words.at(i + 2).capital()) {
            return false;
        }
        if (month != 5 && month != 3) {
            return !words.at(i - 1).capital() || words.isFirst(i - 1) || words.kind(i - 1) != Kind.NONE;
        }
        return words.isOneOf(
                        i - 1,
                        " in since by until till during from to for of before after last next this late early mid and or"
                                + " through between around the ")
                || words.at(i - 1).isDash()
                || words.kind(i - 1) == Kind.EDGE;
    }

    private Parsed withYear(int start, int end, int weekday, int month, int day) {
        int y = words.past(words.past(end, ","), "of");
        int year = 0;
        int stop = end;
        if (isYear(y)) {
            year = words.at(y).number();
            stop = y + 1;
        }
        Calendar from = new Calendar(year, month, day, weekday);
        Parsed range = year == 0 ? range(start, end, from) : null;
        return range != null ? range : new Parsed(start, stop, from);
    }

    /// "Feb. 14-16", "July 30 to August 2, 2024".
    private @Nullable Parsed range(int start, int end, Calendar from) {
        boolean and = words.is(end, "and") && day(end + 1) == from.day() + 1;
        if (!and && !words.at(end).isDash() && !words.is(end, "to") && !words.is(end, "through")) {
            return null;
        }
        int j = end + 1;
        int month = from.month();
        if (words.kind(j) == Kind.MONTH) {
            month = words.at(j).word().value();
            j = words.pastDot(j + 1);
        }
        int day = day(j);
        if (day == 0 || (month == from.month() && day <= from.day())) {
            return null;
        }
        int stop = dayEnd(j);
        int y = words.past(stop, ",");
        int year = isYear(y) ? words.at(y).number() : 0;
        int first = year > 0 && month < from.month() ? year - 1 : year;
        return new Parsed(
                start,
                year > 0 ? y + 1 : stop,
                new Between(new Calendar(first, from.month(), from.day(), 0), new Calendar(year, month, day, 0)));
    }

    private @Nullable Parsed digits(int i) {
        Parsed numeric = numeric(i);
        if (numeric != null) {
            return numeric;
        }
        Parsed named = dayMonth(i);
        if (named != null) {
            return named;
        }
        int number = words.at(i).number();
        if (words.at(i).text().length() == 4 && number >= 1000 && number <= 2100) {
            return year(i, number);
        }
        boolean apostrophe = words.is(i - 1, "'") || words.is(i - 1, "’") || words.is(i - 1, "‘");
        boolean short2 = words.at(i).text().length() == 2
                && number % 10 == 0
                && apostrophe
                && words.at(i).glued();
        if (short2 && words.is(i + 1, "s") && words.at(i + 1).glued()) {
            int first = (number < 30 ? 2000 : 1900) + number;
            return new Parsed(i - 1, i + 2, new Years(first, 10, first / 10 + "X"));
        }
        return null;
    }

    private @Nullable Parsed year(int i, int number) {
        boolean glued = words.at(i + 1).glued();
        if (glued && words.is(i + 1, "s") && number % 10 == 0) {
            boolean century = number % 100 == 0 && number < 2000;
            return new Parsed(
                    i, i + 2, new Years(number, century ? 100 : 10, century ? number / 100 + "XX" : number / 10 + "X"));
        }
        if (glued && (words.at(i + 1).isWord() || words.is(i + 1, "%") || words.is(i + 1, ":"))) {
            return null;
        }
        if (words.at(i + 1).isDash() && glued && words.at(i + 2).glued()) {
            int second = words.at(i + 2).number();
            int to = words.at(i + 2).text().length() == 2 ? number / 100 * 100 + second : second;
            if (words.kind(i + 2) == Kind.DIGITS && to > number && to < number + 200 && number > 1200) {
                return new Parsed(i, i + 3, new Between(new Calendar(number, 0, 0, 0), new Calendar(to, 0, 0, 0)));
            }
        }
        return isYear(i) && saysYear(i, number) ? new Parsed(i, i + 1, new Calendar(number, 0, 0, 0)) : null;
    }

    /// Whether a bare number of four digits is a year here.
    private boolean saysYear(int i, int number) {
        if (words.isOneOf(i + 1, COUNTED) || words.kind(i + 1) == Kind.UNITS || words.is(i - 1, "#")) {
            return false;
        }
        if (words.isOneOf(i - 1, BEFORE_YEAR)) {
            return number >= 1800
                    || (number >= 1500 && words.isOneOf(i - 1, " in since of by from until between before after "))
                    || (words.isOneOf(i - 1, " in since ") && !words.at(i + 1).isWord());
        }
        if (number < 1800) {
            return false;
        }
        Lexeme before = words.at(i - 1);
        boolean open = before.is("(") || (before.isDash() && before.glued()) || before.is("s") || before.is("/");
        boolean adjective = before.isWord()
                && !before.capital()
                && words.at(i + 1).isWord()
                && number >= 1900
                && !words.isOneOf(i - 1, COUNTING)
                && !words.at(i + 1).glued()
                && !words.at(i + 1).capital();
        boolean due = words.isOneOf(i - 1, " due starting beginning ");
        boolean owned = (before.is("'") || before.is("’")) && words.at(i + 1).isWord();
        return open
                || adjective
                || due
                || owned
                || (words.isFirst(i) && !before.is(":"))
                || (before.is(",") && words.kind(i - 2) == Kind.DIGITS);
    }

    /// "15 February 2025", "the 15th of February", "14-16 February".
    private @Nullable Parsed dayMonth(int i) {
        int first = day(i);
        if (first == 0) {
            return null;
        }
        int j = dayEnd(i);
        int last = 0;
        if (words.at(j).isDash() || words.is(j, "to") || words.is(j, "and")) {
            last = day(j + 1);
            j = last > first ? dayEnd(j + 1) : j;
        }
        j = words.past(j, "of");
        if (words.kind(j) != Kind.MONTH) {
            return null;
        }
        int month = words.at(j).word().value();
        boolean cut = words.at(j).text().length() <= 4 && month != 5 && month != 6 && month != 7;
        int stop = cut ? words.pastDot(j + 1) : j + 1;
        if (last > first) {
            int y = words.past(stop, ",");
            int year = isYear(y) ? words.at(y).number() : 0;
            return new Parsed(
                    i,
                    year > 0 ? y + 1 : stop,
                    new Between(new Calendar(year, month, first, 0), new Calendar(year, month, last, 0)));
        }
        return withYear(i, stop, 0, month, first);
    }

    /// "2025-02-15", "15/02/2025", "15.02.2025" is one lexeme of digits.
    private @Nullable Parsed numeric(int i) {
        Lexeme a = words.at(i);
        Lexeme mark = words.at(i + 1);
        Lexeme b = words.at(i + 2);
        Lexeme mark2 = words.at(i + 3);
        Lexeme c = words.at(i + 4);
        boolean joined = mark.glued()
                && b.glued()
                && mark2.glued()
                && c.glued()
                && mark.text().equals(mark2.text());
        if (!joined || b.number() < 1 || c.number() < 1 || a.number() < 1) {
            return null;
        }
        if (mark.is("-") && a.text().length() == 4 && isDate(b.number(), c.number())) {
            return new Parsed(i, i + 5, new Calendar(a.number(), b.number(), c.number(), 0));
        }
        if (mark.is("/") && c.text().length() == 4) {
            boolean dayFirst = a.number() > 12;
            int month = dayFirst ? b.number() : a.number();
            int day = dayFirst ? a.number() : b.number();
            return isDate(month, day) ? new Parsed(i, i + 5, new Calendar(c.number(), month, day, 0)) : null;
        }
        return null;
    }

    private static boolean isDate(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private boolean isYear(int i) {
        Lexeme y = words.at(i);
        return y.number() >= 1000
                && y.number() <= 2199
                && y.text().length() == 4
                && !words.is(i - 1, "$")
                && !words.is(i - 1, "€")
                && !words.is(i - 1, "£");
    }

    /// The day of a month at `i`, with or without "st", "nd", "rd", "th"; 0 if there is none.
    private int day(int i) {
        Lexeme d = words.at(i);
        if (d.number() < 1 || d.number() > 31 || d.text().length() > 2) {
            return 0;
        }
        Lexeme next = words.at(i + 1);
        boolean counted = next.is("%")
                || next.is("percent")
                || (next.is(":") && next.glued() && words.at(i + 2).glued() && words.kind(i + 2) == Kind.DIGITS);
        boolean suffixed = next.glued() && next.isWord() && !isSuffix(next);
        return counted || suffixed ? 0 : d.number();
    }

    private int dayEnd(int i) {
        return words.at(i + 1).glued() && isSuffix(words.at(i + 1)) ? i + 2 : i + 1;
    }

    private static boolean isSuffix(Lexeme lexeme) {
        return lexeme.is("st") || lexeme.is("nd") || lexeme.is("rd") || lexeme.is("th");
    }
}

package org.dateline.extract.times;

import org.dateline.extract.times.Meaning.Base;
import org.dateline.extract.times.Meaning.Calendar;
import org.dateline.extract.times.Meaning.Day;
import org.dateline.extract.times.Meaning.FeastDay;
import org.dateline.extract.times.Meaning.Lasting;
import org.dateline.extract.times.Meaning.NamedMonth;
import org.dateline.extract.times.Meaning.NamedSeason;
import org.dateline.extract.times.Meaning.NthDay;
import org.dateline.extract.times.Meaning.PartOfDay;
import org.dateline.extract.times.Meaning.Period;
import org.dateline.extract.times.Meaning.Weekday;
import org.dateline.extract.times.Meaning.Weekend;
import org.dateline.extract.times.Meaning.YearPart;
import org.dateline.extract.times.Meaning.Years;
import org.jspecify.annotations.Nullable;

/// Points told by where they lie from now or from what was spoken of: "last week", "this morning", "the next day",
/// "the fourth quarter", "the summer of 2019".
final class PointGrammar {
    private final Words words;

    PointGrammar(Words words) {
        this.words = words;
    }

    /// The point whose first lexeme is at `i`; `the` tells whether "the" stands before it.
    @Nullable Parsed at(int i, boolean the) {
        return switch (words.kind(i)) {
            case LAST -> shifted(i, -1, the);
            case NEXT -> shifted(i, 1, the);
            case THIS -> (words.is(i, "this") && !words.is(i + 1, "day")) || the ? shifted(i, 0, the) : null;
            case THAT -> that(i);
            case TODAY -> today(i);
            case SEASON -> season(i, the);
            case ORDINAL -> ordinal(i, the);
            case WEEKEND -> the ? new Parsed(i, i + 1, new Weekend(Meaning.BARE)) : null;
            case FEAST -> feast(i, Meaning.BARE);
            case MONTH -> words.is(i + 1, "day") ? feast(i, Meaning.BARE) : null;
            case UNIT -> words.is(i, "day") ? beside(i) : null;
            case PART -> words.is(i, "overnight") ? overnight(i) : null;
            case Q -> shortQuarter(i);
            case FISCAL -> fiscal(i);
            case DECADE -> the ? decade(i) : null;
            case DIGITS -> century(i);
            default -> null;
        };
    }

    private Unit unit(int i) {
        return Unit.values()[words.at(i).word().value()];
    }

    private DayPart part(int i) {
        return DayPart.values()[words.at(i).word().value()];
    }

    private @Nullable Parsed shifted(int i, int shift, boolean the) {
        int j = i + 1;
        boolean followed = words.is(i, "following") || words.is(i, "previous") || words.is(i, "preceding");
        Base base = followed ? Base.REFERENCE : Base.ANCHOR;
        Lexeme next = words.at(j);
        return switch (next.kind()) {
            case UNIT -> {
                Parsed week = words.is(i, "last") && words.is(j, "week") ? weekOf(i, j, -1) : null;
                yield week != null ? week : unitAt(i, j, shift, the, base);
            }
            case UNITS -> shift != 0 || words.is(i, "this") ? lasting(i, j, "X") : null;
            case CARDINAL, DIGITS, VAGUE -> several(i, j);
            case WEEKDAY -> suffixed(i, j + 1, new Weekday(next.word().value(), shift));
            case MONTH -> month(i, j, shift);
            case SEASON -> new Parsed(i, j + 1, new NamedSeason(next.word().value(), shift));
            case WEEKEND -> new Parsed(i, j + 1, new Weekend(shift));
            case PART -> partAt(i, j, shift);
            case FEAST -> lastFeast(i, j, shift);
            case FISCAL -> fiscalYear(i, j, shift);
            case HALF -> null;
            default -> null;
        };
    }

    private @Nullable Parsed lastFeast(int i, int j, int shift) {
        Parsed feast = feast(j, shift);
        return feast == null ? null : new Parsed(i, feast.end(), feast.meaning());
    }

    private @Nullable Parsed fiscalYear(int i, int j, int shift) {
        return words.is(j + 1, "year")
                ? new Parsed(i, j + 2, new YearPart(0, new Period(Unit.YEAR, shift, Base.ANCHOR), true))
                : null;
    }

    private @Nullable Parsed unitAt(int i, int j, int shift, boolean the, Base base) {
        Unit unit = unit(j);
        boolean over = the && words.isOneOf(i - 2, " over during within in for throughout ");
        boolean past = words.is(i, "past") || words.is(i, "coming");
        if (unit.isClock()) {
            return lasting(i, j, "1");
        }
        if (the && (past || (over && unit.ordinal() > Unit.DAY.ordinal() && base == Base.ANCHOR))) {
            return lasting(i, j, "1");
        }
        if (unit == Unit.DAY && shift != 0) {
            return suffixed(i, j + 1, new Period(unit, shift, Base.REFERENCE));
        }
        return new Parsed(i, j + 1, new Period(unit, shift, base));
    }

    private Parsed lasting(int i, int j, String amount) {
        return new Parsed(i, j + 1, new Lasting(unit(j).period(amount.equals("X") ? -1 : 1)));
    }

    private @Nullable Parsed several(int i, int j) {
        Amount amount = Amount.at(words, j);
        if (amount == null) {
            return null;
        }
        int k = amount.end();
        boolean counted = words.kind(k) == Kind.UNITS && !words.is(i, "this");
        return counted ? new Parsed(i, k + 1, new Lasting(unit(k).period(amount.value()))) : null;
    }

    private @Nullable Parsed month(int i, int j, int shift) {
        int month = words.at(j).word().value();
        int k = words.at(j).text().length() <= 4 ? words.pastDot(j + 1) : j + 1;
        if (words.at(k).number() >= 1
                && words.at(k).number() <= 31
                && words.at(k).text().length() <= 2) {
            return null;
        }
        return new Parsed(i, k, new NamedMonth(month, shift));
    }

    private @Nullable Parsed partAt(int i, int j, int shift) {
        if (words.is(j, "overnight")) {
            return null;
        }
        Meaning day = words.is(i, "next") || words.is(i, "following")
                ? new Period(Unit.DAY, shift, Base.REFERENCE)
                : new Day(words.is(j, "night") && shift < 0 ? -1 : shift);
        return new Parsed(i, j + 1, new PartOfDay(day, part(j)));
    }

    private Parsed suffixed(int i, int end, Meaning day) {
        if (words.kind(end) == Kind.PART && !words.is(end, "overnight")) {
            return new Parsed(i, end + 1, new PartOfDay(day, part(end)));
        }
        return new Parsed(i, end, day);
    }

    /// "that day", "the same year".
    private @Nullable Parsed that(int i) {
        int j = words.is(i, "that") && words.is(i + 1, "same") ? i + 2 : i + 1;
        if (words.kind(j) == Kind.UNIT && !unit(j).isClock()) {
            return suffixed(i, j + 1, new Period(unit(j), 0, Base.REFERENCE));
        }
        if (words.kind(j) == Kind.PART && words.is(i, "that") && !words.is(j, "overnight")) {
            return new Parsed(i, j + 1, new PartOfDay(new Period(Unit.DAY, 0, Base.REFERENCE), part(j)));
        }
        if (words.kind(j) == Kind.SEASON && words.is(i, "that")) {
            return new Parsed(
                    i,
                    j + 1,
                    new YearPart(words.at(j).word().value(), new Period(Unit.YEAR, 0, Base.REFERENCE), false));
        }
        return null;
    }

    private Parsed today(int i) {
        if (words.is(i, "tonight")) {
            return new Parsed(i, i + 1, new PartOfDay(new Day(0), DayPart.NIGHT));
        }
        return suffixed(i, i + 1, new Day(words.at(i).word().value()));
    }

    /// "the day after tomorrow".
    private @Nullable Parsed beside(int i) {
        boolean ahead = words.is(i + 1, "after") && words.is(i + 2, "tomorrow");
        boolean back = words.is(i + 1, "before") && words.is(i + 2, "yesterday");
        return ahead || back ? new Parsed(i, i + 3, new Day(ahead ? 2 : -2)) : null;
    }

    private static Parsed overnight(int i) {
        return new Parsed(i, i + 1, new PartOfDay(new Day(0), DayPart.NIGHT));
    }

    private @Nullable Parsed season(int i, boolean the) {
        int code = words.at(i).word().value();
        int y = words.past(words.past(i + 1, ","), "of");
        if (words.at(y).number() > 1500 && words.at(y).text().length() == 4) {
            return new Parsed(
                    i, y + 1, new YearPart(code, new Calendar(words.at(y).number(), 0, 0, 0), false));
        }
        boolean pointed = words.kind(y) == Kind.LAST || words.kind(y) == Kind.NEXT || words.kind(y) == Kind.THIS;
        Parsed year = y > i + 1 && pointed ? at(y, false) : null;
        if (year != null && year.meaning() instanceof Period p && p.unit() == Unit.YEAR) {
            return new Parsed(i, year.end(), new YearPart(code, p, false));
        }
        boolean verb = code == 21 || code == 23 && words.is(i, "fall");
        boolean bare = the
                ? words.isOneOf(i - 2, " in by before until since this during over for of after through throughout ")
                : !verb && words.isOneOf(i - 1, " in by until since every before after during over ");
        boolean edge = words.kind(i - 1) == Kind.EDGE;
        return (bare || edge) && !words.is(i + 1, "of")
                ? new Parsed(i, i + 1, new YearPart(code, new Period(Unit.YEAR, Meaning.BARE, Base.ANCHOR), false))
                : null;
    }

    private @Nullable Parsed ordinal(int i, boolean the) {
        int n = words.at(i).word().value();
        int j = words.at(i + 1).isDash() ? i + 2 : i + 1;
        if (words.is(j, "quarter") && n <= 4) {
            return partOfYear(i, j + 1, 32 + n, true);
        }
        if (words.kind(j) == Kind.HALF && n <= 2 && words.is(j + 1, "of")) {
            return partOfYear(i, j + 1, 39 + n, false);
        }
        if (words.is(j, "century")) {
            return new Parsed(i, j + 1, new Years((n - 1) * 100, 100, "%02dXX".formatted(n - 1)));
        }
        Parsed week = words.is(j, "week") ? weekOf(i, j, n) : null;
        if (week != null) {
            return week;
        }
        Parsed firstOf = n == 1 && the ? firstOf(i) : null;
        if (firstOf != null) {
            return firstOf;
        }
        if (words.is(j, "day") && the && words.is(i - 2, "on") && !words.is(j + 1, "of")) {
            return new Parsed(i, j + 1, new NthDay(n));
        }
        if (words.is(j, "day")
                && the
                && words.is(i - 2, "on")
                && words.is(j + 1, "of")
                && words.kind(j + 2) != Kind.MONTH) {
            return new Parsed(i, j + 1, new NthDay(n));
        }
        return null;
    }

    /// "the first week of July", "the last week of March 2020".
    private @Nullable Parsed weekOf(int i, int week, int n) {
        if (!words.is(week + 1, "of") || words.kind(week + 2) != Kind.MONTH || n > 5) {
            return null;
        }
        int month = words.at(week + 2).word().value();
        int y = words.past(week + 3, ",");
        boolean told = words.at(y).text().length() == 4 && words.at(y).number() > 1500;
        return new Parsed(
                i,
                told ? y + 1 : week + 3,
                new Meaning.WeekOf(n, new Calendar(told ? words.at(y).number() : 0, month, 0, 0)));
    }

    /// "the first nine months of 2012", "the first two weeks".
    private @Nullable Parsed firstOf(int i) {
        Amount amount = Amount.at(words, i + 1);
        if (amount == null
                || amount.value() < 2
                || words.kind(amount.end()) != Kind.UNITS
                || unit(amount.end()).isClock()) {
            return null;
        }
        Unit unit = unit(amount.end());
        int j = amount.end() + 1;
        Parsed year = words.is(j, "of") ? year(j + 1) : null;
        return year == null || unit == Unit.YEAR
                ? new Parsed(i, j, new Lasting(unit.period(amount.value())))
                : new Parsed(i, year.end(), new Meaning.FirstOf(unit, amount.value(), year.meaning()));
    }

    /// "… quarter of 2019", "… half of this year", "… quarter".
    private @Nullable Parsed partOfYear(int i, int j, int code, boolean alone) {
        int k = words.past(words.past(j, ","), "of");
        boolean fiscal = words.kind(words.past(k, "the")) == Kind.FISCAL;
        Parsed year = year(k);
        if (year != null) {
            return new Parsed(i, year.end(), new YearPart(code, year.meaning(), fiscal));
        }
        return alone
                ? new Parsed(i, j, new YearPart(code, new Period(Unit.YEAR, Meaning.BARE, Base.ANCHOR), false))
                : null;
    }

    private @Nullable Parsed year(int k) {
        int j = words.past(k, "the");
        if (words.kind(j) == Kind.FISCAL) {
            j = words.past(j + 1, "year");
        }
        Lexeme y = words.at(j);
        if (y.text().length() == 4 && y.number() > 1500 && y.number() < 2200) {
            return new Parsed(k, j + 1, new Calendar(y.number(), 0, 0, 0));
        }
        if (words.is(j, "year")) {
            return new Parsed(k, j + 1, new Period(Unit.YEAR, 0, Base.ANCHOR));
        }
        Parsed shifted = words.kind(j) == Kind.LAST || words.kind(j) == Kind.NEXT || words.kind(j) == Kind.THIS
                ? shifted(j, (int) Math.signum(words.at(j).word().value()), false)
                : null;
        boolean isYear = shifted != null && shifted.meaning() instanceof Period p && p.unit() == Unit.YEAR;
        return isYear ? shifted : null;
    }

    /// "Q3", "Q3 2024".
    private @Nullable Parsed shortQuarter(int i) {
        int n = words.at(i + 1).number();
        return words.at(i + 1).glued() && n >= 1 && n <= 4 ? partOfYear(i, i + 2, 32 + n, true) : null;
    }

    /// "fiscal 2019", "fiscal year 2019".
    private @Nullable Parsed fiscal(int i) {
        Parsed year = year(i);
        return year == null || !(year.meaning() instanceof Calendar)
                ? null
                : new Parsed(i, year.end(), new YearPart(0, year.meaning(), true));
    }

    private @Nullable Parsed decade(int i) {
        int first = 1900 + words.at(i).word().value();
        return new Parsed(i, i + 1, new Years(first, 10, first / 10 + "X"));
    }

    /// "the 19th century".
    private @Nullable Parsed century(int i) {
        int n = words.at(i).number();
        boolean ordinal = words.at(i + 1).glued() && words.isOneOf(i + 1, " st nd rd th ");
        int j = words.at(i + 2).isDash() ? i + 3 : i + 2;
        boolean is = ordinal && n > 0 && n < 23 && words.is(j, "century");
        return is ? new Parsed(i, j + 1, new Years((n - 1) * 100, 100, "%02dXX".formatted(n - 1))) : null;
    }

    private @Nullable Parsed feast(int i, int shift) {
        Feast best = null;
        for (Feast feast : Feast.values()) {
            String[] name = feast.words();
            boolean fits = true;
            for (int w = 0; w < name.length && fits; w++) {
                fits = words.is(i + w, name[w]) && words.at(i + w).capital();
            }
            if (fits && (best == null || name.length > best.words().length)) {
                best = feast;
            }
        }
        if (best == null) {
            return null;
        }
        int j = i + best.words().length;
        return feastEnd(i, j, best, shift);
    }

    private @Nullable Parsed feastEnd(int i, int end, Feast feast, int shift) {
        int j = end;
        if ((words.is(j, "'") || words.is(j, "’")) && words.is(j + 1, "s")) {
            j += 2;
        }
        boolean eve = words.is(j, "eve");
        boolean day = words.is(j, "day") || eve;
        boolean needsDay = feast == Feast.NEW_YEAR || feast == Feast.VALENTINE;
        if (needsDay && !day) {
            return null;
        }
        int stop = day ? j + 1 : end;
        int y = words.past(stop, ",");
        int year = words.at(y).text().length() == 4 && words.at(y).number() > 1500
                ? words.at(y).number()
                : 0;
        Meaning meaning = new FeastDay(feast, year, shift);
        return new Parsed(i, year > 0 ? y + 1 : stop, eve ? new Meaning.Eve(meaning) : meaning);
    }
}

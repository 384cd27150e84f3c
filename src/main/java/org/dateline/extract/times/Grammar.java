package org.dateline.extract.times;

import org.dateline.extract.times.Meaning.AtEdge;
import org.dateline.extract.times.Meaning.Away;
import org.dateline.extract.times.Meaning.Base;
import org.dateline.extract.times.Meaning.Between;
import org.dateline.extract.times.Meaning.Calendar;
import org.dateline.extract.times.Meaning.Clock;
import org.dateline.extract.times.Meaning.Day;
import org.dateline.extract.times.Meaning.FeastDay;
import org.dateline.extract.times.Meaning.Lasting;
import org.dateline.extract.times.Meaning.Loose;
import org.dateline.extract.times.Meaning.NamedMonth;
import org.dateline.extract.times.Meaning.PartOfDay;
import org.dateline.extract.times.Meaning.Period;
import org.dateline.extract.times.Meaning.Weekday;
import org.dateline.extract.times.Meaning.YearPart;
import org.dateline.extract.times.Meaning.Years;
import org.jspecify.annotations.Nullable;

/// Finds the expression of time that starts at a lexeme, the longest reading first.
///
/// The four grammars below it know dates, points, lengths and clock times; this one adds what goes round them: "about",
/// "the", "early", "the end of", a part of the day behind.
final class Grammar {
    private final Words words;
    private final DateGrammar dates;
    private final PointGrammar points;
    private final SpanGrammar spans;
    private final ClockGrammar clocks;
    private final NthGrammar nths;

    Grammar(Words words) {
        this.words = words;
        this.dates = new DateGrammar(words);
        this.points = new PointGrammar(words);
        this.spans = new SpanGrammar(words);
        this.nths = new NthGrammar(words);
        this.clocks = new ClockGrammar(words, dates, points);
    }

    /// The expression that starts at `i`, if one does.
    @Nullable Parsed at(int i) {
        return switch (words.kind(i)) {
            case NONE, AGO -> null;
            case APPROX -> approximate(i);
            case THE -> the(i);
            case EDGE -> edge(i);
            case BOUND -> words.is(i + 1, "of") ? bound(i, i) : null;
            case EARLIER, LATER -> earlier(i);
            case NOON -> clocks.noon(i);
            default -> core(i, false);
        };
    }

    private @Nullable Parsed core(int i, boolean the) {
        Parsed clock = words.kind(i) == Kind.DIGITS || words.kind(i) == Kind.CARDINAL ? clocks.at(i) : null;
        if (clock != null) {
            return clock;
        }
        Parsed nth = the ? nths.at(i) : null;
        if (nth != null) {
            return nth;
        }
        Parsed point = points.at(i, the);
        Parsed date = point == null ? dates.at(i) : null;
        Parsed span = point == null && date == null ? spans.at(i) : null;
        Parsed found = point != null ? point : date != null ? date : span != null ? span : spans.loose(i);
        if (found == null) {
            return yearEnd(i);
        }
        return spread(loosely(i, dayPart(found), the));
    }

    /// "from Monday to Friday", "between 2014 and 2019": the first of the two means the whole time. The second stays an
    /// expression of its own, as TIMEX3 has it.
    private @Nullable Parsed spread(@Nullable Parsed from) {
        if (from == null || !words.isOneOf(from.start() - 1, " from between ") || !isPlain(from.meaning())) {
            return from;
        }
        boolean between = words.is(from.start() - 1, "between");
        if (!words.isOneOf(from.end(), between ? " and " : " to through until ")) {
            return from;
        }
        Parsed to = yearOrDate(from.end() + 1);
        boolean alike = to != null && to.meaning().getClass() == from.meaning().getClass() && isPlain(to.meaning());
        return alike && to != null
                ? new Parsed(from.start(), from.end(), new Between(from.meaning(), to.meaning()))
                : from;
    }

    private @Nullable Parsed yearOrDate(int i) {
        boolean year = words.at(i).text().length() == 4
                && words.at(i).number() > 1500
                && words.at(i).number() < 2200;
        boolean plain = year && !words.at(i + 1).glued();
        return plain ? new Parsed(i, i + 1, new Calendar(words.at(i).number(), 0, 0, 0)) : dates.at(i);
    }

    private static boolean isPlain(Meaning meaning) {
        return meaning instanceof Weekday || meaning instanceof Calendar;
    }

    /// "the future" is one; "future" before a noun is one too; "the now" is none.
    private @Nullable Parsed loosely(int i, Parsed found, boolean the) {
        if (found.meaning() instanceof Loose loose && words.is(i, "future") && !the) {
            return words.isOneOf(i - 1, " in near for ") ? new Parsed(i, found.end(), loose) : null;
        }
        return found;
    }

    /// "Friday morning", "Friday's evening" is none, "the morning of 3 May".
    private Parsed dayPart(Parsed found) {
        int j = found.end();
        boolean day = found.meaning() instanceof Weekday || (found.meaning() instanceof Calendar c && c.day() > 0);
        if (day && words.kind(j) == Kind.PART && !words.is(j, "overnight")) {
            DayPart part = DayPart.values()[words.at(j).word().value()];
            return new Parsed(found.start(), j + 1, new PartOfDay(found.meaning(), part));
        }
        return found;
    }

    private @Nullable Parsed the(int i) {
        int j = i + 1;
        if (words.kind(j) == Kind.BOUND && words.is(j + 1, "of")) {
            return bound(i, j);
        }
        if (words.kind(j) == Kind.EDGE) {
            return edge(j);
        }
        if (words.kind(j) == Kind.PART || words.kind(j) == Kind.UNIT) {
            return theUnit(i, j);
        }
        Parsed inner = core(j, true);
        if (inner == null) {
            return null;
        }
        boolean attribute = inner.meaning() instanceof Lasting
                && words.at(inner.end()).isWord()
                && words.kind(inner.end() - 1) == Kind.UNIT
                && words.kind(j) != Kind.LAST
                && words.kind(j) != Kind.NEXT;
        return takesThe(inner.meaning()) && !attribute ? new Parsed(i, inner.end(), inner.meaning()) : inner;
    }

    /// What "the" begins, unless that is again a part of something.
    private @Nullable Parsed plainThe(int i) {
        return words.kind(i + 1) == Kind.EDGE || words.kind(i + 1) == Kind.BOUND ? null : the(i);
    }

    /// Whether "the" belongs to the expression: "the past week", but "the October agreement", "the 1990s".
    private static boolean takesThe(Meaning meaning) {
        return switch (meaning) {
            case Calendar c -> false;
            case Between b -> false;
            case Weekday w -> false;
            case NamedMonth m -> false;
            case Meaning.MonthOf m -> false;
            case FeastDay f -> false;
            case Clock c -> false;
            case Meaning.Eve e -> false;
            case PartOfDay p -> takesThe(p.day());
            case Years y -> y.count() > 10;
            case Meaning.Repeating r -> false;
            case Loose l -> l.value().startsWith("F");
            case Away a -> false;
            default -> true;
        };
    }

    /// "the week of March 6", "the morning of 3 May", "for the year".
    private @Nullable Parsed theUnit(int i, int j) {
        if (words.is(j + 1, "of")) {
            Parsed date = dates.at(words.past(j + 2, "the"));
            if (date != null && date.meaning() instanceof Calendar c && c.day() > 0) {
                Meaning meaning = words.kind(j) == Kind.PART
                        ? new PartOfDay(c, DayPart.values()[words.at(j).word().value()])
                        : new Meaning.UnitOf(Unit.values()[words.at(j).word().value()], c);
                return new Parsed(i, date.end(), meaning);
            }
        }
        Parsed day = words.is(j, "day") ? points.at(j, true) : null;
        if (day != null) {
            return new Parsed(i, day.end(), day.meaning());
        }
        boolean stops = !words.at(j + 2).isWord() || words.isOneOf(j + 2, " and but when by to with ");
        if (words.kind(j) == Kind.UNIT && words.isOneOf(j + 1, " before earlier ") && stops) {
            Unit unit = Unit.values()[words.at(j).word().value()];
            return unit.isClock() ? null : new Parsed(i, j + 2, new Away(unit, -1, Base.REFERENCE));
        }
        if (words.kind(j) == Kind.UNIT
                && (words.is(j, "year") || words.is(j, "month") || words.is(j, "week"))
                && words.isOneOf(i - 1, " for during of ")
                && (words.is(i - 1, "during") || words.isOneOf(i - 2, " far rest remainder part most half out "))) {
            return new Parsed(
                    i, j + 1, new Period(Unit.values()[words.at(j).word().value()], 0, Base.ANCHOR));
        }
        return null;
    }

    /// "early March", "late last year", "mid-2012", "the early 1990s".
    private @Nullable Parsed edge(int i) {
        Edge edge = Edge.values()[words.at(i).word().value()];
        int j = words.at(i + 1).isDash() ? i + 2 : i + 1;
        j = words.past(j, "in");
        j = words.past(j, "on");
        if (words.is(j - 1, "in") && words.is(j, "the") && words.kind(j + 1) == Kind.UNIT) {
            Unit unit = Unit.values()[words.at(j + 1).word().value()];
            boolean day = unit == Unit.DAY;
            Period period = new Period(unit, 0, day ? Base.LEAD : Base.ANCHOR);
            return unit.isClock() ? null : new Parsed(i, j + 2, day ? period : new AtEdge(edge, period));
        }
        Parsed inner = words.kind(j) == Kind.DIGITS
                        && words.at(j).number() >= 1500
                        && words.at(j).text().length() == 4
                        && dates.at(j) == null
                ? new Parsed(j, j + 1, new Calendar(words.at(j).number(), 0, 0, 0))
                : words.kind(j) == Kind.THE ? plainThe(j) : core(j, words.kind(i - 1) == Kind.THE);
        if (inner == null) {
            return null;
        }
        return switch (inner.meaning()) {
            case Calendar c when c.day() == 0 -> new Parsed(i, inner.end(), new AtEdge(edge, c));
            case Years y -> new Parsed(i, inner.end(), new AtEdge(edge, y));
            case Period p
            when p.unit().ordinal() > Unit.DAY.ordinal() -> new Parsed(i, inner.end(), new AtEdge(edge, p));
            case NamedMonth m -> new Parsed(i, inner.end(), new AtEdge(edge, m));
            case Meaning.MonthOf m -> new Parsed(i, inner.end(), new AtEdge(edge, m));
            case YearPart y -> new Parsed(i, inner.end(), new AtEdge(edge, y));
            default -> inner;
        };
    }

    /// "the end of 2026", "the start of the year".
    private @Nullable Parsed bound(int start, int i) {
        Edge edge = Edge.values()[words.at(i).word().value()];
        int j = i + 2;
        int k = words.past(j, "the");
        Parsed inner;
        if (words.kind(k) == Kind.UNIT && k > j) {
            inner = new Parsed(
                    k, k + 1, new Period(Unit.values()[words.at(k).word().value()], 0, Base.ANCHOR));
        } else if (words.at(j).number() > 1500 && words.at(j).text().length() == 4) {
            inner = new Parsed(j, j + 1, new Calendar(words.at(j).number(), 0, 0, 0));
        } else {
            inner = k > j ? plainThe(j) : core(j, false);
        }
        if (inner == null) {
            return null;
        }
        return switch (inner.meaning()) {
            case Calendar c -> new Parsed(start, inner.end(), new AtEdge(edge, c));
            case Period p -> new Parsed(start, inner.end(), new AtEdge(edge, p));
            case NamedMonth m -> new Parsed(start, inner.end(), new AtEdge(edge, m));
            case Meaning.MonthOf m -> new Parsed(start, inner.end(), new AtEdge(edge, m));
            case YearPart y -> new Parsed(start, inner.end(), new AtEdge(edge, y));
            case Years y -> new Parsed(start, inner.end(), new AtEdge(edge, y));
            default -> null;
        };
    }

    /// "year-end", "mid-year".
    private @Nullable Parsed yearEnd(int i) {
        int k = words.at(i + 1).isDash() ? i + 2 : i + 1;
        boolean ago = words.is(i, "year") && (words.is(k, "ago") || (k == i + 2 && words.is(k, "earlier")));
        if (ago) {
            return new Parsed(i, k + 1, new Away(Unit.YEAR, -1, Base.ANCHOR));
        }
        boolean is = words.is(i, "year") && words.at(i + 1).isDash() && words.is(i + 2, "end");
        return is ? new Parsed(i, i + 3, new AtEdge(Edge.END, new Period(Unit.YEAR, 0, Base.ANCHOR))) : null;
    }

    /// "earlier this year", "later that day", "earlier in the week".
    private @Nullable Parsed earlier(int i) {
        boolean earlier = words.kind(i) == Kind.EARLIER;
        if (!words.is(i, "earlier") && !words.is(i, "later")) {
            return null;
        }
        Edge edge = earlier ? Edge.BEFORE_NOW : Edge.AFTER_NOW;
        int j = i + 1;
        if (words.is(j, "in") && words.is(j + 1, "the") && words.kind(j + 2) == Kind.UNIT) {
            Unit unit = Unit.values()[words.at(j + 2).word().value()];
            Base base = unit == Unit.DAY ? Base.LEAD : Base.ANCHOR;
            return unit.isClock() ? null : new Parsed(i, j + 3, new AtEdge(edge, new Period(unit, 0, base)));
        }
        if (words.is(j, "on")) {
            return null;
        }
        Parsed inner = words.kind(j) == Kind.THE ? plainThe(j) : core(j, false);
        if (inner == null) {
            return null;
        }
        return switch (inner.meaning()) {
            case Period p -> new Parsed(i, inner.end(), p.unit() == Unit.DAY ? p : new AtEdge(edge, p));
            case Day d -> new Parsed(i, inner.end(), d);
            default -> null;
        };
    }

    /// "about a year", "more than two decades ago", "at least 72 hours".
    private @Nullable Parsed approximate(int i) {
        int j = i + 1;
        if (words.is(i, "more") || words.is(i, "less") || words.is(i, "fewer")) {
            if (!words.is(j, "than")) {
                return null;
            }
            j++;
        } else if (words.is(i, "at")) {
            if (!words.is(j, "least") && !words.is(j, "most")) {
                return null;
            }
            j++;
        }
        Parsed inner = words.kind(j) == Kind.APPROX ? null : core(j, false);
        if (inner == null) {
            return null;
        }
        return switch (inner.meaning()) {
            case Lasting l -> new Parsed(i, inner.end(), l);
            case Away a -> new Parsed(i, inner.end(), a);
            default -> null;
        };
    }
}

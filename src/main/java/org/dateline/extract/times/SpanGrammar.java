package org.dateline.extract.times;

import org.dateline.extract.times.Meaning.Away;
import org.dateline.extract.times.Meaning.Base;
import org.dateline.extract.times.Meaning.Lasting;
import org.dateline.extract.times.Meaning.LongAway;
import org.dateline.extract.times.Meaning.Loose;
import org.dateline.extract.times.Meaning.Repeating;
import org.jspecify.annotations.Nullable;

/// Lengths of time, and points that are told by a length: "three days", "a two-week visit", "two days ago", "a year
/// later", "every week", "the past four months".
final class SpanGrammar {
    private static final String STRETCH =
            " more further consecutive straight additional working business full long other extra calendar whole solid ";
    private static final String BEFORE_ARTICLE =
            " for within in over about of than as lasting lasted last took take takes just only nearly almost half during"
                    + " under after spent spend nearly by around roughly some once every least and or ";
    private static final String BEFORE_BARE =
            " for in within over after of took lasted last take spent past coming recent many through throughout spanning"
                    + " several some ";

    private static final String NO_LENGTH =
            " these those final trading meal thousands hundreds millions number dark boom glory opening closing early good"
                    + " working school other own old ";

    private final Words words;

    SpanGrammar(Words words) {
        this.words = words;
    }

    /// The expression whose first lexeme is at `i`.
    @Nullable Parsed at(int i) {
        return switch (words.kind(i)) {
            case DIGITS, CARDINAL, VAGUE, A, HALF -> counted(i);
            case UNITS -> bare(i);
            case REPEATED -> repeated(i);
            case WEEKDAYS ->
                new Parsed(
                        i, i + 1, new Repeating("XXXX-WXX-" + words.at(i).word().value()));
            case EVERY -> every(i);
            case TIMES -> times(i);
            case RECENT -> recent(i);
            default -> null;
        };
    }

    /// "the daily Granma" is a paper, "the annual March for Life" a name.
    private @Nullable Parsed repeated(int i) {
        return words.at(i + 1).capital()
                        || words.at(i).capital() && words.at(i - 1).capital()
                ? null
                : new Parsed(i, i + 1, new Repeating(unit(i).period(1)));
    }

    private Unit unit(int i) {
        return Unit.values()[words.at(i).word().value()];
    }

    private boolean isUnit(int i) {
        return words.kind(i) == Kind.UNIT || words.kind(i) == Kind.UNITS;
    }

    private @Nullable Parsed counted(int i) {
        Amount amount = Amount.at(words, i);
        if (amount == null) {
            return null;
        }
        int j = amount.end();
        boolean dashed = words.at(j).isDash();
        if (dashed) {
            j++;
        }
        while (words.isOneOf(j, STRETCH)) {
            j++;
        }
        if (words.at(j).capital() && !words.at(i).capital()) {
            return null;
        }
        if (!isUnit(j)) {
            return weeks(i, amount, j);
        }
        Unit unit = unit(j);
        boolean old = words.is(j + 1, "old") || (words.at(j + 1).isDash() && words.is(j + 2, "old"));
        if (old || (dashed && words.at(j + 1).isDash() && !words.is(j + 2, "long"))) {
            return null;
        }
        int end = j + 1;
        if (dashed && words.at(end).isDash() && words.is(end + 1, "long")) {
            end += 2;
        }
        Parsed away = away(i, end, amount, unit);
        if (away != null) {
            return away;
        }
        boolean singular = words.kind(j) == Kind.UNIT;
        if (amount.article() && words.is(i, "a") && singular && isRate(i)) {
            return new Parsed(i, end, new Repeating(unit.period(1)));
        }
        if (amount.article()) {
            return singular && articleCounts(i, end, unit) ? lasting(i, end, unit, amount) : null;
        }
        boolean attribute = singular
                && words.at(end).isWord()
                && !words.at(end).capital()
                && words.kind(i) == Kind.CARDINAL
                && !words.isOneOf(end, " and or in to of is was as at ");
        return !singular
                        || dashed
                        || attribute
                        || amount.value() == 1
                        || amount.written().startsWith("0")
                ? lasting(i, end, unit, amount)
                : null;
    }

    /// "$1 billion a year", "dozens of calls a day".
    private boolean isRate(int i) {
        if (words.isOneOf(i - 1, BEFORE_ARTICLE) && !words.is(i - 1, "once")) {
            return false;
        }
        for (int j = i - 1; j >= i - 5; j--) {
            Lexeme word = words.at(j);
            if (word.kind() == Kind.DIGITS
                    || word.kind() == Kind.CARDINAL
                    || words.isOneOf(j, " hundreds thousands millions dozens ")) {
                return true;
            }
            if (word.is(".") || word.is(",") || word.is(";")) {
                return false;
            }
        }
        return false;
    }

    /// "a year" is a length of time after "for" or "within", a price or a rate after a number.
    private boolean articleCounts(int i, int end, Unit unit) {
        if (words.is(end, "of") || words.at(end).isDash()) {
            return false;
        }
        return words.isOneOf(i - 1, BEFORE_ARTICLE)
                || (words.is(end, "after") || words.is(end, "before"))
                || (words.is(end, "and") && words.is(end + 1, "a") && words.is(end + 2, "half"))
                || (unit.ordinal() >= Unit.DECADE.ordinal() && words.kind(i - 1) == Kind.APPROX);
    }

    private Parsed lasting(int i, int end, Unit unit, Amount amount) {
        int stop = end;
        String written = amount.written();
        if (words.is(stop, "and") && words.is(stop + 1, "a") && words.is(stop + 2, "half")) {
            stop += 3;
            written = amount.value() + ".5";
        }
        boolean scaled = unit.size() > 1;
        String value = written.equals("X") || (scaled && amount.value() < 0)
                ? unit.period(-1)
                : scaled ? unit.period(amount.value()) : unit.period(1).replace("1", written);
        boolean point = words.is(i - 1, "in")
                && !words.isOneOf(i - 2, " once ")
                && amount.value() > 0
                && !scaled
                && stop == end
                && unit.ordinal() >= Unit.DAY.ordinal()
                && unit.ordinal() <= Unit.MONTH.ordinal()
                && !isRecord(i)
                && !words.at(stop).isWord()
                && !words.at(stop).isDash();
        boolean halfHour = unit == Unit.HOUR && value.endsWith(".5H");
        String plain = halfHour ? value.replace("T0.5H", "T30M").replace(".5H", "H30M") : value;
        Lasting length = new Lasting(plain);
        return new Parsed(
                i, stop, point ? new Meaning.Within(length, new Away(unit, amount.value(), Base.ANCHOR)) : length);
    }

    /// "the first visit in six months": a length that nothing like it fell in.
    private boolean isRecord(int i) {
        for (int k = i - 2; k > i - 14; k--) {
            if (words.isOneOf(
                    k, " first worst best highest lowest biggest largest deadliest only second third fourth ")) {
                return true;
            }
        }
        return false;
    }

    /// "two weekends", "14 nights".
    private @Nullable Parsed weeks(int i, Amount amount, int j) {
        if (words.is(j, "fortnights")) {
            return new Parsed(i, j + 1, new Lasting(Unit.WEEK.period(amount.value() < 0 ? -1 : 2 * amount.value())));
        }
        return null;
    }

    private @Nullable Parsed away(int i, int end, Amount amount, Unit unit) {
        Kind next = words.kind(end);
        if (next == Kind.AGO || (words.is(end, "back") && words.is(i - 1, "some"))) {
            return new Parsed(i, end + 1, moved(unit, amount, false, Base.ANCHOR));
        }
        if (words.is(end, "from") && words.is(end + 1, "now")) {
            return new Parsed(i, end + 2, moved(unit, amount, true, Base.ANCHOR));
        }
        if (next == Kind.LATER) {
            return new Parsed(i, end + 1, moved(unit, amount, true, Base.REFERENCE));
        }
        if (next == Kind.EARLIER) {
            return new Parsed(i, end + 1, moved(unit, amount, false, Base.REFERENCE));
        }
        boolean closed = words.is(end + 1, ".") || words.is(end + 1, ",");
        if (words.is(end, "before") && closed) {
            return new Parsed(i, end + 1, moved(unit, amount, false, Base.REFERENCE));
        }
        return null;
    }

    private static Meaning moved(Unit unit, Amount amount, boolean ahead, Base base) {
        int sign = ahead ? 1 : -1;
        boolean half = amount.written().equals("0.5") && unit.ordinal() >= Unit.DECADE.ordinal();
        if (half) {
            return new Away(Unit.YEAR, sign * unit.size() / 2, base);
        }
        return amount.value() < 0 ? new LongAway(unit, !ahead) : new Away(unit, sign * amount.value(), base);
    }

    /// "for years", "in recent weeks".
    private @Nullable Parsed bare(int i) {
        Unit unit = unit(i);
        if (words.kind(i + 1) == Kind.AGO) {
            return new Parsed(i, i + 2, new LongAway(unit, true));
        }
        if (words.at(i + 1).isDash() && words.is(i + 2, "long")) {
            return new Parsed(i, i + 3, new Lasting(unit.period(-1)));
        }
        boolean after = words.is(i + 1, "after") || words.is(i + 1, "before") || words.isOneOf(i + 1, " later ahead ");
        boolean of = words.is(i + 1, "of")
                && words.at(i - 1).isWord()
                && words.kind(i - 1) == Kind.NONE
                && !words.isOneOf(i - 1, NO_LENGTH);
        boolean counts = of
                || (words.isOneOf(i - 1, BEFORE_BARE) && !words.isOneOf(i - 2, " thousands hundreds millions "))
                || (after && !words.kind(i - 1).equals(Kind.CARDINAL));
        return counts && unit != Unit.SECOND && unit != Unit.QUARTER
                ? new Parsed(i, i + 1, new Lasting(unit.period(-1)))
                : null;
    }

    private @Nullable Parsed recent(int i) {
        return words.kind(i + 1) == Kind.UNITS
                ? new Parsed(i, i + 2, new Lasting(unit(i + 1).period(-1)))
                : null;
    }

    private @Nullable Parsed every(int i) {
        if (words.kind(i + 1) == Kind.UNIT) {
            boolean singleMorning = words.kind(i + 2) == Kind.PART;
            return new Parsed(
                    i, singleMorning ? i + 3 : i + 2, new Repeating(unit(i + 1).period(1)));
        }
        if (words.kind(i + 1) == Kind.WEEKDAY) {
            return new Parsed(
                    i, i + 2, new Repeating("XXXX-WXX-" + words.at(i + 1).word().value()));
        }
        if (words.kind(i + 1) == Kind.PART) {
            DayPart part = DayPart.values()[words.at(i + 1).word().value()];
            return new Parsed(i, i + 2, new Repeating("XXXX-XX-XXT" + part.code()));
        }
        Amount amount = words.is(i, "every") ? Amount.at(words, i + 1) : null;
        if (amount != null && words.kind(amount.end()) == Kind.UNITS) {
            return new Parsed(
                    i, amount.end() + 1, new Repeating(unit(amount.end()).period(amount.value())));
        }
        return null;
    }

    /// "twice a week", "three times a year".
    private @Nullable Parsed times(int i) {
        boolean per = words.kind(i + 1) == Kind.A || words.is(i + 1, "per") || words.is(i + 1, "every");
        if (!per || words.kind(i + 2) != Kind.UNIT) {
            return null;
        }
        int start = words.is(i, "times") && words.kind(i - 1) == Kind.CARDINAL ? i - 1 : i;
        return new Parsed(start, i + 3, new Repeating(unit(i + 2).period(1)));
    }

    /// "in the past", "at present".
    @Nullable Parsed loose(int i) {
        return switch (words.kind(i)) {
            case LOOSE -> {
                int value = words.at(i).word().value();
                yield new Parsed(
                        i, i + 1, new Loose(value == 0 ? "PRESENT_REF" : value < 0 ? "PAST_REF" : "FUTURE_REF"));
            }
            default -> null;
        };
    }
}

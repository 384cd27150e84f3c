package org.dateline.extract.times;

import org.dateline.extract.times.Meaning.Calendar;
import org.dateline.extract.times.Meaning.NthOf;
import org.jspecify.annotations.Nullable;

/// Days counted in a month: "the last day of August", "the first Monday in October 2020", "the first of May".
final class NthGrammar {
    private final Words words;

    NthGrammar(Words words) {
        this.words = words;
    }

    @Nullable Parsed at(int i) {
        boolean last = words.is(i, "last");
        if (!last && words.kind(i) != Kind.ORDINAL) {
            return null;
        }
        int n = last ? -1 : words.at(i).word().value();
        int weekday = words.kind(i + 1) == Kind.WEEKDAY ? words.at(i + 1).word().value() : 0;
        int j = weekday > 0 || words.is(i + 1, "day") ? i + 2 : i + 1;
        boolean inMonth = words.isOneOf(j, " of in ") && words.kind(j + 1) == Kind.MONTH;
        if (!inMonth || (j == i + 1 && last) || n > (weekday > 0 ? 5 : 31)) {
            return null;
        }
        int y = words.past(j + 2, ",");
        boolean told = words.at(y).text().length() == 4
                && words.at(y).number() > 1500
                && words.at(y).number() < 2200;
        Calendar month = new Calendar(
                told ? words.at(y).number() : 0, words.at(j + 1).word().value(), 0, 0);
        return new Parsed(i, told ? y + 1 : j + 2, new NthOf(n, weekday, month));
    }
}

package org.dateline.ui.pane;

import java.time.LocalDate;
import org.dateline.time.When;
import org.dateline.ui.kit.Texts;

/// Uncertain times in the user's words.
public final class Dates {
    private Dates() {}

    /// In full: `Tue 18 Feb 2025`, `17 – 23 Feb 2025`, `before 20 Feb 2025`, `undated`.
    public static String exact(When when) {
        Texts texts = Texts.mine();
        if (!when.isKnown()) {
            return texts.get("pane.date.none");
        }
        if (when.first().equals(LocalDate.MIN)) {
            return texts.get("pane.date.before", texts.day(when.last()));
        }
        if (when.last().equals(LocalDate.MAX)) {
            return texts.get("pane.date.since", texts.day(when.first()));
        }
        String plain = plain(texts, when);
        return when.isAbout() ? texts.get("pane.date.about", plain) : plain;
    }

    private static String plain(Texts texts, When when) {
        LocalDate from = when.first();
        LocalDate to = when.last();
        if (from.equals(to)) {
            return texts.weekday(from) + time(when);
        }
        if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
            return Integer.toString(from.getYear());
        }
        if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1))) {
            return texts.month(from);
        }
        boolean oneYear = from.getYear() == to.getYear();
        if (oneYear && from.getMonth() == to.getMonth()) {
            return texts.get("pane.date.days", from.getDayOfMonth(), texts.day(to));
        }
        return (oneYear ? texts.dayOfMonth(from) : texts.day(from)) + " – " + texts.day(to);
    }

    /// A time of day, where the EDTF has one.
    private static String time(When when) {
        int t = when.edtf().indexOf('T');
        return t > 0 && when.edtf().length() >= t + 6 ? ", " + when.edtf().substring(t + 1, t + 6) : "";
    }

    /// Short, for lists: `18 Feb`, `Feb 2025`, with the year where it is not `year`.
    public static String brief(When when, int year) {
        Texts texts = Texts.mine();
        if (!when.isKnown()) {
            return "–";
        }
        if (when.first().equals(LocalDate.MIN)) {
            return texts.get("pane.date.before", briefly(texts, when.last(), year));
        }
        if (when.last().equals(LocalDate.MAX)) {
            return texts.get("pane.date.since", briefly(texts, when.first(), year));
        }
        if (when.days() > 27) {
            return exact(when);
        }
        if (when.days() > 1) {
            return when.first().getMonth() == when.last().getMonth()
                    ? texts.get("pane.date.days", when.first().getDayOfMonth(), briefly(texts, when.last(), year))
                    : texts.dayOfMonth(when.first()) + " – " + briefly(texts, when.last(), year);
        }
        return briefly(texts, when.first(), year) + time(when);
    }

    private static String briefly(Texts texts, LocalDate day, int year) {
        return day.getYear() == year ? texts.dayOfMonth(day) : texts.day(day);
    }
}

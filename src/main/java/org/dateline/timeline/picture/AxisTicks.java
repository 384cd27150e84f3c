package org.dateline.timeline.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.dateline.timeline.Marks;

/// The dates above the lanes: days when near, months farther out, then quarters and years.
final class AxisTicks {
    private AxisTicks() {}

    static void add(Layout layout) {
        double day = layout.sheet().dayWidth();
        if (layout.sheet().marks().size() == 0 && layout.sheet().lanes().isEmpty()) {
            return;
        }
        if (day >= 7) {
            days(layout, day);
        } else if (day * 30 >= 26) {
            months(layout, 1);
        } else if (day * 91 >= 26) {
            months(layout, 3);
        } else {
            years(layout, day);
        }
    }

    private static void days(Layout layout, double width) {
        Sheet sheet = layout.sheet();
        int selected = selectedDay(sheet);
        int step = width > 34 ? 1 : width > 22 ? 2 : 7;
        int first = (int) Math.floor(sheet.from());
        int lastMonth = -1;
        for (int d = first; d < sheet.to(); d++) {
            LocalDate date = LocalDate.ofEpochDay(d);
            double x = sheet.x(d);
            if (date.getMonthValue() != lastMonth) {
                boolean isFirst = lastMonth < 0;
                lastMonth = date.getMonthValue();
                double at = Math.max(x, sheet.frame().head());
                int left = date.lengthOfMonth() - date.getDayOfMonth() + 1;
                String text = sheet.words().monthOfYear(date);
                boolean fits = !isFirst || sheet.x(d + (double) left) - at > Inter.width(text, 11, true) + 12;
                layout.ticks.add(
                        new Layout.Tick(at, 0, fits ? text : "", true, !isFirst || date.getDayOfMonth() == 1, false));
            }
            boolean shown = switch (step) {
                case 1 -> true;
                case 2 ->
                    date.getDayOfMonth() % 2 == 0
                            && (date.getDayOfMonth() != date.lengthOfMonth() || date.getDayOfMonth() % 2 == 0);
                default -> date.getDayOfWeek() == DayOfWeek.MONDAY;
            };
            boolean on = d == selected;
            boolean crowded = step != 1 && Math.abs(d - selected) == 1 && width < 26;
            if ((shown && !crowded || on) && x + width / 2 > sheet.frame().head() + 8) {
                String text = width > 52
                        ? sheet.words().weekday(date) + " " + date.getDayOfMonth()
                        : Integer.toString(date.getDayOfMonth());
                layout.ticks.add(new Layout.Tick(x, width, text, false, false, on));
            }
        }
    }

    private static void months(Layout layout, int step) {
        Sheet sheet = layout.sheet();
        LocalDate date = LocalDate.ofEpochDay((long) Math.floor(sheet.from())).withDayOfMonth(1);
        int lastYear = -1;
        for (; date.toEpochDay() < sheet.to(); date = date.plusMonths(1)) {
            double x = sheet.x(date.toEpochDay());
            double at = Math.max(x, sheet.frame().head());
            if (date.getYear() != lastYear) {
                boolean isFirst = lastYear < 0;
                lastYear = date.getYear();
                double end = sheet.x(date.withDayOfYear(1).plusYears(1).toEpochDay());
                if (!isFirst || end - at > 40) {
                    layout.ticks.add(new Layout.Tick(at, 0, Integer.toString(lastYear), true, !isFirst, false));
                }
            }
            if ((date.getMonthValue() - 1) % step == 0) {
                double room = sheet.x(date.plusMonths(step).toEpochDay()) - at;
                String text = sheet.words().month(date);
                boolean fits = room > Inter.width(text, 10.5, false) + 6;
                layout.ticks.add(new Layout.Tick(
                        at, 0, fits ? text : "", false, x >= sheet.frame().head(), false));
            }
        }
    }

    private static void years(Layout layout, double day) {
        Sheet sheet = layout.sheet();
        int step = 1;
        while (step * day * 365 < 34) {
            step *= step == 2 || step == 20 || step == 200 ? 5 : 2;
            if (step == 4 || step == 40) {
                step = step / 4 * 5;
            }
        }
        int year = LocalDate.ofEpochDay((long) Math.floor(sheet.from())).getYear();
        year = Math.floorDiv(year, step) * step;
        for (; ; year += step) {
            double x = sheet.x(LocalDate.of(year, 1, 1).toEpochDay());
            if (x > sheet.frame().width()) {
                return;
            }
            if (x >= sheet.frame().head()) {
                layout.ticks.add(new Layout.Tick(x, 0, Integer.toString(year), false, true, false));
            }
        }
    }

    /// The day of the selected happening, if it is one day.
    static int selectedDay(Sheet sheet) {
        int mark = sheet.focus().selected();
        if (mark < 0) {
            return Marks.NOWHERE;
        }
        int first = sheet.marks().first(sheet.clock(), mark);
        return first == sheet.marks().last(sheet.clock(), mark) ? first : Marks.NOWHERE;
    }
}

package org.dateline.extract.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Feasts and days of note whose date is known for every year. Names are matched word by word, in lower case.
enum Feast {
    CHRISTMAS("christmas", 12, 25),
    EASTER("easter", 0, 0),
    THANKSGIVING("thanksgiving", 11, 0),
    HALLOWEEN("halloween", 10, 31),
    NEW_YEAR("new year", 1, 1),
    GOOD_FRIDAY("good friday", 0, -2),
    PALM_SUNDAY("palm sunday", 0, -7),
    ASH_WEDNESDAY("ash wednesday", 0, -46),
    LABOR_DAY("labor day", 9, 0),
    MEMORIAL_DAY("memorial day", 5, 0),
    ELECTION_DAY("election day", 11, -1),
    VALENTINE("valentine", 2, 14),
    BOXING_DAY("boxing day", 12, 26),
    BASTILLE_DAY("bastille day", 7, 14),
    VETERANS_DAY("veterans day", 11, 11),
    ARMISTICE_DAY("armistice day", 11, 11),
    EPIPHANY("epiphany", 1, 6),
    PENTECOST("pentecost", 0, 49),
    EASTER_SUNDAY("easter sunday", 0, 0),
    EASTER_MONDAY("easter monday", 0, 1),
    MAUNDY_THURSDAY("maundy thursday", 0, -3),
    MAY_DAY("may day", 5, 1);

    private final String[] words;
    private final int month;
    private final int day;

    Feast(String name, int month, int day) {
        this.words = name.split(" ");
        this.month = month;
        this.day = day;
    }

    String first() {
        return words[0];
    }

    String[] words() {
        return words;
    }

    /// Its day in `year`.
    LocalDate in(int year) {
        return switch (this) {
            case EASTER,
                    GOOD_FRIDAY,
                    PALM_SUNDAY,
                    ASH_WEDNESDAY,
                    PENTECOST,
                    EASTER_SUNDAY,
                    EASTER_MONDAY,
                    MAUNDY_THURSDAY -> easter(year).plusDays(day);
            case THANKSGIVING ->
                LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
            case LABOR_DAY -> LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
            case MEMORIAL_DAY -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
            case ELECTION_DAY ->
                LocalDate.of(year, 11, 1)
                        .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                        .plusDays(1);
            default -> LocalDate.of(year, month, day);
        };
    }

    /// Western Easter by the rule of Meeus, Jones and Butcher (Nature, 1876).
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}

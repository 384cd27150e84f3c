package org.dateline.extract.times;

import java.time.temporal.ChronoUnit;

/// A unit of time, with the letter it has in a TIMEX3 period.
enum Unit {
    SECOND("T", "S", ChronoUnit.SECONDS),
    MINUTE("T", "M", ChronoUnit.MINUTES),
    HOUR("T", "H", ChronoUnit.HOURS),
    DAY("", "D", ChronoUnit.DAYS),
    WEEK("", "W", ChronoUnit.WEEKS),
    MONTH("", "M", ChronoUnit.MONTHS),
    QUARTER("", "M", ChronoUnit.MONTHS),
    YEAR("", "Y", ChronoUnit.YEARS),
    DECADE("", "Y", ChronoUnit.YEARS),
    CENTURY("", "Y", ChronoUnit.YEARS);

    private final String prefix;
    private final String letter;
    private final ChronoUnit chrono;

    Unit(String prefix, String letter, ChronoUnit chrono) {
        this.prefix = prefix;
        this.letter = letter;
        this.chrono = chrono;
    }

    /// How many of [#step] one of these is.
    int size() {
        return switch (this) {
            case QUARTER -> 3;
            case DECADE -> 10;
            case CENTURY -> 100;
            default -> 1;
        };
    }

    /// The calendar unit it is counted in.
    ChronoUnit step() {
        return chrono;
    }

    boolean isClock() {
        return ordinal() <= HOUR.ordinal();
    }

    /// A period of `n` of these, `-1` for a number that is not told: `P3D`, `PT16H`, `PXY`.
    String period(int n) {
        return "P" + prefix + (n < 0 ? "X" : Integer.toString(n * size())) + letter;
    }
}

package org.dateline.extract.times;

/// A part of the day, with its TIMEX3 code.
enum DayPart {
    MORNING("MO"),
    MIDDAY("MI"),
    AFTERNOON("AF"),
    EVENING("EV"),
    NIGHT("NI");

    private final String code;

    DayPart(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}

package org.dateline.workbench.bench;

import java.util.Locale;

/// What a bench measured.
///
/// @param name of the bench
/// @param value in `unit`
/// @param unit `ratio`, `ms`, `s`, `MB`
/// @param bar what is asked of it
/// @param atMost whether `value` is to be at most `bar`; else at least
/// @param detail what it is made of, for people
public record Figure(String name, double value, String unit, double bar, boolean atMost, String detail) {
    public boolean isMet() {
        return atMost ? value <= bar : value >= bar;
    }

    /// One line of JSON.
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"bar\":%s,\"atMost\":%b,\"met\":%b,\"detail\":\"%s\"}",
                name,
                value,
                unit,
                bar,
                atMost,
                isMet(),
                detail.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-18s %9.3f %-5s  %s %s %s  %s",
                name,
                value,
                unit,
                isMet() ? "ok  " : "MISS",
                atMost ? "at most" : "at least",
                bar,
                detail);
    }
}

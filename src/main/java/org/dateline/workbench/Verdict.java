package org.dateline.workbench;

import java.util.List;

/// What a check of a library says.
///
/// @param lines what was looked at and what was repaired
/// @param faults what is wrong, each with what to do; empty when all is well
public record Verdict(List<String> lines, List<String> faults) {
    public Verdict {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }
}

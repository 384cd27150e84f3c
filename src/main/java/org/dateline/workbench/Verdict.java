package org.dateline.workbench;

import java.util.ArrayList;
import java.util.List;
import org.dateline.library.CheckReport;

/// What a check of a library says.
///
/// @param lines what was looked at and what was repaired
/// @param faults what is wrong, each with what to do; empty when all is well
public record Verdict(List<String> lines, List<String> faults) {
    public Verdict {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /// @param healed what was wrong with an index that was made anew at the opening, empty if nothing was
    /// @param rebuilt whether the index was made again because a person asked
    static Verdict of(CheckReport report, String healed, boolean rebuilt) {
        List<String> lines = new ArrayList<>();
        lines.add("%,d articles, %,d acts and %,d kept files are whole"
                .formatted(report.articles(), report.acts(), report.originals()));
        report.setAside().forEach(name -> lines.add("set aside at an opening: " + name));
        if (!healed.isEmpty()) {
            lines.add("the index was made anew: " + healed);
        }
        if (rebuilt) {
            lines.add("the index was made again, as asked");
        }
        List<String> faults = report.faults().stream()
                .map(f -> f.file() + (f.line() > 0 ? ", line " + f.line() : "") + ": " + f.what())
                .toList();
        return new Verdict(lines, faults);
    }
}

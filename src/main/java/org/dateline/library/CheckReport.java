package org.dateline.library;

import java.util.List;

/// What a check of the truth found.
///
/// @param articles lines with an article that are whole
/// @param acts lines with an act that are whole
/// @param originals kept files whose content still has the hash it is named by
/// @param faults what is wrong, in the order of files and lines; empty when all is well
/// @param setAside files of torn lines that were set aside at some opening, by name
public record CheckReport(long articles, long acts, long originals, List<Fault> faults, List<String> setAside) {
    public CheckReport {
        faults = List.copyOf(faults);
        setAside = List.copyOf(setAside);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    /// Something wrong in the truth.
    ///
    /// @param file relative to the library's folder
    /// @param line from 1; 0 where the fault is of the whole file
    /// @param what one sentence without any article text
    public record Fault(String file, long line, String what) {}
}

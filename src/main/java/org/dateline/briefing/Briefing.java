package org.dateline.briefing;

import java.time.LocalDate;
import java.util.List;

/// A composed note whose every sentence carries its evidence.
///
/// @param id unique within a library
/// @param written the day it is dated, given by whoever composes it
public record Briefing(String id, String title, LocalDate written, List<Block> blocks) {
    public Briefing {
        blocks = List.copyOf(blocks);
    }
}

package org.dateline.extract.draft;

/// One step of reading: looks at what stands in the draft and adds to it. Stateless; any thread.
@FunctionalInterface
public interface Stage {
    void read(Draft draft);
}

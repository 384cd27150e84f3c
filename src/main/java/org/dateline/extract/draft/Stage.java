package org.dateline.extract.draft;

import java.util.List;

/// One step of reading: looks at what stands in the draft and adds to it. Stateless; any thread.
@FunctionalInterface
public interface Stage {
    void read(Draft draft);

    /// The same for some drafts, one by one or together, whichever is faster.
    default void readAll(List<Draft> drafts) {
        drafts.forEach(this::read);
    }
}

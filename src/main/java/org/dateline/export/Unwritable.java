package org.dateline.export;

import java.io.IOException;
import org.dateline.text.Reason;
import org.dateline.text.Reasoned;

/// A file that cannot be written as asked.
final class Unwritable extends IOException implements Reasoned {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    Unwritable(Reason reason) {
        super(reason.english());
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}

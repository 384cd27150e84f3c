package org.dateline.library;

import java.io.IOException;
import org.dateline.text.Reason;
import org.dateline.text.Reasoned;

/// A library could not be opened, read or written. The reason is one sentence for the analyst: what, where, what next.
public final class LibraryException extends IOException implements Reasoned {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    LibraryException(Reason reason) {
        super(reason.english());
        this.reason = reason;
    }

    LibraryException(Reason reason, Throwable cause) {
        super(reason.english(), cause);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}

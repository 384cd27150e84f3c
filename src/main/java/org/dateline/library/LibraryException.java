package org.dateline.library;

import java.io.IOException;

/// A library could not be opened, read or written. The message is one sentence for the analyst: what, where, what next.
public final class LibraryException extends IOException {
    private static final long serialVersionUID = 1;

    LibraryException(String message) {
        super(message);
    }

    LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}

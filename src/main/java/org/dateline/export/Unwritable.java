package org.dateline.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
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

    /// The folder that a file would stand in.
    ///
    /// @throws NotDirectoryException if there is none
    static Path folder(Path file) throws NotDirectoryException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NotDirectoryException(String.valueOf(folder));
        }
        return folder;
    }
}

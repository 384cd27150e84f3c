package org.dateline.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that is there whole or not at all: it is written beside its place and moved there.
final class WholeFile {
    private WholeFile() {}

    /// Writes the file at a path.
    interface Writing {
        void to(Path draft) throws IOException;
    }

    /// @throws NotDirectoryException if there is no such folder
    /// @throws IOException if the disk refuses; what stood there before stands then
    static void write(Path file, Writing writing) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NotDirectoryException(String.valueOf(folder));
        }
        Path draft = folder.resolve("." + file.getFileName() + ".part");
        try {
            writing.to(draft);
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}

package org.dateline.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.dateline.text.Reason;
import org.dateline.text.Reasoned;

/// Why something failed, as a person is told: the file system itself names the file and seldom what is wrong.
public final class Failures {
    private static final Reason SILENT = Reason.of("failed.silent", "The program does not know why");

    private Failures() {}

    /// What stands behind the exceptions that only carry another from thread to thread.
    public static Throwable cause(Throwable failure) {
        boolean carries = failure instanceof CompletionException
                || failure instanceof ExecutionException
                || failure instanceof UncheckedIOException;
        return carries && failure.getCause() != null ? cause(failure.getCause()) : failure;
    }

    public static Reason reason(Throwable failure) {
        return switch (cause(failure)) {
            case Reasoned reasoned -> reasoned.reason();
            case NoSuchFileException e -> of(e, "failed.gone", "%s is not there");
            case NotDirectoryException e -> of(e, "failed.folder", "There is no folder %s");
            case AccessDeniedException e -> of(e, "failed.rights", "You have no right to %s");
            case FileAlreadyExistsException e -> of(e, "failed.there", "%s is already there");
            case FileSystemException e
            when e.getReason() != null && !e.getReason().isBlank() ->
                Reason.of("failed.file", "%s: %s", name(e), e.getReason());
            case IOException e when e.getMessage() == null -> SILENT;
            case Throwable e ->
                Reason.of("failed.plain", "%s", Objects.requireNonNullElse(e.getMessage(), e.toString()));
        };
    }

    private static Reason of(FileSystemException e, String name, String pattern) {
        return Reason.of(name, pattern, name(e));
    }

    private static String name(FileSystemException e) {
        return Objects.requireNonNullElse(e.getFile(), "?");
    }
}

package org.dateline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.dateline.text.Reason;

/// A file that cannot become an article, with the reason as one sentence for the user.
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    Unreadable(Reason reason) {
        super(reason.english());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /// Why a file is rejected that its reader did not understand.
    static Reason damaged(Format format) {
        return Reason.of(
                "file.damaged",
                "It could not be read as %s; it may be damaged. Open it in its own program and save it again.",
                format.label());
    }

    /// What went wrong, in the user's words.
    static Unreadable because(Exception e) {
        return switch (e) {
            case Unreadable u -> u;
            case UncheckedIOException u when u.getCause() != null -> because(u.getCause());
            case AccessDeniedException _ ->
                new Unreadable(Reason.of(
                        "file.rights",
                        "It may not be read by you. Change its permissions or copy it to a place of your own."));
            case NoSuchFileException _ ->
                new Unreadable(Reason.of("file.gone", "It is not there any more. Check the name."));
            case CharacterCodingException _ ->
                new Unreadable(Reason.of(
                        "file.encoding", "Its letters are in an encoding that could not be told. Save it as UTF-8."));
            default -> new Unreadable(Reason.of("file.failed", "It could not be read: %s.", plain(e)));
        };
    }

    private static String plain(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.strip().replaceAll("\\s+", " ");
    }
}

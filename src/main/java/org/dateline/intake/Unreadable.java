package org.dateline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/// A file that cannot become an article, with the reason as one sentence for the user.
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
        super(reason);
    }

    String reason() {
        String message = getMessage();
        return message == null ? "The file could not be read." : message;
    }

    /// What went wrong, in the user's words.
    static Unreadable because(Exception e) {
        return switch (e) {
            case Unreadable u -> u;
            case UncheckedIOException u when u.getCause() != null -> because(u.getCause());
            case AccessDeniedException _ ->
                new Unreadable("It may not be read by you. Change its permissions or copy it to a place of your own.");
            case NoSuchFileException _ -> new Unreadable("It is not there any more. Check the name.");
            case CharacterCodingException _ ->
                new Unreadable("Its letters are in an encoding that could not be told. Save it as UTF-8.");
            default -> new Unreadable("It could not be read: " + plain(e) + ".");
        };
    }

    private static String plain(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.strip().replaceAll("\\s+", " ");
    }
}

package org.dateline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.dateline.text.Reason;
import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void whatTheFileSystemOnlyNamesIsSaid() {
        assertThat(Failures.reason(new NoSuchFileException("a.html")).english()).isEqualTo("a.html is not there");
        assertThat(Failures.reason(new AccessDeniedException("a.html")).english())
                .isEqualTo("You have no right to a.html");
        assertThat(Failures.reason(new FileSystemException("a.html", null, "No space left on device"))
                        .english())
                .isEqualTo("a.html: No space left on device");
        assertThat(Failures.reason(new IOException()).english()).isEqualTo("The program does not know why");
    }

    @Test
    void whatCarriesAFailureFromThreadToThreadIsOpened() {
        Refused refused = new Refused(Reason.of("undo.nothing", "There is nothing to undo"));
        assertThat(Failures.reason(new CompletionException(new UncheckedIOException(refused))))
                .isEqualTo(refused.reason());
        assertThat(Failures.cause(new CompletionException("alone", null))).hasMessage("alone");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = Path.of("nowhere", "at", "all").toAbsolutePath();
        assertThat(Files.exists(nowhere)).isFalse();
        assertThat(Failures.reason(new NotDirectoryException(nowhere.toString()))
                        .english())
                .isEqualTo("There is no folder " + nowhere);
    }
}

package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.dateline.workbench.Failures;
import org.dateline.workbench.Snapshot;
import tools.jackson.databind.json.JsonMapper;

/// Where commands write: results on `out`, all else on `err`.
final class Console {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final long TICK_MILLIS = 100;

    final PrintWriter out;
    final PrintWriter err;
    final boolean terminal;

    Console(PrintWriter out, PrintWriter err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /// One JSON object as one line.
    static String json(Map<String, ?> object) {
        return MAPPER.writeValueAsString(object);
    }

    void line(Map<String, ?> object) {
        out.print(json(object));
        out.print('\n');
    }

    /// Waits for `result`, drawing its progress where there is a terminal.
    ///
    /// @throws CompletionException with what made it fail
    <R> R await(CompletableFuture<R> result, Supplier<Snapshot.Progress> progress) {
        boolean drawn = false;
        while (true) {
            try {
                R made = result.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
                clear(drawn);
                return made;
            } catch (TimeoutException e) {
                drawn |= draw(progress.get());
            } catch (ExecutionException e) {
                clear(drawn);
                throw new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CompletionException(e);
            }
        }
    }

    private boolean draw(Snapshot.Progress progress) {
        if (!terminal) {
            return false;
        }
        String of = progress.total() > 0 ? " of %,d".formatted(progress.total()) : "";
        err.printf(Locale.ENGLISH, "\r%s %,d%s\033[K", progress.kind().title(), progress.done(), of);
        err.flush();
        return true;
    }

    private void clear(boolean drawn) {
        if (drawn) {
            err.print("\r\033[K");
            err.flush();
        }
    }

    /// Says in one line what went wrong.
    ///
    /// @return the exit code
    int failed(Exception e) {
        Throwable cause = Failures.cause(e);
        String message = Failures.reason(cause).english();
        if (!(cause instanceof IOException) && !(cause instanceof IllegalArgumentException)) {
            message = "Unexpected: " + cause.getClass().getSimpleName() + ": " + message;
            if (Boolean.getBoolean("dateline.trace")) {
                cause.printStackTrace(err);
            }
        }
        return failed(message);
    }

    int failed(String message) {
        err.println("dateline: " + message.replaceAll("\\s*\\R\\s*", " "));
        return 1;
    }
}

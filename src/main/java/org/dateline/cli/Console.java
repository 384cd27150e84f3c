package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Where commands write: results on `out`, all else on `err`.
final class Console {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

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

    /// Says in one line what went wrong.
    ///
    /// @return the exit code
    int failed(Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
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

package org.dateline.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// What JavaFX complained of while it applied stylesheets: a colour that could not be resolved is a node that was
/// dressed where our tokens are not in force, and shows black or nothing.
final class StyleWarnings extends Handler {
    private static final Logger CSS = Logger.getLogger("javafx.css");
    private static final StyleWarnings ALL = new StyleWarnings();

    private final List<String> heard = new CopyOnWriteArrayList<>();

    private StyleWarnings() {}

    /// Listens from now on; again and again does no harm.
    static void listen() {
        CSS.removeHandler(ALL);
        CSS.addHandler(ALL);
    }

    /// What was heard since the last call.
    static List<String> taken() {
        List<String> taken = List.copyOf(ALL.heard);
        ALL.heard.clear();
        return taken;
    }

    @Override
    public void publish(LogRecord told) {
        if (told.getLevel().intValue() >= Level.WARNING.intValue()) {
            String message = new SimpleFormatter().formatMessage(told);
            StringBuilder text = new StringBuilder(message);
            for (StackTraceElement at : Thread.currentThread().getStackTrace()) {
                text.append("\n    at ").append(at);
            }
            heard.add(text.toString());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

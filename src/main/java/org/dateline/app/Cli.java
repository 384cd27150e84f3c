package org.dateline.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dateline.cli.Commands;

/// The command line `dateline`; without arguments, the workbench.
public final class Cli {
    private Cli() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            Launcher.main(args);
            return;
        }
        boolean terminal = System.console() != null && System.console().isTerminal();
        int code = Commands.run(args, writer(FileDescriptor.out, false), writer(FileDescriptor.err, true), terminal);
        System.exit(code);
    }

    /// UTF-8 whatever the platform's own charset is: JSON Lines are UTF-8 everywhere.
    private static PrintWriter writer(FileDescriptor descriptor, boolean flushed) {
        OutputStream out = new FileOutputStream(descriptor);
        return new PrintWriter(
                new OutputStreamWriter(new BufferedOutputStream(out, 1 << 16), StandardCharsets.UTF_8), flushed);
    }
}

package org.dateline.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// All commands of `dateline`.
@Command(
        name = "dateline",
        description = "A workbench for people who read the news for a living.",
        mixinStandardHelpOptions = true,
        version = "Dateline 0.1",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Without a command the workbench opens. No command reaches the network."},
        subcommands = {
            ImportCommand.class,
            ExtractCommand.class,
            SearchCommand.class,
            TimelineCommand.class,
            EntitiesCommand.class,
            RowsCommand.class,
            BriefCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            BenchCommand.class
        })
public final class Commands implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    private Commands() {}

    /// Runs one command.
    ///
    /// @param args the words after `dateline`
    /// @param terminal whether `err` is a terminal, so that progress may be drawn on it
    /// @return 0 done, 1 something failed, 2 wrong usage
    public static int run(String[] args, PrintWriter out, PrintWriter err, boolean terminal) {
        Console console = new Console(out, err, terminal);
        CommandLine line = new CommandLine(new Commands(), new Factory(console))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, _, _) -> console.failed(e))
                .setUsageHelpAutoWidth(true);
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }

    /// Makes the commands, handing each that asks for it the console.
    private record Factory(Console console) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Console.class).newInstance(console);
            } catch (NoSuchMethodException e) {
                @Nullable K made = CommandLine.defaultFactory().create(type);
                return made;
            }
        }
    }
}

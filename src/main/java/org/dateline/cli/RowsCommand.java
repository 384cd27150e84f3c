package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.entity.RowTable;
import org.dateline.workbench.Imported;
import org.dateline.workbench.Job;
import org.dateline.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline rows`: the library's own persons, countries, organisations and places as a table, in and out.
@Command(
        name = "rows",
        mixinStandardHelpOptions = true,
        description = {
            "Adds your own persons, countries, organisations and places to a library from a table,",
            "or writes those that it has.",
            "",
            "The table is tab-separated text in UTF-8; its first line names the columns kind, name, aliases, country,",
            "offices, id (docs/knowledge.md tells what they hold). Articles are read again with the rows."
        })
final class RowsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A table to add.")
    private @Nullable Path file;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the rows; standard output without it.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Says what was done as one JSON line, then one for each wrong line.")
    private boolean json;

    private final Console console;

    RowsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Workbench workbench = Workbench.open(library.folder, Runnable::run)) {
            int code = 0;
            if (file != null) {
                Job<Imported.Rows> job = workbench.importingRows(file);
                code = say(console.await(job.result(), job::progress));
                LibraryOption.settle(workbench, console);
            }
            if (out != null) {
                Job<Path> job = workbench.exportingRows(out);
                console.await(job.result(), job::progress);
            } else if (file == null) {
                console.out.print(RowTable.write(workbench.snapshot().desk().rows()));
            }
            return code;
        }
    }

    private int say(Imported.Rows rows) {
        if (json) {
            Map<String, Object> o = new LinkedHashMap<>();
            o.put("added", rows.added());
            o.put("already", rows.already());
            o.put("rejected", rows.faults().size());
            console.line(o);
        } else {
            console.out.println(rows.added() + " added, " + rows.already() + " already there, "
                    + rows.faults().size() + " rejected");
        }
        for (RowTable.Fault fault : rows.faults()) {
            if (json) {
                Map<String, Object> o = new LinkedHashMap<>();
                o.put("line", fault.line());
                o.put("reason", fault.reason().english());
                console.line(o);
            } else {
                console.err.println(file + ", " + fault);
            }
        }
        return rows.faults().isEmpty() ? 0 : 1;
    }
}

package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.workbench.bench.Bench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `dateline bench`: how fast it is beside bare Lucene.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures import, search, timelines and opening beside bare Lucene in the same process.")
final class BenchCommand implements Callable<Integer> {
    @Option(names = "--docs", paramLabel = "N", description = "How many articles (default ${DEFAULT-VALUE}).")
    private int docs = 20_000;

    @Option(names = "--rounds", paramLabel = "N", description = "How often (default ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--only", split = ",", paramLabel = "NAME", description = "Only these.")
    private List<String> only = List.of();

    @Option(names = "--json", description = "One JSON line a figure.")
    private boolean json;

    private final Console console;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (String name : only) {
            if (!Bench.names().contains(name)) {
                throw new IllegalArgumentException(
                        "There is no bench “" + name + "”: " + String.join(", ", Bench.names()) + ".");
            }
        }
        Path scratch = Files.createTempDirectory("dateline-bench");
        try {
            Bench.run(docs, rounds, only, scratch, figure -> {
                console.out.println(json ? figure.json() : figure.toString());
                console.out.flush();
            });
        } finally {
            try (Stream<Path> files = Files.walk(scratch)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return 0;
    }
}

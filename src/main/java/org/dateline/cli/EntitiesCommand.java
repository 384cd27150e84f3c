package org.dateline.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.entity.Entity;
import org.dateline.entity.Office;
import org.dateline.text.Folding;
import org.dateline.time.When;
import org.dateline.workbench.Snapshot;
import org.dateline.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline entities`: people, countries, organisations and places with their counts.
@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        description = "Lists people, countries, organisations and places, those in most articles first.")
final class EntitiesCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "Part of a name or alias.")
    private String query = "";

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--json", description = "One JSON line an entity.")
    private boolean json;

    private final Console console;

    EntitiesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String key = Folding.key(query);
        try (Workbench workbench = library.open(console)) {
            for (Snapshot.Known known : workbench.snapshot().entities()) {
                if (matches(known.entity(), key)) {
                    print(known);
                }
            }
            return 0;
        }
    }

    private static boolean matches(Entity entity, String key) {
        return Folding.key(entity.name()).contains(key)
                || entity.aliases().stream().anyMatch(a -> Folding.key(a).contains(key));
    }

    private void print(Snapshot.Known known) {
        Entity entity = known.entity();
        if (json) {
            console.line(object(known));
        } else {
            console.out.println("%6d articles %7d mentions  %-12s  %s"
                    .formatted(known.articles(), known.mentions(), entity.kind().word(), entity.name()));
        }
    }

    private static Map<String, Object> object(Snapshot.Known known) {
        Entity entity = known.entity();
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("id", entity.id());
        o.put("kind", entity.kind().word());
        o.put("name", entity.name());
        o.put("aliases", entity.aliases());
        o.put("country", entity.country().isEmpty() ? null : entity.country());
        o.put("roles", roles(entity.offices()));
        o.put("articles", known.articles());
        o.put("mentions", known.mentions());
        o.put("confirmed", known.confirmed());
        return o;
    }

    private static List<Map<String, Object>> roles(List<Office> offices) {
        return offices.stream()
                .map(office -> {
                    Map<String, Object> o = new LinkedHashMap<>();
                    o.put("title", office.title());
                    o.put("of", Names.of(office));
                    o.put("from", end(office.term(), 0));
                    o.put("to", end(office.term(), 1));
                    return o;
                })
                .toList();
    }

    /// One end of a term as EDTF; null where open or not known.
    private static @Nullable String end(When term, int which) {
        String[] ends = term.edtf().split("/", -1);
        String end = ends.length == 2 ? ends[which] : ends[0];
        return end.isEmpty() || end.equals("..") ? null : end;
    }
}

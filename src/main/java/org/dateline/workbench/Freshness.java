package org.dateline.workbench;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.act.Act;
import org.dateline.library.Library;
import org.dateline.search.Answer.Found;
import org.dateline.search.Request;

/// How many articles came in for each saved search since it was last looked at. When each article came in is read from
/// the truth once. One thread at a time.
final class Freshness {
    private final Desktop desktop;
    private long[] imported = new long[64];
    private int known;

    Freshness(Desktop desktop) {
        this.desktop = desktop;
    }

    synchronized Map<String, Integer> counts() throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Act.SearchSaved search : desktop.snapshot().desk().searches()) {
            Request late = Request.of(search.query())
                    .withImportedAfter(until(search.looked()))
                    .withPage(0, 0)
                    .withFacets(0);
            int fresh = desktop.catalogue().look(i -> i.search(late)) instanceof Found found ? found.total() : 0;
            counts.put(search.name(), fresh);
        }
        return counts;
    }

    /// The last sequence that was in the library at `looked`.
    private long until(Instant looked) throws IOException {
        learn();
        int at = Arrays.binarySearch(imported, 0, known, looked.toEpochMilli());
        if (at < 0) {
            return -at - 1;
        }
        int last = at;
        while (last + 1 < known && imported[last + 1] == imported[at]) {
            last++;
        }
        return last + 1;
    }

    private void learn() throws IOException {
        if (known < desktop.library().positions().articles()) {
            desktop.library().articles(known, this::add);
        }
    }

    /// Clocks go back at times; the order of import does not.
    private void add(Library.Stored stored) {
        if (known == imported.length) {
            imported = Arrays.copyOf(imported, 2 * known);
        }
        long before = known == 0 ? Long.MIN_VALUE : imported[known - 1];
        imported[known++] = Math.max(before, stored.imported().toEpochMilli());
    }
}

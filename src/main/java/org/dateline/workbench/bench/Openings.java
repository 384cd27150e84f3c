package org.dateline.workbench.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dateline.timeline.Lane;
import org.dateline.workbench.Answer;
import org.dateline.workbench.Question;
import org.dateline.workbench.Workbench;

/// How long a library takes to open, as the window opens it: the whole workbench, to the first list of articles with
/// its facets and the marks of six lanes; and on to the happenings and entities that stand beside them.
final class Openings {
    private static final int LANES = 6;

    private Openings() {}

    static Figure measure(Path folder, int docs, int rounds) throws IOException {
        double[] lists = new double[rounds];
        double[] timelines = new double[rounds];
        double[] all = new double[rounds];
        try (ExecutorService window = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < rounds; i++) {
                long start = System.nanoTime();
                try (Workbench workbench = Workbench.open(folder, window)) {
                    Answer list = workbench.ask("list", Question.EVERYTHING).join();
                    lists[i] = since(start);
                    workbench.marks(lanes(list), Question.EVERYTHING).join();
                    timelines[i] = since(start);
                    workbench.settled().join();
                    all[i] = since(start);
                }
            }
        }
        return new Figure(
                "open",
                Bench.median(timelines),
                "s",
                2,
                true,
                String.format(
                        Locale.ROOT,
                        "%d articles in the whole workbench, to timelines; list after %.2f s, all entities and"
                                + " happenings after %.2f s, the first time %.2f and %.2f s",
                        docs,
                        Bench.median(lists),
                        Bench.median(all),
                        timelines[0],
                        all[0]));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<Lane> lanes(Answer list) {
        return Arrays.asList(Question.Lens.PERSON, Question.Lens.COUNTRY).stream()
                .flatMap(lens ->
                        list.counts().getOrDefault(lens, List.of()).stream().limit(LANES / 2))
                .map(count -> Lane.of(Lane.Kind.ENTITY, count.value(), count.label()))
                .toList();
    }
}

package org.dateline.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.act.Act;
import org.dateline.article.Reading;
import org.dateline.text.Sketch;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;

/// Questions on their way to answers: one thread, and of each pane only the latest question counts.
final class Asking {
    private final Desktop desktop;
    private final Threads threads;
    private final Map<String, CompletableFuture<?>> latest = new ConcurrentHashMap<>();

    Asking(Desktop desktop, Threads threads) {
        this.desktop = desktop;
        this.threads = threads;
    }

    <R> CompletableFuture<R> latest(String pane, Threads.Work<R> work) {
        CompletableFuture<R> mine = new CompletableFuture<>();
        CompletableFuture<?> earlier = latest.put(pane, mine);
        if (earlier != null) {
            threads.tell(() -> earlier.cancel(false));
        }
        threads.searching.execute(() -> {
            if (latest.get(pane) == mine) {
                threads.settle(mine, work);
                latest.remove(pane, mine);
            }
        });
        return mine;
    }

    Answer answer(Question question) {
        List<Shelf.Shelved> matching = matching(question.query(), question.filters());
        Set<String> ids = ids(matching);
        Snapshot snapshot = desktop.snapshot();
        List<Happening> happenings = snapshot.happenings().stream()
                .filter(h -> isIn(h, question) && reports(h, ids))
                .toList();
        List<Shelf.Shelved> within = matching;
        if (question.window().isKnown()) {
            Set<String> reporting = new HashSet<>();
            happenings.forEach(h -> h.evidence().forEach(e -> reporting.add(e.article())));
            within = matching.stream()
                    .filter(s -> reporting.contains(s.article().id())
                            || question.window().overlaps(s.article().published()))
                    .toList();
        }
        List<Shelf.Shelved> sorted =
                within.stream().sorted(order(question.order())).toList();
        return new Answer(
                question,
                sorted.size(),
                new Hits(desktop).of(sorted, question),
                new Lenses(snapshot).counts(sorted),
                happenings,
                "",
                0);
    }

    Marks marks(List<Lane> lanes, Question question) {
        return marks(answer(question.limit(0)).happenings(), lanes);
    }

    Marks marks(List<Happening> happenings, List<Lane> lanes) {
        List<Set<String>> laneArticles = new ArrayList<>();
        for (Lane lane : lanes) {
            laneArticles.add(
                    switch (lane.kind()) {
                        case ENTITY, TYPE -> Set.of();
                        case TAG ->
                            ids(matching("", List.of(new Question.Filter(Question.Lens.TAG, lane.subject(), true))));
                        case QUERY -> ids(matching(lane.subject(), List.of()));
                        case SAVED -> ids(matching(saved(lane.subject()), List.of()));
                    });
        }
        Marks.Builder marks = Marks.builder(lanes);
        for (Happening happening : happenings) {
            long in = 0;
            for (int i = 0; i < lanes.size(); i++) {
                if (stands(happening, lanes.get(i), laneArticles.get(i))) {
                    in |= 1L << i;
                }
            }
            if (in != 0) {
                marks.add(happening, in);
            }
        }
        return marks.build();
    }

    private String saved(String name) {
        return desktop.snapshot().desk().searches().stream()
                .filter(s -> s.name().equals(name))
                .map(Act.SearchSaved::query)
                .findFirst()
                .orElse("");
    }

    private boolean stands(Happening happening, Lane lane, Set<String> articles) {
        return switch (lane.kind()) {
            case ENTITY -> {
                String id = desktop.snapshot().desk().resolve(lane.subject());
                yield happening.participants().contains(id) || happening.place().equals(id);
            }
            case TYPE -> happening.type().name().equals(lane.subject());
            case TAG, QUERY, SAVED -> reports(happening, articles);
        };
    }

    List<Answer.Hit> similar(String article) {
        Sketch sketch = desktop.shelf().get(article).map(Shelf.Shelved::sketch).orElse(Sketch.of(""));
        List<Shelf.Shelved> near = desktop.shelf().all().stream()
                .filter(s -> !s.article().id().equals(article) && s.sketch().similarity(sketch) > 0.1)
                .sorted(Comparator.comparingDouble(
                        (Shelf.Shelved s) -> -s.sketch().similarity(sketch)))
                .limit(20)
                .toList();
        return new Hits(desktop).of(near, Question.EVERYTHING);
    }

    private static Comparator<Shelf.Shelved> order(Question.Order order) {
        Comparator<Shelf.Shelved> byDate = Comparator.comparing(s -> s.article().published());
        return switch (order) {
            case RANK, NEWEST -> byDate.reversed();
            case OLDEST -> byDate;
        };
    }

    private static boolean isIn(Happening h, Question question) {
        if (!question.window().isKnown()) {
            return true;
        }
        When when = switch (question.clock()) {
            case HAPPENED -> h.when();
            case REPORTED -> h.reported();
        };
        return question.window().overlaps(when);
    }

    private static boolean reports(Happening happening, Set<String> articles) {
        for (Evidence evidence : happening.evidence()) {
            if (articles.contains(evidence.article())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> ids(List<Shelf.Shelved> shelved) {
        Set<String> ids = HashSet.newHashSet(shelved.size());
        shelved.forEach(s -> ids.add(s.article().id()));
        return ids;
    }

    private List<Shelf.Shelved> matching(String query, List<Question.Filter> filters) {
        String[] words = query.toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
        Lenses lenses = new Lenses(desktop.snapshot());
        return desktop.shelf().all().stream()
                .filter(s -> hasWords(s.reading(), words) && lenses.pass(s.reading(), filters))
                .toList();
    }

    private static boolean hasWords(Reading reading, String[] words) {
        String text = (reading.article().title() + "\n" + reading.article().text()).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!word.isEmpty() && !text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// The place of a word in a sentence.
    static List<Span> matches(String sentence, String query) {
        String text = sentence.toLowerCase(Locale.ROOT);
        List<Span> found = new ArrayList<>();
        for (String word : query.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            for (int at = word.isEmpty() ? -1 : text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                found.add(new Span(at, at + word.length()));
            }
        }
        found.sort(null);
        return found;
    }
}

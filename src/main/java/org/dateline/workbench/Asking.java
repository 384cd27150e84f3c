package org.dateline.workbench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.act.Act;
import org.dateline.search.Answer.Facet;
import org.dateline.search.Answer.Found;
import org.dateline.search.Answer.Wrong;
import org.dateline.search.Request;
import org.dateline.search.Strip;
import org.dateline.text.Reason;
import org.dateline.time.When;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;

/// Questions on their way to answers: one thread, and of each pane only the latest question counts.
final class Asking {
    /// How many happenings an answer holds; marks are of all.
    private static final int MOST_HAPPENINGS = 20_000;

    private static final int ALIKE = 20;

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
        threads.start(threads.searching, mine, () -> {
            if (latest.get(pane) == mine) {
                threads.settle(mine, work);
                latest.remove(pane, mine);
            }
        });
        return mine;
    }

    Answer answer(Question question) throws IOException {
        org.dateline.search.Answer found = desktop.catalogue().look(i -> i.search(ofArticles(question)));
        return switch (found) {
            case Wrong wrong ->
                new Answer(
                        question,
                        0,
                        List.of(),
                        Map.of(),
                        List.of(),
                        wrong.reason(),
                        wrong.at().start());
            case Found right ->
                new Answer(
                        question,
                        right.total(),
                        new Hits(desktop).fold(right.hits(), question.limit()),
                        counts(right.facets()),
                        happenings(question),
                        Reason.NONE,
                        0);
        };
    }

    private List<Happening> happenings(Question question) throws IOException {
        if (isEverything(question)) {
            return desktop.snapshot().happenings();
        }
        Set<String> ids = ids(ofHappenings(question));
        return desktop.snapshot().happenings().stream()
                .filter(h -> ids.contains(h.id()))
                .limit(MOST_HAPPENINGS)
                .toList();
    }

    private Set<String> ids(Request request) throws IOException {
        Strip strip = desktop.catalogue().look(i -> i.marks(request));
        Set<String> ids = HashSet.newHashSet(strip.size());
        for (int mark = 0; mark < strip.size(); mark++) {
            ids.add(strip.id(mark));
        }
        return ids;
    }

    private static boolean isEverything(Question question) {
        return question.query().isBlank()
                && question.filters().isEmpty()
                && !question.window().isKnown();
    }

    private Request ofArticles(Question question) {
        Request.Sort sort = switch (question.order()) {
            case RANK -> Request.Sort.RELEVANCE;
            case NEWEST -> Request.Sort.NEWEST;
            case OLDEST -> Request.Sort.OLDEST;
        };
        // Some of the hits will be folded into others.
        int limit = (int) Math.min(Integer.MAX_VALUE, question.limit() + question.limit() / 2L);
        return ofHappenings(question).withSort(sort).withPage(0, limit).withFacets(Answer.MOST_VALUES);
    }

    private Request ofHappenings(Question question) {
        Request.Clock clock = switch (question.clock()) {
            case HAPPENED -> Request.Clock.HAPPENED;
            case REPORTED -> Request.Clock.REPORTED;
        };
        return filtered(Request.of(question.query()), question).withWindow(question.window(), clock);
    }

    private Request filtered(Request request, Question question) {
        List<String> include = new ArrayList<>();
        List<String> exclude = new ArrayList<>();
        for (Question.Filter filter : question.filters()) {
            (filter.include() ? include : exclude).add(value(filter));
        }
        return request.withFilters(include, exclude);
    }

    private String value(Question.Filter filter) {
        return switch (filter.lens()) {
            case PERSON, COUNTRY, ORGANISATION, PLACE ->
                desktop.snapshot().desk().resolve(filter.value());
            case TYPE, STATUS, SOURCE, TAG -> prefix(filter.lens()) + filter.value();
        };
    }

    private static String prefix(Question.Lens lens) {
        return lens.name().toLowerCase(Locale.ROOT) + "/";
    }

    private static Map<Question.Lens, List<Answer.Count>> counts(List<Facet> facets) {
        Map<Question.Lens, List<Answer.Count>> counts = new EnumMap<>(Question.Lens.class);
        for (Question.Lens lens : Question.Lens.values()) {
            counts.put(lens, List.of());
        }
        for (Facet facet : facets) {
            lens(facet.name())
                    .ifPresent(lens -> counts.put(
                            lens,
                            facet.values().stream()
                                    .map(v -> new Answer.Count(bare(lens, v.value()), v.label(), v.count()))
                                    .toList()));
        }
        return counts;
    }

    private static Optional<Question.Lens> lens(String facet) {
        for (Question.Lens lens : Question.Lens.values()) {
            if (lens.name().equalsIgnoreCase(facet)) {
                return Optional.of(lens);
            }
        }
        return Optional.empty();
    }

    private static String bare(Question.Lens lens, String value) {
        return switch (lens) {
            case PERSON, COUNTRY, ORGANISATION, PLACE -> value;
            case TYPE, STATUS, SOURCE, TAG ->
                value.startsWith(prefix(lens)) ? value.substring(prefix(lens).length()) : value;
        };
    }

    /// The marks of all that the question leaves, in any of the lanes.
    Marks marks(List<Lane> lanes, Question question) throws IOException {
        return marks(lanes, ofHappenings(question));
    }

    /// The marks of these happenings, in any of the lanes.
    Marks marks(List<Happening> happenings, List<Lane> lanes) throws IOException {
        return marks(
                lanes, Request.happenings(happenings.stream().map(Happening::id).toList()));
    }

    private Marks marks(List<Lane> lanes, Request request) throws IOException {
        Strip all = desktop.catalogue().look(i -> i.marks(request));
        List<LaneTest> tests = new ArrayList<>();
        for (Lane lane : lanes) {
            tests.add(test(lane, all));
        }
        return all.on(lanes, readUntil(), (strip, mark) -> {
            long in = 0;
            for (int lane = 0; lane < tests.size(); lane++) {
                in |= tests.get(lane).has(mark) ? 1L << lane : 0;
            }
            return in;
        });
    }

    private Optional<LocalDate> readUntil() {
        return desktop.snapshot().happenings().stream()
                .map(Happening::reported)
                .filter(when -> when.isKnown() && !when.isOpen())
                .map(When::last)
                .max(Comparator.naturalOrder());
    }

    /// Whether a mark stands in a lane.
    private interface LaneTest {
        boolean has(int mark);
    }

    private LaneTest test(Lane lane, Strip all) throws IOException {
        return switch (lane.kind()) {
            case ENTITY -> {
                int number = all.number(desktop.snapshot().desk().resolve(lane.subject()));
                yield number < 0 ? _ -> false : mark -> all.has(mark, number);
            }
            case TYPE -> mark -> all.type(mark).name().equals(lane.subject());
            case TAG -> among(Request.ALL.withFilters(List.of("tag/" + lane.subject()), List.of()), all);
            case QUERY -> among(Request.of(lane.subject()), all);
            case SAVED -> among(Request.of(saved(lane.subject())), all);
        };
    }

    private LaneTest among(Request request, Strip all) throws IOException {
        Set<String> ids = ids(request);
        return mark -> ids.contains(all.id(mark));
    }

    private String saved(String name) {
        return desktop.snapshot().desk().searches().stream()
                .filter(s -> s.name().equals(name))
                .map(Act.SearchSaved::query)
                .findFirst()
                .orElse("");
    }

    List<Answer.Hit> similar(String article) throws IOException {
        return hits(Request.similarTo(article, ALIKE));
    }

    /// Unfolded.
    List<Answer.Hit> hits(Request request) throws IOException {
        return desktop.catalogue().look(i -> i.search(request)) instanceof Found found
                ? new Hits(desktop).each(found.hits())
                : List.of();
    }
}

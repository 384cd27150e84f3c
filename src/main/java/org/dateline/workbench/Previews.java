package org.dateline.workbench;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.act.Act;
import org.dateline.act.Desk;
import org.dateline.act.Reach;
import org.dateline.act.Recorded;
import org.dateline.article.Annotation;
import org.dateline.article.Reading;
import org.dateline.search.Index.Indexed;
import org.dateline.text.Span;

/// Reads what an act reaches as if it had been done, and compares.
record Previews(Desktop desktop) {
    private static final int MOST_ARTICLES = 500;
    private static final int MOST_EXAMPLES = 20;

    Preview of(Act act) throws IOException {
        Desk after = desktop.snapshot().desk().with(new Recorded(Long.MAX_VALUE, Instant.EPOCH, act));
        Set<String> ids = desktop.catalogue().reached(Reach.of(act));
        List<Preview.Example> examples = new ArrayList<>();
        int articles = 0;
        int marks = 0;
        for (String id : ids.stream().limit(MOST_ARTICLES).toList()) {
            Optional<Indexed> indexed = desktop.catalogue().article(id);
            if (indexed.isPresent()) {
                Reading now = indexed.get().reading();
                Set<Span> changed =
                        changed(now, after.read(now.article(), indexed.get().found()));
                articles += changed.isEmpty() ? 0 : 1;
                marks += changed.size();
                changed.stream()
                        .sorted()
                        .limit(MOST_EXAMPLES - examples.size())
                        .forEach(span -> examples.add(example(now, span)));
            }
        }
        return new Preview(articles, marks, examples, ids.size() <= MOST_ARTICLES);
    }

    private static Preview.Example example(Reading reading, Span span) {
        Span sentence = reading.sentenceAt(span.start());
        Span shown = sentence.isEmpty() ? span : sentence;
        return new Preview.Example(
                reading.article().id(),
                reading.article().title(),
                shown,
                shown.of(reading.article().text()));
    }

    /// Where the two readings say something else.
    private static Set<Span> changed(Reading before, Reading after) {
        Set<Annotation> one = new HashSet<>(before.mentions());
        one.addAll(before.events());
        Set<Annotation> other = new HashSet<>(after.mentions());
        other.addAll(after.events());
        Set<Span> spans = new HashSet<>();
        one.stream().filter(a -> !other.contains(a)).forEach(a -> spans.add(a.span()));
        other.stream().filter(a -> !one.contains(a)).forEach(a -> spans.add(a.span()));
        return spans;
    }
}

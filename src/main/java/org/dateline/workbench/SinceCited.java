package org.dateline.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.act.Act;
import org.dateline.act.Desk;
import org.dateline.act.Recorded;
import org.dateline.article.Reading;
import org.dateline.briefing.Check;
import org.dateline.briefing.Citation;
import org.dateline.briefing.Numbering;
import org.dateline.search.Index.Indexed;

/// What a person corrected in the words of a citation after it was cited. The desk of that day is folded again from the
/// acts up to then, and what it makes of the article is compared with what is read now. One check, one object.
final class SinceCited {
    private final Desktop desktop;
    private final Map<Long, Desk> desks = new HashMap<>();

    SinceCited(Desktop desktop) {
        this.desktop = desktop;
    }

    Optional<Check.Change> change(Citation citation) {
        Desk now = desktop.snapshot().desk();
        Optional<Recorded> cited = now.acts().stream()
                .filter(a -> a.act() instanceof Act.BriefingSaved saved
                        && Numbering.of(saved.briefing()).of(citation) > 0)
                .findFirst();
        try {
            return cited.isEmpty() ? Optional.empty() : change(citation, then(now, cited.get()), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Desk then(Desk now, Recorded cited) {
        return desks.computeIfAbsent(
                cited.sequence(),
                until -> Desk.of(now.acts().stream()
                        .takeWhile(a -> a.sequence() <= until)
                        .toList()));
    }

    private Optional<Check.Change> change(Citation citation, Desk then, Desk now) throws IOException {
        Optional<Indexed> indexed = desktop.catalogue().article(citation.article());
        if (indexed.isEmpty()) {
            return Optional.empty();
        }
        var article = indexed.get().reading().article();
        List<String> before = read(then.read(article, indexed.get().found()), citation);
        List<String> after = read(now.read(article, indexed.get().found()), citation);
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String was = i < before.size() ? before.get(i) : "–";
            String is = i < after.size() ? after.get(i) : "–";
            if (!was.equals(is)) {
                return Optional.of(new Check.Change(was, is));
            }
        }
        return Optional.empty();
    }

    /// Each event in the cited words: its status, and its date if it has one.
    private static List<String> read(Reading reading, Citation citation) {
        return reading.events().stream()
                .filter(e -> citation.span().contains(e.span()))
                .map(e -> (e.status().word() + " " + e.when().edtf()).strip())
                .collect(Collectors.toList());
    }
}

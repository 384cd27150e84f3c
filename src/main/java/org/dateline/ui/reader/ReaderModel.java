package org.dateline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.article.Article;
import org.dateline.text.Span;

/// What the reader shows: a text, its marks, and where the reader is in it.
///
/// FX thread; no model here waits for anything.
final class ReaderModel {
    /// One state of the page, complete, so that the view redraws from one value.
    ///
    /// @param marks in order of span
    /// @param hits what a search found in the text, in order
    record Page(Article article, List<Span> paragraphs, List<Mark> marks, List<Span> hits) {
        Page {
            paragraphs = List.copyOf(paragraphs);
            marks = List.copyOf(marks);
            hits = List.copyOf(hits);
        }
    }

    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Mark>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Span>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> happening = new ReadOnlyObjectWrapper<>("");

    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The mark that J and K walk from and that the correction menu is about.
    ReadOnlyObjectProperty<Optional<Mark>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The words selected in the text.
    ReadOnlyObjectProperty<Optional<Span>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The happening or entity whose mentions are lit up; empty for none.
    ReadOnlyObjectProperty<String> happeningProperty() {
        return happening.getReadOnlyProperty();
    }

    /// Shows an article; the current mark and the selection stay where the same article is shown again.
    void show(Article article, List<Mark> marks, List<Span> hits) {
        boolean same =
                page.get().map(p -> p.article().id().equals(article.id())).orElse(false);
        if (!same) {
            current.set(Optional.empty());
            selected.set(Optional.empty());
        }
        Page next = new Page(article, Paragraphs.of(article.text()), marks, hits);
        if (same && page.get().filter(next::equals).isPresent()) {
            // While a library is read in the background, nothing of this page changes: it is not built again.
            return;
        }
        page.set(Optional.of(next));
        if (same) {
            current.set(current.get().flatMap(old -> markAt(old.span(), old.kind())));
        }
    }

    void clear() {
        current.set(Optional.empty());
        selected.set(Optional.empty());
        page.set(Optional.empty());
    }

    void light(String id) {
        happening.set(id);
    }

    void select(Optional<Span> span) {
        selected.set(span.filter(s -> !s.isEmpty()));
    }

    void makeCurrent(Optional<Mark> mark) {
        current.set(mark);
    }

    /// Steps to the next mark that can be walked to, from the current one or else from `from`; stays at the last.
    void next(int from) {
        int at = current.get().map(m -> m.span().start()).orElse(from - 1);
        Mark now = current.get().orElse(null);
        boolean passed = now == null;
        for (Mark mark : marks()) {
            if (!mark.kind().isWalked()) {
                continue;
            }
            if (passed && mark.span().start() >= at && (now == null || !mark.equals(now))) {
                current.set(Optional.of(mark));
                return;
            }
            passed = passed || mark.equals(now);
        }
    }

    /// The opposite of [#next].
    void previous(int from) {
        Mark before = null;
        Mark now = current.get().orElse(null);
        for (Mark mark : marks()) {
            if (!mark.kind().isWalked()) {
                continue;
            }
            if (now == null ? mark.span().start() >= from : mark.equals(now)) {
                break;
            }
            before = mark;
        }
        if (before != null) {
            current.set(Optional.of(before));
        }
    }

    /// The marks that cover `offset`, the shortest first.
    List<Mark> marksAt(int offset) {
        return marks().stream()
                .filter(m -> m.span().contains(offset))
                .sorted((a, b) -> Integer.compare(a.span().length(), b.span().length()))
                .toList();
    }

    /// Where `words` occur in the text, letter case apart.
    List<Span> find(String words) {
        List<Span> found = new ArrayList<>();
        String text = page.get().map(p -> p.article().text()).orElse("");
        int n = words.length();
        for (int i = 0; n > 0 && i + n <= text.length(); i++) {
            if (text.regionMatches(true, i, words, 0, n)) {
                found.add(new Span(i, i + n));
                i += n - 1;
            }
        }
        return found;
    }

    private Optional<Mark> markAt(Span span, Mark.Kind kind) {
        return marks().stream()
                .filter(m -> m.span().equals(span) && m.kind() == kind)
                .findFirst();
    }

    private List<Mark> marks() {
        return page.get().map(Page::marks).orElse(List.of());
    }
}

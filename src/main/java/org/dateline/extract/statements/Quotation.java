package org.dateline.extract.statements;

import java.util.List;
import org.dateline.extract.draft.Draft;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the quotations that stand next to a word of saying in one sentence.
final class Quotation {
    private static final int FAR = 16;

    /// A quotation as long as this, in code units, says something and does not only name it.
    private static final int SENTENCE = 30;

    private final Draft draft;
    private final Line line;
    private final List<Span> quotes;
    private final Clauses clauses;

    Quotation(Draft draft, Line line, List<Span> quotes, Clauses clauses) {
        this.draft = draft;
        this.line = line;
        this.quotes = quotes;
        this.clauses = clauses;
    }

    /// The quotation that ends at the closing mark `mark`, with its second part where the cue at `i` interrupts it.
    @Nullable Span before(int mark, int i) {
        Span quote = endingNear(line.start(mark));
        Span next = quote == null ? null : resumed(i);
        if (next == null || quote == null) {
            return quote;
        }
        boolean broken = quote.length() > 1 && draft.text().charAt(quote.end() - 1) == ',';
        return broken ? new Span(quote.start(), next.end()) : next.length() > quote.length() ? next : quote;
    }

    /// The second part of a quotation that the cue interrupts.
    private @Nullable Span resumed(int i) {
        for (int j = i + 1; j < Math.min(line.size(), i + 14); j++) {
            if (line.isQuoteMark(j)) {
                return line.is(j - 1, ",") || line.is(j - 1, ".") ? startingNear(line.end(j)) : null;
            }
        }
        return null;
    }

    /// The quotation that begins at `from`, or after a comma or colon soon after it.
    @Nullable Content after(int from, @Nullable Voice addressee) {
        boolean told = line.is(from, "that");
        boolean asked = false;
        for (int j = from; j < Math.min(line.size(), from + FAR); j++) {
            if (!line.isQuoteMark(j)) {
                told |= j > from && (line.is(j, "that") || (Verbs.isPlainFinite(line.word(j)) && !asked));
                asked |= line.isOneOf(j, " when as after before who which ");
                continue;
            }
            if (told && line.is(j - 1, ",")) {
                return null;
            }
            boolean marked = line.is(j - 1, ":") || line.is(j - 1, ",");
            Span quote = startingNear(line.end(j));
            if (quote == null || (j != from && !marked && (told || !isSentence(quote)))) {
                return null;
            }
            int close = line.at(quote.end());
            boolean whole = close + 1 >= clauses.bodyEnd(j)
                    || marked
                    || quote.end() > line.span.end()
                    || (j == from && quote.length() > SENTENCE && isStopped(quote))
                    || (j == from && close > j + 3 && line.isOneOf(close + 1, " and but "));
            return whole ? new Content(trimmed(quote), true, addressee) : null;
        }
        return null;
    }

    /// Whether a quotation begins and ends like a sentence.
    boolean isSentence(Span quote) {
        return quote.length() > SENTENCE
                && isStopped(quote)
                && Character.isUpperCase(draft.text().charAt(quote.start()));
    }

    /// Whether a quotation ends with a stop or comma of its own, so that it stands for itself.
    boolean isStopped(Span quote) {
        return ".,!?".indexOf(draft.text().charAt(quote.end() - 1)) >= 0;
    }

    @Nullable Span endingNear(int offset) {
        Span quote = Ordered.before(quotes, offset);
        return quote != null && Math.abs(quote.end() - offset) <= 2 ? quote : null;
    }

    @Nullable Span startingNear(int offset) {
        Span quote = Ordered.before(quotes, offset + 2);
        return quote != null && quote.start() >= offset - 2 ? quote : null;
    }

    /// Without the marks and gaps at both ends, but with the mark of a quotation whose other mark is inside.
    Span trimmed(Span span) {
        String text = draft.text();
        int from = span.start();
        int to = span.end();
        while (from < to && " \"“”«».,;:\n".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \"“”«».,;:\n".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        Span first = Ordered.before(quotes, from);
        boolean opens = first != null && first.start() == from && from > span.start() && first.end() < to - 1;
        boolean inside = first != null && first.start() == from && !opens;
        from -= opens ? 1 : 0;
        Span inner = Ordered.before(quotes, to);
        boolean open =
                !inside && inner != null && inner.start() > from + 1 && inner.end() >= to && inner.end() <= span.end();
        return new Span(from, open && inner != null ? Math.min(inner.end() + 1, text.length()) : to);
    }
}

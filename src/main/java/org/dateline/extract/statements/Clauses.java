package org.dateline.extract.statements;

import org.dateline.article.TimeMention;
import org.dateline.extract.draft.Draft;

/// Where clauses begin and end in one sentence.
final class Clauses {
    private static final int LONG = 200;
    private static final int FAR = 16;

    private final Draft draft;
    private final Line line;
    private final Cues cues;

    Clauses(Draft draft, Line line, Cues cues) {
        this.draft = draft;
        this.line = line;
        this.cues = cues;
    }

    int thatAfter(int from) {
        for (int k = from; k < Math.min(line.size(), from + FAR); k++) {
            if (line.is(k, "that")) {
                return k;
            }
            if (Verbs.isFinite(line.word(k)) && k > from + 1) {
                return -1;
            }
        }
        return -1;
    }

    boolean hasFinite(int from, int to) {
        for (int k = from; k < to; k++) {
            if (Verbs.isFinite(line.word(k))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a subject and its verb start at `from`, with no "and" or comma between.
    boolean startsClause(int from, int to) {
        for (int k = from; k < to && !line.isOneOf(k, " and or , ; "); k++) {
            if (k > from && Verbs.isFinite(line.word(k)) && !line.isOneOf(k - 1, " the a an its his her their ")) {
                return true;
            }
        }
        return false;
    }

    /// Past "NAIROBI -" at the head of a text.
    int dateline(int from, int end) {
        if (line.number > 1) {
            return from;
        }
        for (int k = from; k < Math.min(end, from + 10); k++) {
            boolean dash = line.isOneOf(k, " - – — -- ");
            if (dash
                    && line.word(from).length() > 1
                    && line.text(from, from + 1)
                            .equals(line.text(from, from + 1).toUpperCase(java.util.Locale.ROOT))) {
                return k + 1;
            }
        }
        return from;
    }

    /// Where the clause that starts at `from` ends: at the sentence's end, or before the next one who speaks.
    int clauseEnd(int from) {
        int end = bodyEnd(from);
        for (int k = from + 1; k < Math.min(end, from + LONG); k++) {
            if (line.is(k, ";")) {
                return k;
            }
            if (line.is(k, "according") && line.is(k + 1, "to")) {
                return line.is(k - 1, ",") ? k - 1 : k;
            }
            boolean conjunction = line.isOneOf(k, " and but while ");
            if (conjunction || line.is(k, ",")) {
                int next = k + 1;
                next = line.is(k, ",") && line.isOneOf(next, " and but while ") ? next + 1 : next;
                if (speaksAt(next, end)) {
                    return line.is(k - 1, ",") ? k - 1 : k;
                }
            }
        }
        return end;
    }

    /// Whether a verb of saying, or a short subject and one, stands at `i`.
    boolean speaksAt(int i, int end) {
        int j = i;
        while (j < end && Verbs.isHelping(line.word(j))) {
            j++;
        }
        boolean verb = !cues.of(line.word(j)).isEmpty() && !cues.isAlsoNoun(line.word(j));
        boolean adding = line.word(j).endsWith("ing");
        if (verb && line.is(i - 1, ",") && j == i && Verbs.isFinite(line.word(j)) && line.isCapital(j + 1)) {
            return true;
        }
        if (verb && !line.isOneOf(j, " proposed called described asked ")) {
            return adding || line.isOneOf(i - 1, " and but ");
        }
        boolean and = line.isOneOf(i - 1, " and but while ");
        for (int k = i; and && k < Math.min(end, i + 5); k++) {
            if (line.isOneOf(k, " said says told added denied warned insisted ")) {
                return true;
            }
            if (!line.isWord(k) || line.is(k, "that")) {
                return false;
            }
        }
        return false;
    }

    int bodyEnd(int from) {
        return Math.max(from, line.bodyEnd());
    }

    /// The token after the time that starts at token `i`; `i` itself if none does.
    int timeEnd(int i) {
        if (i >= line.size()) {
            return i;
        }
        int offset = line.start(i);
        for (TimeMention time :
                Ordered.from(draft.times, offset, (TimeMention t) -> t.span().start())) {
            if (time.span().start() == offset && time.type() != TimeMention.Type.DURATION) {
                return line.at(time.span().end());
            }
            if (time.span().start() > offset) {
                return i;
            }
        }
        return i;
    }
}

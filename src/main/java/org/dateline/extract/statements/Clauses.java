package org.dateline.extract.statements;

import java.util.Locale;
import org.dateline.article.TimeMention;
import org.dateline.extract.draft.Draft;

/// Where clauses begin and end in one sentence.
final class Clauses {
    private static final String ASIDE =
            " and but while who which whose in on at as after before when during through via by with from for to"
                    + " according because since although though amid despite without ";
    private static final String LAST =
            " in on at during after before to via through from by late early while without when as because amid following ";
    private static final String WEAK =
            " maintain maintains maintained demand demanded reported revealed observed recalled began continued read reads"
                    + " feared believed repeated signalled signaled indicated reports ";
    private static final String ACTS =
            " declined declines refused refuses offered offers urged urges called appealed threatened apologised"
                    + " apologized thanked praised refrained stopped ";
    private static final String SILENT =
            " elaborate comment say give provide name specify confirm identify go disclose explain offer offered given"
                    + " named provided said elaborated ";
    private static final int LONG = 200;
    private static final int FAR = 16;

    private final Draft draft;
    private final Line line;
    private final Cues cues;
    private boolean relative;

    Clauses(Draft draft, Line line, Cues cues) {
        this.draft = draft;
        this.line = line;
        this.cues = cues;
    }

    /// Sets the word of saying whose clauses are asked for: in "who said …, left" what was said ends at the comma.
    void spokenAt(int cue) {
        int k = cue - 1;
        while (k > 0 && Verbs.isHelping(line.word(k))) {
            k--;
        }
        relative = line.isOneOf(k, " who which ") && line.is(k - 1, ",");
    }

    /// Whether the comma ends a relative clause: "the observers, who saw it, reported".
    boolean closesRelative(int comma) {
        for (int k = comma - 1; k > 0 && !line.is(k, ","); k--) {
            if (line.isOneOf(k, " who which whose ") && line.is(k - 1, ",")) {
                return true;
            }
        }
        return false;
    }

    /// Where the sentence goes on with what was said after ", he said,"; 0 where it does not.
    int resumed(int cue) {
        int k = cue + 1;
        if (line.isOneOf(k, " in on during at ")) {
            while (k < cue + 8 && line.isWord(k) && !Verbs.isFinite(line.word(k))) {
                k++;
            }
            return line.is(k, ",") && Verbs.isFinite(line.word(k + 1)) ? k + 1 : 0;
        }
        boolean on = line.is(k, ",")
                && line.isWord(k + 1)
                && !line.isOneOf(k + 1, ASIDE)
                && !isTiming(k + 1)
                && !line.word(k + 1).endsWith("ing");
        return on ? k + 1 : 0;
    }

    /// "hours before he left", "three weeks after".
    private boolean isTiming(int from) {
        for (int k = from; k < from + 4; k++) {
            if (line.isOneOf(k, " before after ")) {
                return line.isOneOf(
                        k - 1, " minutes hours days weeks months years hour day week month year moments shortly just ");
            }
        }
        return false;
    }

    /// The word at `cue`, or the short one that goes with it: "he pointed out,".
    int particle(int cue) {
        return line.isOneOf(cue + 1, " out on back in off up ") && !line.isWord(cue + 2) ? cue + 1 : cue;
    }

    boolean has(String word, int from, int to) {
        for (int k = from; k < Math.min(line.size(), to); k++) {
            if (line.is(k, word)) {
                return true;
            }
        }
        return false;
    }

    /// The comma that ends what a name is called by, from the comma before it: "according to Odo, the mayor, prices
    /// fell".
    int pastApposition(int comma) {
        boolean sure = line.isOneOf(comma + 1, " a an who whose which one ");
        for (int k = comma + 2; k < Math.min(line.size(), comma + FAR); k++) {
            if (line.is(k, ",") && hasFinite(k + 1, bodyEnd(k))) {
                return sure || !hasFinite(comma + 1, k) ? k : comma;
            }
        }
        return comma;
    }

    /// Where a phrase that was said ends: before a verb that goes on telling of who said it.
    int phraseEnd(int from) {
        int end = clauseEnd(from);
        for (int k = from + 1; k < end; k++) {
            int next = k + 1;
            while (next < end && Verbs.isHelping(line.word(next)) && !Verbs.isFinite(line.word(next))) {
                next++;
            }
            if (line.isOneOf(k, " and but ") && Verbs.isFinite(line.word(next)) && !Verbs.isFinite(line.word(k - 1))) {
                return line.is(k - 1, ",") ? k - 1 : k;
            }
        }
        return end;
    }

    /// Where what was promised ends: before a comma and a clause of its own.
    int infinitiveEnd(int from) {
        int end = phraseEnd(from);
        for (int k = from + 1; k < end; k++) {
            if (line.is(k, ",") && line.isOneOf(k + 1, " and but while ") && !line.is(k + 2, "to")) {
                return k;
            }
        }
        return end;
    }

    /// Whether nothing but a time, "in a statement" or the end follows a word of saying, so that what was said came
    /// before.
    boolean isLast(int from) {
        int k = from;
        while (k < line.size() && (timeEnd(k) > k || line.word(k).endsWith("ly"))) {
            k = Math.max(k + 1, timeEnd(k));
        }
        return !line.isWord(k) || line.isOneOf(k, LAST);
    }

    /// Whether at most a time follows, and then the end.
    boolean isEnd(int from) {
        int k = from;
        while (k < line.size() && (timeEnd(k) > k || (line.isOneOf(k, " on in at ") && timeEnd(k + 1) > k + 1))) {
            k = Math.max(k + 1, timeEnd(k));
        }
        return !line.isWord(k) && (k >= bodyEnd(0) || line.is(k, ";"));
    }

    /// Past a clause up to a semicolon that says itself who speaks in it: "He promised it; …, he said".
    int pastTold(int from, int to, boolean resumed) {
        boolean speaks = resumed;
        int start = from;
        for (int k = from; k < to; k++) {
            speaks |= !cues.of(line.word(k)).isEmpty() && Verbs.isFinite(line.word(k));
            start = (line.is(k, ";") && speaks) || (line.is(k, ":") && resumed) ? k + 1 : start;
        }
        return start;
    }

    int thatAfter(int from) {
        int relatives = 0;
        for (int k = from; k < Math.min(line.size(), from + FAR); k++) {
            if (line.is(k, "that")) {
                return k;
            }
            if (k > from
                    && line.word(k).endsWith("ing")
                    && !cues.of(line.word(k)).isEmpty()) {
                return -1;
            }
            relatives += line.isOneOf(k, " which who ") ? 1 : 0;
            boolean verb = Verbs.isFinite(line.word(k)) && !Verbs.isFinite(line.word(k - 1)) && k > from + 1;
            if (verb && relatives-- == 0) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether a word of saying stands there.
    boolean hasCue(int from, int to) {
        for (int k = from; k < to; k++) {
            if (!cues.of(line.word(k)).isEmpty() && Verbs.isFinite(line.word(k))) {
                return true;
            }
        }
        return false;
    }

    boolean hasFinite(int from, int to) {
        for (int k = from; k < to; k++) {
            if (Verbs.isFinite(line.word(k))) {
                return true;
            }
        }
        return false;
    }

    private int commaAfter(int from, int to) {
        for (int k = from; k < Math.min(line.size(), to); k++) {
            if (line.is(k, ",")) {
                return k;
            }
        }
        return 0;
    }

    /// Whether a subject and its verb start at `from`, with no "and" or comma between.
    boolean startsClause(int from, int to) {
        int verbs = 1;
        for (int k = from; k < to && !line.isOneOf(k, " and or ; to "); k++) {
            if (line.is(k, ",")) {
                int close = line.isOneOf(k + 1, " which who ") ? commaAfter(k + 1, to + FAR) : 0;
                return close > 0 && Verbs.isFinite(line.word(close + 1));
            }
            verbs += k > from && line.isOneOf(k, " that who which ") ? 1 : 0;
            boolean verb = Verbs.isFinite(line.word(k)) && !line.isOneOf(k - 1, " the a an its his her their ");
            verbs -= k > from && verb && !Verbs.isFinite(line.word(k - 1)) ? 1 : 0;
            if (verbs == 0) {
                return true;
            }
        }
        return false;
    }

    /// The quotation mark that follows a name or a short phrase at `from`: "called the plan “lousy”"; 0 if none does.
    int quoteStart(int from) {
        for (int k = from; k < Math.min(line.size(), from + 9); k++) {
            if (line.isQuoteMark(k)) {
                return k;
            }
            if ((!line.isWord(k) && !line.isOneOf(k, " ' ’ 's ’s - . ")) || Verbs.isFinite(line.word(k))) {
                return 0;
            }
        }
        return 0;
    }

    /// Past "NAIROBI -" at the head of a text.
    int dateline(int from, int end) {
        if (line.number > 1) {
            return from;
        }
        for (int k = from; k < Math.min(end, from + 10); k++) {
            boolean dash = line.isOneOf(k, " - – — -- ") || (line.is(k, ":") && k < from + 3);
            if (dash
                    && line.word(from).length() > 1
                    && line.text(from, from + 1)
                            .equals(line.text(from, from + 1).toUpperCase(Locale.ROOT))) {
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
            if (line.is(k, ",") && ((relative && Verbs.isFinite(line.word(k + 1))) || attributedAt(k + 1))) {
                return k;
            }
            if (line.is(k, ",") && k > from + 2 && isGloss(k + 1) && hasFinite(from, k)) {
                return k;
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

    /// Whether the writer says of what was said what it is: "…, a step that others had called for".
    private boolean isGloss(int from) {
        if (!line.isOneOf(from, " a an something ")) {
            return false;
        }
        for (int k = from + 1; k < from + 4 && line.isWord(k); k++) {
            if (line.isOneOf(k, " that which ")) {
                return line.isWord(k + 1);
            }
        }
        return false;
    }

    /// Whether a voice and its word of saying stand at `i` and end what was said: "…, the paper reported".
    private boolean attributedAt(int i) {
        for (int k = i; k < Math.min(line.size(), i + 9); k++) {
            if (!line.isWord(k) || line.isOneOf(k, ASIDE)) {
                return false;
            }
            boolean cue = k > i && cues.of(line.word(k)).contains(Takes.THAT) && Verbs.isFinite(line.word(k));
            if (cue && !line.isCapital(k)) {
                return !line.isWord(k + 1) || timeEnd(k + 1) > k + 1 || line.isOneOf(k + 1, " in on ");
            }
            if (k > i && Verbs.isPlainFinite(line.word(k))) {
                return false;
            }
        }
        return false;
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
        if (line.isOneOf(i - 1, " and but ") && line.isOneOf(j, ACTS)) {
            return true;
        }
        boolean silent =
                line.isOneOf(i - 1, " and but ") && line.isOneOf(i + 1, " not never ") && line.isOneOf(i + 2, SILENT);
        if (silent && line.isOneOf(i, " would did could has had does will ")) {
            return true;
        }
        verb &= !line.isOneOf(j, WEAK) || line.isOneOf(j + 1, " that , ") || line.isQuoteMark(j + 1);
        if (verb && !line.isOneOf(j, " proposed called described asked ")) {
            return adding || line.isOneOf(i - 1, " and but ");
        }
        boolean and = line.isOneOf(i - 1, " and but while ");
        if (and && line.is(i - 2, ",") && line.isCapital(i) && speaksAfterTitle(i, end)) {
            return true;
        }
        for (int k = i; and && k < Math.min(end, i + 5); k++) {
            boolean says = cues.of(line.word(k)).contains(Takes.THAT)
                    && Verbs.isFinite(line.word(k))
                    && line.isCapital(k - 1)
                    && !line.isCapital(k);
            if (says || line.isOneOf(k, " said says told added denied warned insisted ")) {
                return true;
            }
            if (!line.isWord(k) || line.is(k, "that")) {
                return false;
            }
        }
        return false;
    }

    /// "while Ada Brook, director of the board, called it": a name, what it is, and its word of saying.
    private boolean speaksAfterTitle(int i, int end) {
        boolean comma = false;
        for (int k = i + 1; k < Math.min(end, i + FAR + 4); k++) {
            if (comma && line.is(k - 1, ",") && !cues.of(line.word(k)).isEmpty() && Verbs.isFinite(line.word(k))) {
                return true;
            }
            if (!comma && Verbs.isFinite(line.word(k))) {
                return false;
            }
            comma |= line.is(k, ",");
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

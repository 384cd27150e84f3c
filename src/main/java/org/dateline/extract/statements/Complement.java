package org.dateline.extract.statements;

import java.util.List;
import java.util.Set;
import org.dateline.extract.draft.Draft;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds what was said round a cue in one sentence: the clause or quotation after it, or before it.
final class Complement {
    private static final String ADJUNCT =
            " on in at during after before to via through from by late early earlier later over following amid ";
    private static final String CLAUSE_START =
            " the a an it he she they we i its his her their there this these those no all both some any most many"
                    + " if when while more what how why whether not ";
    private static final String NO_THING = " by on in to here there during through at as for with among ";
    private static final String ONCE_MORE = " all along once more again time and over too then since ever always yet ";
    static final String TELLING =
            " told tell tells telling informed informs assured assures assuring reminded reassured ";
    private static final String HEARERS =
            " media reporters journalists officials lawmakers investors analysts police parliament ministers delegates ";
    private static final String NO_WORD_FOR_IT =
            " he she they we i you well soon part many much long far of usual expected in on to at for ";
    /// A quotation as long as this, in code units, is more than a word for something.
    private static final int NAMED = 15;

    private static final int LONG = 200;
    private static final int FAR = 16;

    private final Line line;
    private final Cues cues;
    private final Speakers speakers;
    private final Saying saying;
    private final List<Span> quotes;
    private final Clauses clauses;
    private final Quotation quotation;

    /// What was said before the cue.
    final Preceding preceding;

    Complement(Draft draft, Line line, Cues cues, Speakers speakers, Saying saying, List<Span> quotes) {
        this.saying = saying;
        this.line = line;
        this.cues = cues;
        this.speakers = speakers;
        this.quotes = quotes;
        this.clauses = new Clauses(draft, line, cues);
        this.quotation = new Quotation(draft, line, quotes, clauses);
        this.preceding = new Preceding(line, cues, this, clauses, quotation);
    }

    /// The subject of the main clause, which a participle shares.
    @Nullable Voice main(int participle) {
        for (int i = participle - 1; i > Math.max(0, participle - LONG); i--) {
            boolean cue = !cues.of(line.word(i)).isEmpty() && !line.word(i).endsWith("ing");
            if (cue && saying.isCue(line, i)) {
                Voice voice = speakers.before(line, i);
                if (voice != null) {
                    return voice;
                }
            }
        }
        return speakers.subject(line, participle);
    }

    /// Whether nothing follows the cue at `i` that could be what was said.
    boolean isLast(int i) {
        return clauses.isLast(clauses.particle(i) + 1);
    }

    /// Whether a colon and a quotation follow the cue before anything else is told.
    boolean pointsOn(int i) {
        for (int k = i + 1; k < Math.min(line.size(), i + FAR) && !line.is(k, ",") && !line.isQuoteMark(k); k++) {
            if (line.is(k, ":")) {
                return line.isQuoteMark(k + 1);
            }
        }
        return false;
    }

    /// Who is told something by the cue at `i`, null if nobody.
    @Nullable Voice addressee(int i) {
        if (!cues.of(line.word(i)).contains(Takes.TOLD)) {
            return null;
        }
        int end = addresseeEnd(i + 1);
        return end > i + 1 ? speakers.phrase(line, i + 1, end) : null;
    }

    private int addresseeEnd(int from) {
        int j = from;
        while (j < line.size() && line.isWord(j)) {
            boolean stop = line.isOneOf(j, ADJUNCT + "that as when of how about ")
                    || clauses.timeEnd(j) > j
                    || (j > from && line.isOneOf(j, CLAUSE_START) && !line.isOneOf(j - 1, " and of "))
                    || (j > from && Verbs.isFinite(line.word(j)) && !line.is(j - 1, "those"))
                    || (j > from && line.isCapital(j) && line.isOneOf(j - 1, HEARERS))
                    || (j > from && line.isCapital(j) && speakers.isNameBetween(line, j));
            boolean inName = line.isOneOf(j, " of ") && line.isCapital(j - 1);
            if (stop && !inName) {
                break;
            }
            j++;
        }
        return j;
    }

    /// What follows the cue at `i`, by what it takes; null if nothing said follows.
    @Nullable Content after(int i, Set<Takes> takes) {
        int j = i + 1;
        Voice addressee = null;
        boolean nothing = line.isOneOf(j, " for of with against into over toward towards as while without ");
        if (nothing && !takes.contains(Takes.OF) && !takes.contains(Takes.TOLD) && !takes.contains(Takes.AS)) {
            return null;
        }
        if (takes.contains(Takes.TOLD)) {
            int end = addresseeEnd(j);
            addressee = end > j ? speakers.phrase(line, j, end) : null;
            boolean must = line.isOneOf(i, TELLING);
            boolean closed = line.isOneOf(end, " that of about against ") || line.isQuoteMark(end);
            if (line.isOneOf(j, " that of against about ") || !(must || closed)) {
                addressee = null;
            } else {
                j = end;
            }
        }
        clauses.spokenAt(i);
        int past = line.isOneOf(j, " in as ") && line.isOneOf(j + 1, " part follows full ") ? j + 2 : j;
        boolean colon = takes.contains(Takes.COLON) && (line.isOneOf(past, " : , ") || line.isQuoteMark(past));
        Content quote = takes.contains(Takes.QUOTE) || colon ? quotation.after(j, addressee) : null;
        if (quote != null || takes.contains(Takes.COLON)) {
            return quote;
        }
        return wordsAfter(i, j, takes, addressee);
    }

    /// What was said from token `j` on where it is no quotation.
    private @Nullable Content wordsAfter(int i, int j, Set<Takes> takes, @Nullable Voice addressee) {
        boolean gerund = line.word(j).endsWith("ing") && !line.isOneOf(j, " nothing anything everything something ");
        if (takes.contains(Takes.ING) && line.is(j, "to") && line.word(j + 1).endsWith("ing")) {
            return content(j + 1, clauses.phraseEnd(j + 1), addressee);
        }
        if ((takes.contains(Takes.ING) || takes.contains(Takes.THING)) && gerund) {
            return content(j, clauses.phraseEnd(j), addressee);
        }
        if (takes.contains(Takes.FOR)) {
            return clauses.has("for", j, j + FAR) ? content(j, clauses.phraseEnd(j), addressee) : null;
        }
        boolean accused = takes.contains(Takes.OF) && !takes.contains(Takes.THAT);
        boolean of = takes.contains(Takes.OF) && line.isOneOf(j, " of about ");
        Content pointed = accused ? pointed(i, "of", addressee) : of ? content(j + 1, addressee) : null;
        if (takes.contains(Takes.OF) && line.is(j, "against")) {
            return content(j, addressee);
        }
        Content described = takes.contains(Takes.AS) ? described(i) : null;
        if (pointed != null || described != null) {
            return pointed != null ? pointed : described;
        }
        if (takes.contains(Takes.NAME)) {
            Content word = clauses.quoteStart(j) > 0 ? quotation.after(clauses.quoteStart(j), addressee) : null;
            if (word != null) {
                return word;
            }
            return isNamed(j) ? content(j, addressee) : null;
        }
        if (takes.contains(Takes.WHETHER)) {
            return line.isOneOf(j, " whether if why how ") ? content(j, addressee) : null;
        }
        if (takes.contains(Takes.TO) && line.is(j, "to")) {
            return content(j, clauses.infinitiveEnd(j), addressee);
        }
        if (!takes.contains(Takes.THAT) && !takes.contains(Takes.EVIDENCE)) {
            return takes.contains(Takes.THING) && line.isWord(j) && !line.isOneOf(j, NO_THING)
                    ? content(j, addressee)
                    : null;
        }
        return clauseAfter(i, j, takes, addressee);
    }

    /// What was said by whom a passive names, from the word after the name: "of lying", "that it failed".
    @Nullable Content passive(int from, Set<Takes> takes) {
        clauses.spokenAt(from);
        boolean that = line.is(from, "that") && (takes.contains(Takes.THAT) || takes.contains(Takes.TOLD));
        boolean of = line.is(from, "of") && takes.contains(Takes.OF);
        boolean to = line.is(from, "to") && takes.contains(Takes.TO);
        boolean as = line.is(from, "as") && takes.contains(Takes.AS);
        return that || of || as || to ? content(to ? from : from + 1, null) : null;
    }

    /// The quotation after a colon at `colon`, or a whole sentence after a comma there; null if none stands there.
    @Nullable Content pointedAt(int colon) {
        if (!line.isOneOf(colon, " : , ") || !line.isQuoteMark(colon + 1)) {
            return null;
        }
        Span quote = quotation.startingNear(line.end(colon + 1));
        boolean said = line.is(colon, ":") || (quote != null && quotation.isSentence(quote));
        return said ? quotation.after(colon + 1, null) : null;
    }

    /// "called the vote calm", but not "called the election", "called the talks off".
    private boolean isNamed(int from) {
        int end = clauses.clauseEnd(from);
        boolean object = line.isOneOf(from, " the it them him her this his ");
        boolean pronoun = object && !line.isOneOf(from, " the this his ");
        for (int k = from + 1; k < Math.min(end, from + 5); k++) {
            if (line.isOneOf(k, " off for on in to at after over up back ") && k < from + 4) {
                return false;
            }
        }
        return object && end - from >= (pronoun ? 2 : 4);
    }

    private @Nullable Content clauseAfter(int i, int from, Set<Takes> takes, @Nullable Voice addressee) {
        int j = from;
        while (j < line.size()) {
            int time = clauses.timeEnd(j);
            if (time > j) {
                j = time;
            } else if (line.isOneOf(j, ADJUNCT) && clauses.timeEnd(j + 1) > j + 1) {
                j = clauses.timeEnd(j + 1);
            } else if (line.word(j).endsWith("ly")
                    || line.isOneOf(j, " also again earlier later afterwards afterward separately however out ")
                    || (line.isOneOf(j, ONCE_MORE) && line.isOneOf(j + 1, ONCE_MORE + "that "))) {
                j++;
            } else {
                break;
            }
        }
        if (line.is(j, "that")) {
            boolean pointing = line.isWord(j + 1) && (line.is(j + 2, ",") || clauses.bodyEnd(j) <= j + 2);
            return pointing ? null : content(j + 1, addressee);
        }
        if (line.isOneOf(i, " determined determines ") && line.isOneOf(j, " which what who how whether ")) {
            return null;
        }
        if (line.isOneOf(i, " posted charged charging charges ") || (line.is(i, "added") && line.is(j, "to"))) {
            return null;
        }
        if (line.isOneOf(i, " estimated estimates reported ") && line.isOneOf(j, " at as to by in on from ")) {
            return null;
        }
        boolean least = line.is(j, "at") && line.isOneOf(j + 1, " least most ");
        if ((line.isOneOf(j, ADJUNCT) && !least) || line.is(j, ",")) {
            int that = clauses.thatAfter(j);
            return that > 0 ? content(that + 1, addressee) : null;
        }
        if (!line.isWord(j) && !line.isQuoteMark(j)) {
            return null;
        }
        int end = clauses.clauseEnd(j);
        if (line.isOneOf(j, " little nothing so much ") && !clauses.hasFinite(j, Math.min(end, j + 6))) {
            return null;
        }
        boolean plain = line.isOneOf(i, " said says say saying added told ");
        if (plain ? end - j >= 2 : clauses.startsClause(j, Math.min(end, j + FAR))) {
            return content(j, addressee);
        }
        return takes.contains(Takes.THING) && !line.isOneOf(j, NO_THING) ? content(j, addressee) : null;
    }

    /// "accused them of ignoring it": what stands after the word.
    private @Nullable Content pointed(int i, String word, @Nullable Voice addressee) {
        if (line.is(i + 1, "that")) {
            return null;
        }
        for (int k = i + 1; k < Math.min(line.size(), i + FAR); k++) {
            if (line.is(k, word) && line.word(k + 1).endsWith("ing")) {
                return content(k + 1, clauses.phraseEnd(k + 1), addressee);
            }
        }
        for (int k = i + 1; k < Math.min(line.size(), i + FAR); k++) {
            if (line.is(k, word)) {
                return content(k + 1, clauses.phraseEnd(k + 1), addressee);
            }
        }
        return null;
    }

    private @Nullable Content described(int i) {
        for (int k = i + 1; k < Math.min(line.size(), i + FAR); k++) {
            if (line.is(k, "as")) {
                if (line.isOneOf(k + 1, NO_WORD_FOR_IT)
                        || (k > i + 1 && clauses.hasFinite(k + 1, Math.min(clauses.clauseEnd(k), k + 7)))) {
                    continue;
                }
                Content quote = quotation.after(k + 1, null);
                boolean article = line.isQuoteMark(k + 2) && line.isOneOf(k + 1, " a an the ");
                quote = quote == null && article ? quotation.after(k + 2, null) : quote;
                Span named = line.isQuoteMark(k + 1) ? quotation.startingNear(line.end(k + 1)) : null;
                if (quote == null && named != null && (k == i + 1 || named.length() > NAMED)) {
                    return new Content(quotation.trimmed(named), true, null);
                }
                return quote != null ? quote : content(k == i + 1 ? k + 1 : i + 1, clauses.phraseEnd(k), null);
            }
        }
        return null;
    }

    /// The clause from `from` to `end`, or to where it ends by itself if `end` is none.
    @Nullable Content clause(int from, int end) {
        clauses.spokenAt(from);
        return content(from, end < 0 ? clauses.clauseEnd(from) : end, null);
    }

    @Nullable Content content(int from, @Nullable Voice addressee) {
        return content(from, clauses.clauseEnd(from), addressee);
    }

    private @Nullable Content content(int from, int end, @Nullable Voice addressee) {
        if (end <= from) {
            return null;
        }
        Span span = quotation.trimmed(line.span(from, end));
        Span quote = Ordered.before(quotes, span.start() + 1);
        return new Content(span, quote != null && quote.end() >= span.end() - 1, addressee);
    }
}

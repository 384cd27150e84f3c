package org.dateline.extract.statements;

import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds what was said before a cue in one sentence: "…, the minister said", "“…,” said Eide", "…, according to Eide".
final class Preceding {
    private static final String NO_VOICE =
            " that at in on to during after before when while as by from via through over about of for with without ";
    private static final int LONG = 200;
    private static final int FAR = 16;
    private final Line line;
    private final Cues cues;
    private final Complement complement;
    private final Clauses clauses;
    private final Quotation quotation;

    Preceding(Line line, Cues cues, Complement complement, Clauses clauses, Quotation quotation) {
        this.line = line;
        this.cues = cues;
        this.complement = complement;
        this.clauses = clauses;
        this.quotation = quotation;
    }

    /// Whether the subject follows: `"…," said Eide`, `…, said Eide.`
    boolean isInverted(int i) {
        boolean mark = line.is(i - 1, ",") || line.isQuoteMark(i - 1);
        boolean hearer = cues.of(line.word(i)).contains(Takes.TOLD) && line.isOneOf(i, Complement.TELLING);
        if (!mark || hearer || !line.isWord(i + 1) || line.isOneOf(i + 1, NO_VOICE) || clauses.timeEnd(i + 1) > i + 1) {
            return false;
        }
        boolean aside = line.is(i - 1, ",") && cues.of(line.word(i - 2)).contains(Takes.THAT) && !line.isCapital(i - 2);
        if (aside || line.isDigit(i + 1) || (line.is(i - 1, ",") && !isSaid(i))) {
            return false;
        }
        if (line.is(i - 1, ",") && (!Verbs.isFinite(line.word(i)) || clauses.closesRelative(i - 1))) {
            return false;
        }
        int j = i + 1;
        while (j < line.size()
                && (line.isCapital(j) || line.isOneOf(j, " - & ’ ' 's ’s . the a an of de la al van "))) {
            j++;
        }
        if (line.isQuoteMark(i - 1)) {
            return true;
        }
        boolean verb = false;
        for (int k = j; k < Math.min(line.size(), j + 5) && !line.is(k, ",") && !line.is(k, "."); k++) {
            verb |= Verbs.isFinite(line.word(k)) && !line.is(k - 1, "who");
        }
        return !verb && Pronoun.of(line.word(i + 1)) == Pronoun.NONE;
    }

    /// Whether what stands before the comma can be what was said: a quotation, a clause, or anything before "says Ada".
    private boolean isSaid(int i) {
        return line.isQuoteMark(i - 2)
                || clauses.hasFinite(0, i - 1)
                || (line.isOneOf(i, " said says ") && line.isCapital(i + 1));
    }

    /// The quotation that ends right before the cue and its subject.
    @Nullable Content quoteBefore(int i, @Nullable Voice subject) {
        int at = isInverted(i) && line.isQuoteMark(i - 1) ? i : subject == null ? i : subject.from();
        int mark = at - 1;
        mark = line.is(mark, ",") ? pastTitle(mark) - 1 : mark;
        if (!line.isQuoteMark(mark)) {
            return null;
        }
        Span quote = quotation.before(mark, i);
        int open = quote == null ? 0 : line.at(quote.start()) - 1;
        boolean part = open > 0 && line.isWord(open - 1) && !clauses.hasCue(0, open) && isLower(quote);
        if (part && quote != null && quote.end() <= line.start(i)) {
            return told(0, open, line.at(quote.end()), complement.addressee(i));
        }
        return quote == null ? null : new Content(quotation.trimmed(quote), true, complement.addressee(i));
    }

    private boolean isLower(@Nullable Span quote) {
        return quote != null
                && Character.isLowerCase(line.text(line.at(quote.start()), line.at(quote.start()) + 1)
                        .codePointAt(0));
    }

    /// The comma before what a name is called by, if a quotation ends there: "…,” his widow, Ada Brook told us".
    private int pastTitle(int comma) {
        for (int k = comma - 1; k > Math.max(0, comma - 9) && !line.isQuoteMark(comma - 1); k--) {
            if (line.isQuoteMark(k)) {
                Span quote = quotation.endingNear(line.start(k));
                return quote != null && quotation.isStopped(quote) ? k + 1 : comma;
            }
            if (!line.isWord(k) && !line.isOneOf(k, " 's ’s ' ’ - ")) {
                return comma;
            }
        }
        return comma;
    }

    /// The clause before the cue and its subject: "…, the two governments said".
    @Nullable Content clauseBefore(int i, Voice subject) {
        int end = isInverted(i) ? i - 1 : subject.from() - 1;
        if (end < 1 || !line.is(end, ",")) {
            return null;
        }
        int from = Math.max(0, end - LONG);
        while (from < end && !line.isWord(from) && !line.isQuoteMark(from)) {
            from++;
        }
        int last = clauses.particle(i);
        from = clauses.pastTold(from, end, clauses.resumed(last) > 0);
        Span quote = line.is(last + 1, ",") && line.isQuoteMark(last + 2)
                ? quotation.startingNear(line.end(last + 2))
                : null;
        boolean goesOn = quote != null
                && Character.isLowerCase(line.text(last + 3, last + 4).codePointAt(0));
        if (quote != null && goesOn && !line.isQuoteMark(end - 1) && clauses.hasFinite(from, end)) {
            return told(from, end, line.at(quote.end()), complement.addressee(i));
        }
        int resumed = clauses.resumed(last);
        if (resumed > 0 && clauses.hasFinite(resumed, Math.min(line.size(), resumed + FAR))) {
            return told(from, end, clauses.clauseEnd(resumed), complement.addressee(i));
        }
        boolean whole = isInverted(i)
                || clauses.hasFinite(from, end)
                || (end - from > 1 && clauses.isEnd(Math.max(last + 1, subject.to())));
        return whole ? told(from, end, end, complement.addressee(i)) : null;
    }

    /// What goes with "according to": the clause before it, or after it at the head of a sentence.
    @Nullable Content around(int i, Voice voice) {
        if (i == 0 || line.isOneOf(i - 1, " and but while ")) {
            int from = voice.to();
            while (from < line.size() && !line.is(from, ",")) {
                from++;
            }
            from = clauses.pastApposition(from);
            return complement.content(from + 1, null);
        }
        int end = line.is(i - 1, ",") ? i - 1 : i;
        Span quote = line.isQuoteMark(end - 1) ? quotation.endingNear(line.start(end - 1)) : null;
        if (quote != null && quote.length() > 40) {
            return new Content(quotation.trimmed(quote), true, null);
        }
        int from = Math.max(0, end - LONG);
        int next = voice.to() + 1;
        if (line.is(i - 1, ",")
                && line.is(voice.to(), ",")
                && Verbs.isFinite(line.word(next))
                && !clauses.hasFinite(0, end)) {
            return told(from, end, clauses.clauseEnd(next), null);
        }
        for (int k = end - 1; k > from; k--) {
            if (line.isOneOf(k, " ; ")) {
                from = k + 1;
                break;
            }
        }
        return end > from + 1 ? told(from, end, end, null) : null;
    }

    /// The words from `from`, or from past a dateline that ends before `limit`, up to `end`, which nobody quotes.
    private Content told(int from, int limit, int end, @Nullable Voice addressee) {
        return new Content(quotation.trimmed(line.span(clauses.dateline(from, limit), end)), false, addressee);
    }
}

package org.dateline.extract.statements;

import org.dateline.article.Mention;
import org.dateline.article.TimeMention;
import org.dateline.extract.draft.Draft;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// Where noun phrases begin, where their head ends, and what cannot be a subject.
final class Phrases {
    private static final String BREAKS =
            " that if when while because although though after before as but so which whose where than whether until what how why adding saying telling ";
    private static final String RELATIVE = " who which whose ";
    private static final String NO_SUBJECT =
            " with against forward despite amid into onto upon toward towards via per i i'm i’m i've i’ve otherwise not having among including such like unlike led on in at for of to by from about ";
    static final String DETERMINERS = " the a an this that these those its his her their our my some two three several";
    static final String PREPOSITIONS =
            " of for in at from with to on by near about over under between among against across who which whose that"
                    + " familiar close citing seen obtained released published issued ";

    private static final String NEARBY =
            " nearby neighbouring neighboring northern southern eastern western central rural downtown state-run"
                    + " state-owned opposition ruling ";

    private static final String MEDIA =
            " magazine newspaper newspapers daily weekly website agency news broadcaster channel ";
    private static final String FINDING = " court tribunal jury panel commission inquiry auditors inspectors ";
    private static final String TITLES =
            " mr mrs ms dr prof sir lord lady prime president minister premier chancellor king queen prince sultan emir"
                    + " senator governor mayor general secretary deputy vice foreign defence defense ";

    /// No expression of time is longer, in code units.
    private static final int REACH = 100;

    private static final int LONGEST = 40;

    private final Draft draft;

    Phrases(Draft draft) {
        this.draft = draft;
    }

    @Nullable Span timeAt(int offset) {
        for (TimeMention time : Ordered.from(
                draft.times, offset - REACH, (TimeMention t) -> t.span().start())) {
            if (time.span().start() > offset) {
                return null;
            }
            if (time.span().contains(offset)) {
                return time.span();
            }
        }
        return null;
    }

    /// Where the noun phrase that ends before `end` begins.
    int start(Line line, int end) {
        int i = end - 1;
        while (i >= Math.max(0, end - LONGEST)) {
            if (line.is(i, ",")
                    || line.is(i, ";")
                    || line.is(i, ":")
                    || line.isQuoteMark(i)
                    || line.isOneOf(i, " – — - ... … ")) {
                break;
            }
            boolean inside = !line.isWord(i + 1) || i == end - 1;
            if (!inside && line.isOneOf(i, BREAKS) && i < end - 1) {
                break;
            }
            if (i < end - 1 && Verbs.isPlainFinite(line.word(i))) {
                break;
            }
            if (line.isOneOf(i, " and or ") && !joins(line, i)) {
                break;
            }
            i--;
        }
        int from = i + 1;
        boolean passive = line.isOneOf(from - 1, " was were been is are be ") && Verbs.isPast(line.word(from));
        from += passive && line.is(from + 1, "by") ? 2 : 0;
        return withoutTime(line, from, end);
    }

    /// The "who" of a clause that a phrase which starts at `start` is only the end of: "a man who was held last week
    /// said". 0 if it stands on its own.
    int relative(Line line, int start, int end) {
        if (line.is(start - 1, "that") && start > 1 && isVerbAt(line, start)) {
            return start - 1;
        }
        boolean cut = start > 1 && (Verbs.isPlainFinite(line.word(start - 1)) || line.isOneOf(start - 1, RELATIVE));
        for (int k = start - 1; cut && k > Math.max(0, end - 14); k--) {
            if (line.isOneOf(k, " who which whose ") && line.isWord(k - 1) && !line.isOneOf(k - 1, PREPOSITIONS)) {
                return k;
            }
            if (!line.isWord(k) || line.isOneOf(k, " that and but if when because ")) {
                return 0;
            }
        }
        return 0;
    }

    /// "that runs the ferry": a verb with its object, and no subject of its own.
    private static boolean isVerbAt(Line line, int i) {
        String word = line.word(i);
        boolean third = word.endsWith("s") && !word.endsWith("ss") && line.isOneOf(i + 1, DETERMINERS + " ");
        return !line.isCapital(i) && (Verbs.isFinite(word) || third);
    }

    boolean joins(Line line, int and) {
        return isListed(line, and)
                || (line.isCapital(and - 1) && line.isCapital(and + 1))
                || (line.isOneOf(and + 1, " other "))
                || (!Verbs.isFinite(line.word(and - 1))
                        && !line.isOneOf(and + 1, DETERMINERS + " it he she they ")
                        && !line.isCapital(and + 1)
                        && and < 6);
    }

    /// Whether no verb stands between the head of the sentence, or a comma, and the conjunction.
    private static boolean isListed(Line line, int and) {
        for (int k = and - 1; k >= 0; k--) {
            if (!line.isWord(k) && !line.isOneOf(k, " - ' ’ ")) {
                return false;
            }
            if (Verbs.isFinite(line.word(k)) || line.isOneOf(k, BREAKS)) {
                return false;
            }
        }
        return and < LONGEST && !line.isOneOf(and + 1, " it he she they ");
    }

    /// "On Wednesday traders" without its time.
    int withoutTime(Line line, int from, int end) {
        int i = from;
        if (line.isOneOf(i, " on in at late early ") && i + 1 < end) {
            Span time = timeAt(line.start(i + 1));
            if (time != null) {
                i = line.at(time.end());
            }
        }
        Span first = i == from ? timeAt(line.start(from)) : null;
        if (first != null && first.start() == line.start(from) && line.at(first.end()) < end) {
            i = line.at(first.end());
            i = line.isOneOf(i, " 's ’s ' ’ - ") ? from : i;
        }
        return i < end ? i : from;
    }

    /// "In a joint statement they" is they; "In their statement the ministers" the ministers.
    int pastOpening(Line line, int start, int to) {
        if (start + 2 >= to || !line.isOneOf(start, " in on at during after before ")) {
            return start;
        }
        for (int i = to - 1; i > start + 2; i--) {
            boolean begins = line.isOneOf(i, " the he she they it a an ") && !line.isOneOf(i - 1, PREPOSITIONS);
            if (begins) {
                return i;
            }
        }
        int name = to - 1;
        while (name > start && line.isCapital(name - 1)) {
            name--;
        }
        return line.isCapital(to - 1) && name > start + 2 ? titleStart(line, start + 2, name) : start;
    }

    /// Where the words for what somebody is begin before a name: "press secretary Karine Jean-Pierre".
    private static int titleStart(Line line, int least, int name) {
        int i = name;
        while (i > least
                && line.isWord(i - 1)
                && !line.isOneOf(i - 1, PREPOSITIONS)
                && (line.isCapital(i - 1) || name - i < 2)) {
            i--;
        }
        return i;
    }

    /// "with reports saying", "the" before a mark, "I": no one who could be named.
    boolean isNoSubject(Line line, int start, int to) {
        boolean lone = to - start == 1;
        return line.isOneOf(start, NO_SUBJECT)
                || line.isOneOf(start, " neither nobody none nothing ")
                || (line.is(start, "no") && to > start + 1 && !line.isDigit(start + 1) && !line.is(start + 1, "."))
                || (lone && line.isOneOf(start, " the a an i me we us you what this that these those one "))
                || line.isOneOf(to - 1, " the a an of by ");
    }

    /// Whether the mention only modifies the head: "the centre on Réunion", "the mission to the United Nations".
    boolean hangs(Line line, int start, Mention mention) {
        int i = line.at(mention.span().start()) - 1;
        while (i > start && (line.isOneOf(i, DETERMINERS + NEARBY) || line.isOneOf(i, TITLES) || line.is(i, "."))) {
            i--;
        }
        if (line.isOneOf(i, " 's ’s ")) {
            i--;
            while (i > start && line.isCapital(i)) {
                i--;
            }
        }
        for (int k = i; k > start && k > i - 3 && !line.isCapital(k) && line.isWord(k); k--) {
            if (line.isOneOf(k, PREPOSITIONS)) {
                return k == i || line.isCapital(k - 1);
            }
        }
        return false;
    }

    /// Whether a phrase is a name with at most a title before it: "retired teacher Moana Tipa", not "who met Tipa".
    boolean isTitled(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean clause = line.isOneOf(i, " who which whose whom where based now once then not ")
                    || (!line.isCapital(i) && (Verbs.isFinite(line.word(i)) && !line.is(i, "retired")))
                    || (i == from && line.word(i).endsWith("ing"));
            if (clause) {
                return false;
            }
        }
        return line.isCapital(to - 1) || line.is(to - 1, ".");
    }

    /// "The watchdog", "her partner": what somebody is, without a name.
    boolean isCommon(Line line, int from, int to) {
        boolean common = line.isOneOf(from, " the its his her their our ") && to - from < 4;
        for (int i = from + 1; i < to; i++) {
            common &= line.isWord(i) && !line.isCapital(i);
        }
        return common && to - from > 1;
    }

    /// Whether nothing but a name stands there: "the Care Quality Commission", "Lee".
    boolean isNamed(Line line, int from, int to) {
        int i = line.is(from, "the") ? from + 1 : from;
        boolean named = i < to;
        for (; i < to; i++) {
            named &= line.isCapital(i) || line.isOneOf(i, " of and for the - . de al ");
        }
        return named && line.isCapital(to - 1);
    }

    /// The end of the head: before the first preposition or relative pronoun.
    int head(Line line, int start, int to) {
        for (int i = start + 1; i < to; i++) {
            if (line.isOneOf(i, PREPOSITIONS)) {
                return i;
            }
        }
        return to;
    }

    /// "Foreign Policy magazine" without what it is.
    static int withoutMedium(Line line, int from, int to) {
        int end = to;
        while (end > from + 1 && line.isCapital(from) && line.isOneOf(end - 1, MEDIA)) {
            end--;
        }
        return line.isCapital(end - 1) ? end : to;
    }

    /// Whether the voice is what somebody wrote or counted, "the ministry's figures", or who finds things out by
    /// office.
    boolean isDocument(Line line, Voice voice) {
        if (line.isOneOf(head(line, voice.from(), voice.to()) - 1, FINDING)) {
            return true;
        }
        int head = head(line, voice.from(), voice.to());
        for (int k = voice.from(); k < voice.to(); k++) {
            if (k < head && Nouns.isDocument(line.word(k)) && (k + 1 >= head || !line.isWord(k + 1))) {
                return true;
            }
        }
        return head > voice.from() && Nouns.isDocument(line.word(head - 1));
    }
}

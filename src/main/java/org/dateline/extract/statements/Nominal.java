package org.dateline.extract.statements;

import java.util.Set;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds what is said by a noun and not by a verb: "his claim that …", "in the words of …", "…,” was the answer of …".
final class Nominal {
    private static final Set<String> NOUNS = Set.of(
            ("warning claim assertion allegation announcement admission acknowledgement acknowledgment denial argument"
                            + " accusation contention suggestion comment remark prediction insistence declaration belief"
                            + " conclusion complaint hint confession explanation forecast assessment assurance boast observation"
                            + " confirmation statement view opinion message position verdict answer reply response")
                    .split(" "));
    private static final String THOUGHTS = " words view opinion estimation telling account ";
    private static final String OWNERS = " 's ’s ' ’ ";
    private static final String ADVERBIAL =
            " despite after amid following with over on before since by against because for ";
    private static final String BE = " was is were are has had will would came comes drew met won prompted sparked ";
    private static final int NEAR = 9;

    private final Line line;
    private final Speakers speakers;
    private final Complement complement;

    Nominal(Line line, Speakers speakers, Complement complement) {
        this.line = line;
        this.speakers = speakers;
        this.complement = complement;
    }

    /// A statement by a noun.
    record Found(Span cue, Content content, Voice voice) {}

    /// What is said by the words at token `i`; null if they say nothing.
    @Nullable Found at(int i) {
        return switch (line.word(i)) {
            case "in" -> inWords(i);
            case "was", "is" -> line.isQuoteMark(i - 1) ? answer(i) : null;
            case "put" -> line.is(i + 1, "it") ? putBy(i) : null;
            default -> NOUNS.contains(line.word(i)) ? noun(i) : null;
        };
    }

    /// "in the words of Ada Brook, …", "in Ada Brook's view, …".
    private @Nullable Found inWords(int i) {
        if (line.is(i + 1, "the") && line.isOneOf(i + 2, THOUGHTS) && line.is(i + 3, "of")) {
            return around(i, i + 4, speakers.after(line, i + 4));
        }
        for (int k = i + 2; k < i + NEAR; k++) {
            if (line.isOneOf(k, THOUGHTS)) {
                boolean set = !line.isWord(k + 1);
                Voice owner = set ? owner(k, i + 1) : null;
                return owner == null ? null : around(i, k + 1, new Voice(owner.who(), i + 1, k + 1, owner.person()));
            }
        }
        return null;
    }

    private @Nullable Found around(int i, int to, @Nullable Voice voice) {
        Content content = voice == null ? null : complement.preceding.around(i, voice);
        return content == null || voice == null ? null : new Found(line.span(i, to), content, voice);
    }

    /// "“…,” was the warning from Ada Brook".
    private @Nullable Found answer(int i) {
        for (int k = i + 2; k < i + 6; k++) {
            if (NOUNS.contains(line.word(k)) && line.isOneOf(k + 1, " from of by ")) {
                return found(k, complement.preceding.quoteBefore(i, null), speakers.after(line, k + 2));
            }
        }
        return null;
    }

    /// "“…,” as Ada Brook put it".
    private @Nullable Found putBy(int i) {
        Voice voice = speakers.before(line, i);
        boolean how = voice != null && line.is(voice.from() - 1, "how") && line.isOneOf(voice.from() - 2, " is was ");
        if (voice == null || (!how && !line.is(voice.from() - 1, "as"))) {
            return null;
        }
        Voice from = new Voice(voice.who(), voice.from() - (how ? 2 : 1), voice.to(), voice.person());
        return found(i, complement.preceding.quoteBefore(i, from), voice);
    }

    private @Nullable Found noun(int i) {
        boolean linked = line.isOneOf(i + 1, " was is ") && line.is(i + 2, "that");
        if (line.is(i + 1, "that") || linked) {
            int from = line.is(i + 1, "that") ? i + 2 : i + 3;
            boolean relative = Verbs.isFinite(line.word(from)) || Verbs.isHelping(line.word(from));
            return relative ? null : found(i, complement.clause(from, end(i, from)), owner(i, 0));
        }
        if (line.isOneOf(i + 1, " by from ")) {
            for (int k = i + 3; k < i + NEAR && line.isWord(k); k++) {
                if (line.is(k, "that")) {
                    return found(i, complement.clause(k + 1, end(i, k + 1)), speakers.phrase(line, i + 2, k));
                }
            }
        }
        return null;
    }

    private @Nullable Found found(int noun, @Nullable Content content, @Nullable Voice voice) {
        return content == null || voice == null ? null : new Found(line.span(noun, noun + 1), content, voice);
    }

    /// Whose the noun at `noun` is, the phrase of its owner starting at `least` or later; null if nobody's.
    private @Nullable Voice owner(int noun, int least) {
        for (int k = noun - 1; k > noun - 4 && k >= least; k--) {
            if (Pronoun.isPossessive(line.word(k))) {
                return speakers.phrase(line, k, k + 1);
            }
            if (line.isOneOf(k, OWNERS)) {
                return k > least ? speakers.owner(line, least, k) : null;
            }
            if (!line.isWord(k) || line.isOneOf(k, Phrases.PREPOSITIONS)) {
                return null;
            }
        }
        return null;
    }

    /// Where the clause of a noun ends: before the verb that the noun is the subject of, or the comma after "despite".
    private int end(int noun, int from) {
        boolean opening = noun < NEAR && line.isOneOf(0, ADVERBIAL);
        boolean subject = noun < NEAR && !opening && line.is(from - 1, "that") && line.is(noun + 1, "that");
        boolean verb = false;
        for (int k = from + 1; k < line.size(); k++) {
            boolean finite = Verbs.isFinite(line.word(k)) && !Verbs.isFinite(line.word(k - 1));
            if ((opening && line.is(k, ",")) || (subject && verb && finite && line.isOneOf(k, BE))) {
                return k;
            }
            verb |= finite;
        }
        return -1;
    }
}

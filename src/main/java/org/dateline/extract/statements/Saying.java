package org.dateline.extract.statements;

import java.util.List;
import org.dateline.extract.draft.Draft;
import org.dateline.text.Span;

/// Whether a word of saying is a verb by which something was said: no noun, no "did not say", no "will say".
final class Saying {
    private static final String DETERMINERS =
            " the a an this these those its his her their our of in on for with no any some as by from about ";
    private static final String WILL = " will would may might could should can must to shall ";
    private static final String BE = " was were been be being is are ";
    private static final String BEARERS =
            " banner banners sign signs placard placards poster posters shirt shirts slogan slogans those people"
                    + " protesters demonstrators supporters others ";
    private static final String KNOWN = " clear known plain ";
    private static final String NOBODY = " neither nobody none nothing ";

    private final Draft draft;
    private final Cues cues;
    private final List<Span> quotes;

    Saying(Draft draft, Cues cues, List<Span> quotes) {
        this.draft = draft;
        this.cues = cues;
        this.quotes = quotes;
    }

    boolean isQuoted(int offset) {
        Span quote = Ordered.before(quotes, offset);
        return quote != null && quote.contains(offset);
    }

    boolean isCue(Line line, int i) {
        if (line.isCapital(i) ? !isFronted(line, i) : isQuoted(line.start(i))) {
            return false;
        }
        if (line.is(i, "went") && (!line.is(i + 1, "on") || line.isWord(i + 2))) {
            return false;
        }
        if (line.isOneOf(i, KNOWN)) {
            return verb(line, i) < i && line.is(i + 1, "that") && !isDenied(line, i);
        }
        boolean ing = line.word(i).endsWith("ing");
        boolean wentOn = line.is(i - 1, "to")
                && line.isOneOf(i - 2, " on out far as quick keen careful pains ")
                && Verbs.isFinite(line.word(i - 3));
        if (!ing && isToCome(line, i)) {
            return false;
        }
        boolean as = ing && line.isOneOf(i - 1, " as by ");
        if ((line.isOneOf(i - 1, WILL) && !wentOn) || (line.isOneOf(i - 1, DETERMINERS) && !as)) {
            return false;
        }
        if (line.is(i, "saying") && line.isWord(i - 1) && line.isOneOf(i - 1, BEARERS)) {
            return false;
        }
        if ((!ing && line.isOneOf(i - 1, BE)) || isDenied(line, i)) {
            return false;
        }
        if (line.is(i, "accused") && line.is(i + 1, "of")) {
            return false;
        }
        if (cues.isAlsoNoun(line.word(i))) {
            return ing ? line.is(i - 1, ",") || line.is(i - 1, "and") : isVerb(line, i);
        }
        return true;
    }

    /// "Remarked Ada Brook, “…”": the verb that a sentence begins with for a change.
    static boolean isFronted(Line line, int i) {
        boolean quote = false;
        for (int k = i + 2; k < Math.min(line.size(), i + 16) && !quote && !Verbs.isFinite(line.word(k)); k++) {
            quote = line.isQuoteMark(k) && line.isOneOf(k - 1, " , : ");
        }
        return i == 0 && quote && (Verbs.isPast(line.word(i)) || line.isOneOf(i, " said says wrote writes "));
    }

    /// The verb of a word of saying, which is the word itself but in "made (it) clear".
    static int verb(Line line, int i) {
        if (line.is(i, "known") && line.is(i - 1, "be") && line.is(i - 2, "it") && line.isOneOf(i - 3, " let lets ")) {
            return i - 3;
        }
        int it = line.isOneOf(i, KNOWN) && line.is(i - 1, "it") ? i - 2 : i - 1;
        return line.isOneOf(i, KNOWN) && line.isOneOf(it, " made makes make ") ? it : i;
    }

    /// "will also say", but not "would later say", which looks back.
    private static boolean isToCome(Line line, int i) {
        int j = i - 1;
        boolean later = false;
        while (j > 0 && Verbs.isHelping(line.word(j))) {
            later |= line.isOneOf(j, " later subsequently eventually ");
            j--;
        }
        boolean only = line.isOneOf(i - 1, " only just ") && line.isOneOf(j, " would could ");
        return j < i - 1 && line.isOneOf(j, WILL) && !only && !(later && line.is(j, "would"));
    }

    /// "were accused by the minister of …", "was told by aides that …".
    boolean isPassive(Line line, int i) {
        return (line.isOneOf(i - 1, BE) || (Verbs.isHelping(line.word(i - 1)) && line.isOneOf(i - 2, BE)))
                && line.is(i + 1, "by")
                && !line.isOneOf(i - 2, WILL)
                && !isDenied(line, i)
                && !isQuoted(line.start(i));
    }

    private static boolean isDenied(Line line, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3) && !line.is(j, ","); j--) {
            String word = line.word(j);
            if (word.equals("not")
                    || word.equals("never")
                    || word.equals("without")
                    || word.endsWith("n't")
                    || word.endsWith("n’t")) {
                return true;
            }
        }
        return line.isOneOf(0, NOBODY) && i < 6;
    }

    private boolean isVerb(Line line, int i) {
        boolean clause = line.isOneOf(i + 1, " that the it he she they a there its their his ");
        boolean pronoun = Pronoun.of(line.word(i - 1)) != Pronoun.NONE && !Pronoun.isPossessive(line.word(i - 1));
        boolean third = line.word(i).endsWith("s");
        if (clause && third && line.isOneOf(i - 1, " , and but ")) {
            return !line.is(i - 1, ",") || hasComma(line, i - 1);
        }
        if (pronoun || line.is(i - 1, "who") || (line.isCapital(i - 1) && clause)) {
            return true;
        }
        if (line.isOneOf(i, " points point ")) {
            return line.is(i + 1, "out");
        }
        if (third && !line.isWord(i + 1) && isAfterQuote(line, i)) {
            return true;
        }
        String before = line.word(i - 1);
        if (third && isMany(before)) {
            return false;
        }
        boolean plural = (before.endsWith("s") && !before.endsWith("'s")) || isMany(before);
        return clause && line.word(i).endsWith("s") ? isSubject(line, i) : clause && plural && isSubject(line, i);
    }

    /// Whether another comma comes before: "the ministry, which paid, claims that", not "it wants more, demands that".
    private static boolean hasComma(Line line, int end) {
        for (int k = end - 1; k > 0; k--) {
            if (line.is(k, ",")) {
                return true;
            }
        }
        return false;
    }

    /// Whether only a short subject stands between what was said and the verb: "…,” the letter states", "…, the office
    /// estimates".
    private static boolean isAfterQuote(Line line, int i) {
        int k = i - 1;
        while (k > i - 8 && line.isWord(k)) {
            k--;
        }
        boolean subject = line.isOneOf(k + 1, " the a an he she it ") || line.isCapital(k + 1);
        return k < i - 1 && (line.isQuoteMark(k) || (line.is(k, ",") && subject && k > 3));
    }

    private static boolean isMany(String word) {
        return word.equals("people") || word.equals("police") || word.equals("media") || word.endsWith("men");
    }

    /// Whether the words before a verb begin the sentence or a clause of it: "the ministry claims that".
    private boolean isSubject(Line line, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 5); j--) {
            if (!line.isWord(j) || Verbs.isFinite(line.word(j))) {
                return line.is(j, ",") && j < i - 1;
            }
            if (j == 0) {
                return true;
            }
        }
        return false;
    }
}

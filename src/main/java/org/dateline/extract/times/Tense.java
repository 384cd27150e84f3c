package org.dateline.extract.times;

import java.util.Set;
import org.dateline.extract.token.Pasts;

/// Whether the words around an expression speak of what was or of what is to come.
///
/// The nearest verb before the expression decides, else the nearest after it, within the sentence. Participles after
/// "be" and infinitives hand the question on to the verb they hang on.
final class Tense {
    private static final Set<String> MODALS =
            Set.of(("will would ll shall may might could can should must won going").split(" "));
    private static final Set<String> AHEAD =
            Set.of(("scheduled due expected expects expect set slated planned plans plan planning poised supposed "
                            + "upcoming hopes hope hoping intends intend aims aim wants want arrives begins starts opens meets "
                            + "returns travels leaves visits votes goes expires ends hosts faces convenes reconvenes heads "
                            + "holds takes comes deadline wanted hoped aimed intended ready prepare prepares likely unless "
                            + "bound aiming hopeful preparing")
                    .split(" "));
    private static final Set<String> ASKING =
            Set.of(("agreed vowed pledged promised decided urged asked ordered called invited offered threatened "
                            + "proposed invites agrees vows pledges promises seeks demanded instructed told arranged voted "
                            + "prepared calls is are was were has have able order deadline required forced")
                    .split(" "));
    private static final Set<String> PAST =
            Pasts.and("did was were had has been done gone seen known given taken written spoken broken chosen"
                    + " fallen risen grown shown drawn born sworn stolen hit put cut slain wounded ago");
    private static final Set<String> NO_VERB_AFTER = Set.of(
            ("the a an of its his her their our my any no these those most newly more many all some by").split(" "));

    /// What nobody dates before it happens.
    private static final String SUDDEN =
            " attack attacks assault massacre killing killings murder bombing bombings blast blasts explosion earthquake"
                    + " quake raid crash shooting coup riot riots collapse slaying disaster tsunami ";

    private static final String HEARD = SUDDEN
            + " ruling verdict decision announcement statement loss defeat win victory death deaths violence fire clashes"
            + " remarks comments resignation arrest arrests storm flood floods ";

    /// What was proposed in the past lies ahead of it.
    private static final String PROPOSING =
            " proposed offered demanded requested scheduled promised pledged urged suggested asked invited wanted sought ";

    /// After these a noun with its month stands beside the verb: "is under pressure after the vote in August".
    private static final String BESIDE = " after over of about since from during against in amid at ";

    private static final String BLAMING =
            " accuse accuses accused accusing blame blames blamed blaming suspect suspects suspected convicted charged"
                    + " sentenced denounce denounces denounced condemn condemns condemned criticise criticises criticised"
                    + " criticize criticizes criticized thank thanks thanked apologise apologised apologize apologized ";

    /// What is only meant yet, and marks after which something else may be dated.
    private static final String PLOTTING =
            " planning plotting preparing seeking trying wanting intending conspiring threatening plans plot plots to ";

    private static final String INVITING = " invite invited invites inviting ";

    /// With "for" and a time.
    private static final String ARRANGING = " scheduled called summoned planned arranged booked convened slated fixed ";

    private static final String UNDATED = " by until till before and but while , ";

    private static final String PUT_OFF =
            " postpone postponed postpones postponing delay delayed delays delaying defer deferred defers deferring"
                    + " adjourn adjourned adjourns adjourning reschedule rescheduled shelved ";

    /// With "to" and a time these put off, or bring forward.
    private static final String MOVE = PUT_OFF + "move moved moves moving push pushed pushes pushing ";

    private final Words words;

    Tense(Words words) {
        this.words = words;
    }

    /// The lean at the expression `[start, end)` in the sentence `[from, to)`.
    Lean at(int start, int end, int from, int to) {
        Lean lean = lean(start, end, from, to);
        if (lean != Lean.PAST && isBlamed(start, from)) {
            return Lean.PAST;
        }
        int before = words.is(start - 1, "the") ? start - 2 : start - 1;
        if (isSudden(end) || isKnown(end)) {
            return Lean.GONE;
        }
        boolean hangs = words.isOneOf(before, " on since ") && verbEnds(before);
        return lean == Lean.PAST && hangs ? Lean.DONE : lean;
    }

    /// "is accused of killing him in November", "blame them for an attack in May": nobody is blamed for what is to
    /// come.
    private boolean isBlamed(int start, int from) {
        int what = -1;
        for (int i = start - 1; i >= from && i > start - 20; i--) {
            String word = words.at(i).text();
            if (words.is(i, ";") || MODALS.contains(word) || words.isOneOf(i, PLOTTING) || words.isOneOf(i, UNDATED)) {
                return false;
            }
            what = words.isOneOf(i, " of for over ") ? i : what;
            if (words.isOneOf(i, BLAMING)) {
                return what > i && what - i < 8;
            }
        }
        return false;
    }

    /// "the October 7 attack", "the October 7 terrorist attack".
    private boolean isSudden(int end) {
        return words.isOneOf(end, SUDDEN) || (words.at(end).isWord() && words.isOneOf(end + 1, SUDDEN));
    }

    /// "Wednesday's ruling": who speaks of it has heard it.
    private boolean isKnown(int end) {
        boolean owns = (words.is(end, "'") || words.is(end, "’")) && words.is(end + 1, "s");
        return owns && (words.isOneOf(end + 2, HEARD) || words.isOneOf(end + 3, HEARD));
    }

    /// Whether a past verb stands in the four words before `i`, with no "to" or "for" after it.
    private boolean verbEnds(int i) {
        for (int k = i - 1; k >= i - 4; k--) {
            if (verb(k, false) == Lean.PAST) {
                return true;
            }
            if (words.isOneOf(k, " to for ") || !words.at(k).isWord()) {
                return false;
            }
        }
        return false;
    }

    private Lean lean(int start, int end, int from, int to) {
        if (words.isOneOf(start - 1, " of ") && words.is(start - 2, "ahead")) {
            return Lean.FUTURE;
        }
        if (words.isOneOf(start - 2, " soon early late ") && words.is(start - 1, "as") && words.is(start - 3, "as")) {
            return Lean.FUTURE;
        }
        boolean until = words.isOneOf(start - 1, " until till ");
        if ((until || words.is(start - 1, "to")) && isPutOff(start - 1)) {
            return Lean.FUTURE;
        }
        if (until) {
            return waited(start, from) || opens(start, end, from, to) ? Lean.PAST : Lean.FUTURE;
        }
        if (isArranged(start, from)) {
            return Lean.FUTURE;
        }
        boolean onNoun = isOnNoun(start, end, from);
        boolean infinitive = false;
        for (int i = start - 1; i >= from; i--) {
            if (words.is(i, ";")) {
                break;
            }
            if (AHEAD.contains(words.at(i).text()) && words.is(i - 1, "had")) {
                return Lean.UNSURE;
            }
            Lean lean = onNoun && isNow(i) && !infinitive ? Lean.UNSURE : verb(i, infinitive);
            boolean asked = words.isOneOf(i, PROPOSING) || isCondition(i, from);
            if (lean == Lean.PAST && asked && isDeadline(start, i)) {
                return Lean.FUTURE;
            }
            if (lean != Lean.UNSURE) {
                return lean;
            }
            infinitive |= words.is(i, "to")
                    && !words.at(i + 1).capital()
                    && words.at(i + 1).isWord()
                    && words.kind(i + 1) == Kind.NONE
                    && !NO_VERB_AFTER.contains(words.at(i + 1).text());
        }
        if (infinitive) {
            return Lean.FUTURE;
        }
        for (int i = end; i < to; i++) {
            Lean lean = onNoun && isNow(i) ? Lean.UNSURE : verb(i, false);
            if (lean != Lean.UNSURE) {
                return lean;
            }
        }
        return words.isOneOf(start - 1, " by until till before ") ? Lean.FUTURE : Lean.UNSURE;
    }

    /// "fraud in the August vote", "after the arrests in March", "The vote in August is disputed": a month that tells
    /// which vote it was, and not when something is. A present beside it says nothing of it.
    private boolean isOnNoun(int start, int end, int from) {
        if (words.kind(end - 1) != Kind.MONTH) {
            return false;
        }
        int the = start - 1;
        if (words.is(start - 1, "in")) {
            for (the = start - 2; the > start - 5 && !words.is(the, "the"); the--) {
                if (!words.at(the).isWord()) {
                    return false;
                }
            }
        }
        return words.is(the, "the") && (the == from || words.isOneOf(the - 1, BESIDE) || isBesideGerund(the));
    }

    /// "accuse him of rigging the".
    private boolean isBesideGerund(int the) {
        return words.at(the - 1).text().endsWith("ing") && words.isOneOf(the - 2, BESIDE);
    }

    private boolean isNow(int i) {
        return words.isOneOf(i, " is are ");
    }

    /// "was put off until June", "moved the trial to June", which is yet to come.
    private boolean isPutOff(int until) {
        String verbs = words.is(until, "to") ? MOVE : PUT_OFF;
        boolean off = false;
        for (int i = until - 1; i > until - 10 && words.at(i).isWord(); i--) {
            off |= words.is(i, "off");
            if (words.isOneOf(i, verbs) || off && words.isOneOf(i, " put putting puts ")) {
                return true;
            }
        }
        return false;
    }

    /// "invited both to Copenhagen for January", "invited him for talks on Friday".
    private boolean isArranged(int start, int from) {
        boolean time = words.is(start - 1, "for");
        boolean what = time;
        for (int i = start - 1; i >= from && i > start - 14; i--) {
            if (!words.at(i).isWord()) {
                return false;
            }
            if (words.isOneOf(i, INVITING) || time && words.isOneOf(i, ARRANGING)) {
                return what;
            }
            what |= words.is(i, "for");
        }
        return false;
    }

    /// Whether a time is a limit to something: "a meeting before the end of August", "a reply by Friday".
    private boolean isDeadline(int start, int verb) {
        for (int i = start - 1; i > verb && i >= start - 4; i--) {
            if (words.isOneOf(i, " before by until within ")) {
                return true;
            }
        }
        return false;
    }

    /// "unless the owners backed down by Sunday".
    private boolean isCondition(int verb, int from) {
        for (int i = verb - 1; i >= from && i > verb - 6; i--) {
            if (words.isOneOf(i, " unless if ")) {
                return true;
            }
        }
        return false;
    }

    /// "Until Thursday, they had not known": the main clause follows and looks back.
    private boolean opens(int start, int end, int from, int to) {
        for (int i = end; start - 1 == from && i < to && i < end + 8; i++) {
            Lean lean = verb(i, false);
            if (lean != Lean.UNSURE) {
                return lean == Lean.PAST;
            }
        }
        return false;
    }

    /// "until Friday" looks ahead, but "did not know until Friday" and "was open until Friday" look back.
    private boolean waited(int start, int from) {
        for (int i = start - 2; i >= from && i > start - 8; i--) {
            if (MODALS.contains(words.at(i).text())) {
                return false;
            }
            if (words.isOneOf(i, " was were had did waited stayed remained lasted continued worked served ")) {
                return true;
            }
        }
        return false;
    }

    private Lean verb(int i, boolean infinitive) {
        String word = words.at(i).text();
        if (word.length() < 2 || !Character.isLetter(word.charAt(0))) {
            return Lean.UNSURE;
        }
        if (MODALS.contains(word) && words.kind(i) == Kind.NONE) {
            if (word.equals("won") && !words.is(i + 2, "t")) {
                return Lean.PAST;
            }
            boolean perfect = words.is(i + 1, "have") || (words.is(i + 1, "not") && words.is(i + 2, "have"));
            boolean failed = word.equals("could")
                    && (words.is(i + 1, "not") || words.is(i + 1, "n") || words.is(i + 2, "t") || isNeither(i));
            return perfect || failed ? Lean.PAST : Lean.FUTURE;
        }
        if (AHEAD.contains(word) && !isElse(i, word)) {
            return Lean.FUTURE;
        }
        if (infinitive && ASKING.contains(word)) {
            return Lean.FUTURE;
        }
        if (isNow(i)) {
            return Lean.FUTURE;
        }
        if (word.equals("have")) {
            return words.is(i + 1, "until") || words.is(i + 1, "to") ? Lean.FUTURE : Lean.PAST;
        }
        if (PAST.contains(word) || endsInEd(word)) {
            return isFinite(i) ? Lean.PAST : Lean.UNSURE;
        }
        return Lean.UNSURE;
    }

    /// "set aside", "the peace plan" and "vacation plans" look nowhere; "is set to" and "plans to" look ahead.
    private boolean isElse(int i, String word) {
        return switch (word) {
            case "set" -> !words.isOneOf(i + 1, " to for ") && !words.isOneOf(i - 1, " is are was were be been ");
            case "plan" ->
                words.at(i - 1).isWord()
                        && !words.isOneOf(i + 1, " to ")
                        && !words.isOneOf(i - 1, " to they we you i who which also ")
                        && !words.at(i - 1).text().endsWith("s");
            case "plans", "visits", "votes" ->
                !words.isOneOf(i + 1, " to a an the for ")
                        && words.at(i - 1).isWord()
                        && !words.at(i - 1).capital()
                        && !words.isOneOf(i - 1, " he she it who which also ");
            default -> false;
        };
    }

    /// "neither he nor his lawyer could be found".
    private boolean isNeither(int modal) {
        for (int i = modal - 1; i > modal - 12; i--) {
            if (words.isOneOf(i, " neither nobody none ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInEd(String word) {
        return word.length() > 4
                && word.endsWith("ed")
                && !word.endsWith("eed")
                && !word.equals("hundred")
                && !word.equals("united");
    }

    /// "to see the plan approved".
    private boolean isSeen(int participle) {
        for (int i = participle - 1; i > participle - 6; i--) {
            if (words.is(i, "see")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int i) {
        String before = words.at(i - 1).text();
        return !before.equals("be")
                && !before.equals("is")
                && !before.equals("are")
                && !before.equals("being")
                && !before.equals("to")
                && !isSeen(i)
                && !MODALS.contains(before)
                && !NO_VERB_AFTER.contains(before);
    }
}

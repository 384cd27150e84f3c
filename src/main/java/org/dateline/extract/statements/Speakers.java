package org.dateline.extract.statements;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Mention;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.Draft;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the noun phrase that speaks, and who it means: an entity of the draft where its head is one, else its words.
///
/// "a spokesman for the ministry, Peter Kimaiyo" is Kimaiyo, "Greek officials" are officials and not Greece, "he" is
/// who the linker says, else who spoke last.
final class Speakers {
    private static final String ISSUED = " statement announcement message tweet post appeal ";
    private static final String BE = " was were is are been ";

    private static final int FAR = 60;

    private final Draft draft;
    private final List<Mention> mentions;
    final Phrases phrases;
    /// Whose turn it is.
    final Turns turns;

    private @Nullable Line passed;

    Speakers(Draft draft, List<Span> quotes) {
        this.draft = draft;
        this.phrases = new Phrases(draft);
        this.mentions = new ArrayList<>(draft.mentions);
        this.mentions.sort((a, b) -> a.span().compareTo(b.span()));
        this.turns = new Turns(draft, mentions, quotes, this::lead);
    }

    private List<Mention> from(int offset) {
        return Ordered.from(mentions, offset, (Mention m) -> m.span().start());
    }

    /// The voice that `verb` belongs to when it follows its subject.
    @Nullable Voice before(Line line, int verb) {
        int j = verb - 1;
        j = skipHelping(line, j);
        if (j < 0) {
            return null;
        }
        if (line.isOneOf(j, " and but or then ")) {
            return shared(line, j);
        }
        if (line.isOneOf(j, " who which that ")) {
            int end = line.is(j - 1, ",") ? j - 1 : j;
            int start = end > 0 ? phrases.start(line, end) : 0;
            while (start < end && line.isOneOf(start, Phrases.PREPOSITIONS + "including among like ")) {
                start++;
            }
            return end > 0 ? phrase(line, start, end) : null;
        }
        if (line.is(j, ",") || line.isOneOf(j, " – — - ) ")) {
            return apposed(line, j);
        }
        boolean namesake = line.isOneOf(j, " 's ’s ' ’ ") && line.isCapital(j - 1);
        if (line.isQuoteMark(j) || (!line.isWord(j) && !namesake)) {
            return null;
        }
        if (line.isOneOf(j, " he she they ")) {
            return phrase(line, j, j + 1);
        }
        int start = phrases.start(line, j + 1);
        int end = j + 1;
        for (int who = phrases.relative(line, start, end); who > 0; who = phrases.relative(line, start, end)) {
            end = who;
            start = phrases.start(line, end);
        }
        return phrase(line, start, end);
    }

    private int skipHelping(Line line, int from) {
        int j = from;
        while (j >= 0) {
            int offset = line.start(j);
            Span time = phrases.timeAt(offset);
            if (time != null) {
                j = line.at(time.start()) - 1;
                j = line.isOneOf(j, " on in at ") ? j - 1 : j;
            } else if (line.is(j, "would") || (Verbs.isHelping(line.word(j)) && !line.isCapital(j))) {
                j--;
            } else {
                return j;
            }
        }
        return j;
    }

    /// "denied it and said …": the subject of the verb before "and".
    private @Nullable Voice shared(Line line, int conjunction) {
        Voice same = turns.inThis(line);
        return same != null ? same : subject(line, conjunction);
    }

    /// The subject of the first verb before `limit`.
    @Nullable Voice subject(Line line, int limit) {
        for (int i = 1; i < Math.min(limit, FAR); i++) {
            if (Verbs.isFinite(line.word(i)) && !line.isOneOf(i - 1, Phrases.DETERMINERS + " ")) {
                Voice voice = line.isOneOf(i - 1, " and but ") ? null : before(line, i);
                if (voice != null) {
                    return voice;
                }
            }
        }
        return null;
    }

    /// Remembers a sentence that has been read, for the pronouns of the next.
    void passed(Line line) {
        passed = line;
    }

    private @Nullable Voice lead(int number) {
        Line line = passed;
        return line == null || line.number != number ? null : subject(line, line.size());
    }

    /// Who speaks in "X struck back: …" and "His message: …"; null unless it is somebody named before.
    @Nullable Voice owner(Line line, int colon) {
        Voice subject = Pronoun.isPossessive(line.word(0)) && colon < 5 ? turns.pronoun(line, 0) : null;
        for (int k = colon - 1; !isSomebody(subject) && k > colon - 4; k--) {
            subject = Verbs.isFinite(line.word(k)) ? before(line, k) : null;
        }
        subject = isSomebody(subject) ? subject : subject(line, colon);
        boolean issued = line.isOneOf(colon - 1, ISSUED) || line.isOneOf(colon - 3, ISSUED);
        return isSomebody(subject) || issued ? subject : null;
    }

    private boolean isSomebody(@Nullable Voice voice) {
        return voice != null && (voice.person() || draft.entities.containsKey(voice.who()));
    }

    /// Whose something is, the mark of owning being at `mark`: "the mayor's".
    @Nullable Voice owner(Line line, int least, int mark) {
        int start = Math.max(least, phrases.start(line, mark));
        for (int k = mark - 1; k > start; k--) {
            if (line.isOneOf(k, Phrases.PREPOSITIONS + "despite after amid following ")
                    || Verbs.isFinite(line.word(k))) {
                return phrase(line, k + 1, mark);
            }
        }
        boolean opening = line.isOneOf(start, Phrases.PREPOSITIONS + "despite after amid following ");
        return phrase(line, opening ? start + 1 : start, mark);
    }

    /// Who is quoted in "Reuters quoted the minister as saying" and "the minister was quoted by Reuters as saying".
    @Nullable Voice relayed(Line line, int as) {
        for (int i = as - 1; i > Math.max(0, as - 25); i--) {
            if (line.isOneOf(i, " quoted quotes quoting cited cites citing ")) {
                boolean passive =
                        line.isOneOf(i - 1, BE) || (Verbs.isHelping(line.word(i - 1)) && line.isOneOf(i - 2, BE));
                return passive ? before(line, i) : phrase(line, i + 1, as);
            }
        }
        return subject(line, as);
    }

    /// "X, the minister, said", "A spokesman for the ministry, X, said", "X, who was there, said".
    private @Nullable Voice apposed(Line line, int comma) {
        int open = comma - 1;
        while (open > Math.max(0, comma - FAR)
                && (!line.is(open, ",") || isInName(line, open))
                && !line.isQuoteMark(open)
                && !line.isOneOf(open, " – — ( ")) {
            open--;
        }
        boolean bounded = line.is(open, ",") || line.isOneOf(open, " – — ( ");
        if (!bounded) {
            return open == 0 ? phrase(line, 0, comma) : null;
        }
        Voice inner = phrase(line, open + 1, comma);
        int outerStart = phrases.start(line, open);
        boolean titled = outerStart < open && !phrases.isNoSubject(line, outerStart, open);
        Voice titledOne = titled ? phrase(line, outerStart, open) : null;
        boolean first = titledOne != null && titledOne.person() && draft.entities.containsKey(titledOne.who());
        if (first && (inner == null || !draft.entities.containsKey(inner.who()))) {
            return titledOne;
        }
        if (inner != null
                && titled
                && phrases.isCommon(line, outerStart, open)
                && phrases.isNamed(line, open + 1, comma)) {
            return new Voice(inner.who(), outerStart, comma, inner.person());
        }
        boolean known = inner != null && (line.isCapital(open + 1) || draft.entities.containsKey(inner.who()));
        if (known && inner != null && inner.person() && phrases.isTitled(line, open + 1, comma)) {
            return new Voice(inner.who(), titled ? outerStart : inner.from(), comma, true);
        }
        Voice outer = phrase(line, outerStart, open);
        while (outer == null && outerStart > 1 && line.is(outerStart - 1, ",")) {
            int end = outerStart - 1;
            outerStart = phrases.start(line, end);
            outer = end > outerStart ? phrase(line, outerStart, end) : null;
        }
        Voice named = outer == null || draft.entities.containsKey(outer.who()) ? null : named(line, outerStart);
        if (named != null) {
            return named;
        }
        boolean names = inner != null
                && draft.entities.containsKey(inner.who())
                && phrases.isTitled(line, open + 1, comma)
                && outer != null
                && !draft.entities.containsKey(outer.who());
        return names && inner != null ? new Voice(inner.who(), outerStart, comma, false) : outer;
    }

    /// The person named before what he is called by: "Ada Brook, director of the board, a former diver, said".
    private @Nullable Voice named(Line line, int title) {
        if (!line.is(title - 1, ",") || line.isOneOf(title, " and but while ")) {
            return null;
        }
        int start = phrases.start(line, title - 1);
        Voice voice = title - 1 > start ? phrase(line, start, title - 1) : null;
        return voice != null && voice.person() && draft.entities.containsKey(voice.who()) ? voice : null;
    }

    /// Who the phrase of the tokens `[from, to)` means; null where it is no phrase that can speak.
    @Nullable Voice phrase(Line line, int from, int to) {
        int start = from;
        while (start < to && (!line.isWord(start) || (line.isOneOf(start, " and but ") && start + 1 < to))) {
            start++;
        }
        start = phrases.pastOpening(line, start, to);
        if (start >= to || to - start > 25 || phrases.isNoSubject(line, start, to)) {
            return null;
        }
        if (to - start == 1 && Pronoun.of(line.word(start)) != Pronoun.NONE) {
            return turns.pronoun(line, start);
        }
        Mention whole = endingAt(line.end(to - 1));
        boolean many = whole != null
                && whole.form() == Mention.Form.NOMINAL
                && Voice.isMany(whole.span().of(draft.text()));
        if (whole != null && !many && !whole.entity().isEmpty() && !phrases.hangs(line, start, whole)) {
            return Voice.of(draft, whole.entity(), start, to);
        }
        int medium = Phrases.withoutMedium(line, start, to);
        Mention paper = medium < to ? endingAt(line.end(medium - 1)) : null;
        if (paper != null && !paper.entity().isEmpty() && !phrases.hangs(line, start, paper)) {
            return Voice.of(draft, paper.entity(), start, to);
        }
        int head = phrases.head(line, start, to);
        Mention first = head < to ? endingAt(line.end(head - 1)) : null;
        if (first != null && !first.entity().isEmpty()) {
            return Voice.of(draft, first.entity(), start, to);
        }
        Voice member = member(line, start, to);
        if (member != null) {
            return member;
        }
        boolean report = head < to && Nouns.isDocument(line.word(head - 1)) && line.isOneOf(head, " by from in of ");
        if (report) {
            Voice by = phrase(line, head + 1, to);
            return by == null ? null : new Voice(by.who(), start, to, by.person());
        }
        return worded(line, start, head, to);
    }

    /// "Member of Parliament (MP) Yvette Cooper of the Labour Party": the one person named that nothing hangs on.
    private @Nullable Voice member(Line line, int start, int to) {
        for (Mention m : from(line.start(start))) {
            if (m.span().end() > line.end(to - 1)) {
                return null;
            }
            Entity entity = draft.entities.get(m.entity());
            boolean person = entity != null && entity.kind() == EntityKind.PERSON;
            if (person && m.form() == Mention.Form.NAME && !phrases.hangs(line, start, m)) {
                int end = line.at(m.span().end());
                return line.isOneOf(end, " of for from ") ? Voice.of(draft, m.entity(), start, to) : null;
            }
        }
        return null;
    }

    private @Nullable Voice worded(Line line, int start, int head, int to) {
        for (int k = start + 1; k < head; k++) {
            if (Verbs.isPlainFinite(line.word(k)) && !line.isCapital(k)) {
                return null;
            }
        }
        boolean his = Pronoun.isPossessive(line.word(start));
        if (his && Nouns.isHouse(line.word(head - 1))) {
            Voice owner = turns.pronoun(line, start);
            return owner == null ? null : new Voice(owner.who(), start, to, owner.person());
        }
        boolean person = Nouns.isPerson(line.word(head - 1));
        boolean owned =
                line.text(start, to).contains("'s ") || line.text(start, to).contains("’s ");
        Voice before = person && !owned && line.is(start, "the") && head == to ? turns.personOf(line) : null;
        if (before != null) {
            return new Voice(before.who(), start, to, true);
        }
        if (line.is(start, "the") && to == start + 2 && line.isOneOf(start + 1, Turns.THINGS)) {
            String known = turns.thing(line, line.word(start + 1));
            if (!known.isEmpty()) {
                return new Voice(known, start, to, false);
            }
        }
        int from = start;
        while (from + 1 < to && line.isOneOf(from, " the a an ")) {
            from++;
        }
        boolean surname = from > 0
                && head == from + 1
                && line.text(from, head).length() > 3
                && !Character.isUpperCase(line.text(from, head).charAt(1));
        boolean name = line.isCapital(from) && line.isCapital(head - 1) && (head - from >= 2 || surname);
        return new Voice(
                line.text(from, head == to ? Phrases.withoutMedium(line, from, to) : to), start, to, person || name);
    }

    /// Whether a comma belongs to a name: "Washington, DC".
    private boolean isInName(Line line, int comma) {
        int at = line.start(comma);
        return from(at - 40).stream()
                .takeWhile(m -> m.span().start() <= at)
                .anyMatch(m -> m.span().contains(at));
    }

    /// Whether one name ends before token `i` and another begins there: "told Reuters Smith had left".
    boolean isNameBetween(Line line, int i) {
        return endingAt(line.end(i - 1)) != null
                && from(line.start(i)).stream().findFirst().stream()
                        .anyMatch(m -> m.span().start() == line.start(i));
    }

    private @Nullable Mention endingAt(int offset) {
        Mention best = null;
        for (Mention m : from(offset - 150)) {
            if (m.span().start() >= offset) {
                break;
            }
            if (m.span().end() == offset && m.form() != Mention.Form.DEMONYM) {
                best = best == null ? m : best;
            }
        }
        return best;
    }

    /// The voice that follows the cue: "said Ilse Vanderhoeven, an analyst", "according to KenGen".
    @Nullable Voice after(Line line, int from) {
        int i = from;
        while (i < line.size()
                && !line.is(i, ",")
                && !line.is(i, ";")
                && !line.isQuoteMark(i)
                && !line.is(i, ":")
                && !line.isOneOf(i, " who which that after when as during while and but ")
                && (line.isWord(i) || line.isOneOf(i, " - & ' ’ 's ’s / "))) {
            Span time = i > from ? phrases.timeAt(line.start(i)) : null;
            if (time != null || (i > from && Verbs.isFinite(line.word(i)))) {
                break;
            }
            i++;
        }
        int end = i;
        while (end > from && line.isOneOf(end - 1, " on in at ")) {
            end--;
        }
        if (end == from) {
            return null;
        }
        Voice plain = named(line, from, end);
        if (plain != null && plain.person()) {
            return plain;
        }
        if (line.is(end, ",") && line.isCapital(end + 1)) {
            int close = end + 1;
            while (close < line.size() && line.isWord(close)) {
                close++;
            }
            Mention last = close < end + 7 ? endingAt(line.end(close - 1)) : null;
            Voice name = last == null || last.entity().isEmpty() ? null : Voice.of(draft, last.entity(), from, close);
            if (name != null && name.person()) {
                return new Voice(name.who(), from, close, true);
            }
        }
        if (plain != null) {
            return plain;
        }
        return line.is(from, "one") && end == from + 1 ? turns.oneOfThem(from) : phrase(line, from, end);
    }

    /// The entity that the head of the phrase names, null if it names none.
    private @Nullable Voice named(Line line, int from, int end) {
        int head = phrases.head(line, from, end);
        Mention first = endingAt(line.end(head - 1));
        return first != null && !first.entity().isEmpty() ? Voice.of(draft, first.entity(), from, end) : null;
    }
}

package org.dateline.extract.times;

import java.util.List;
import org.dateline.article.TimeMention;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.draft.Stage;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// Finds expressions of time and places them on the calendar.
///
/// Relative times are reckoned from the article's publication date, else from the first full date in its text, else
/// from nothing; never from today. "Two days later" is reckoned from the time the text spoke of before it. "since 2022"
/// is 2022 and after, "until March" up to and including March; the span is the date alone.
///
/// The same text and anchor give the same mentions on every run; about 0.2 ms an article. Any thread.
public final class Times implements Stage {
    @Override
    public void read(Draft draft) {
        Words words = new Words(Lexer.lex(draft.text()));
        Reader reader = new Reader(words, draft);
        reader.read(draft.anchor);
    }

    /// One pass over one article.
    private static final class Reader {
        /// How many words around an expression may tell its tense.
        private static final int REACH = 80;

        private final Words words;
        private final Draft draft;
        private final Grammar grammar;
        private final Tense tense;
        private int sentence;
        private int sentenceFrom;
        private int sentenceTo;
        private int nextName;

        Reader(Words words, Draft draft) {
            this.words = words;
            this.draft = draft;
            this.grammar = new Grammar(words);
            this.tense = new Tense(words);
        }

        void read(When anchor) {
            When reference = anchor;
            When day = anchor;
            When month = When.UNKNOWN;
            When lead = When.UNKNOWN;
            int end = 0;
            for (int i = 0; i < words.size(); i++) {
                Parsed found = grammar.at(i);
                if (found == null || found.start() < end || isInName(found)) {
                    continue;
                }
                moveTo(found.start());
                if (isOpening(found)) {
                    continue;
                }
                Lean lean = tense.at(found.start(), found.end(), sentenceFrom, sentenceTo);
                When since = month.isKnown() && found.meaning() instanceof Meaning.Away ? month : day;
                Reckoned reckoned = new Reckoning(anchor, lead.isKnown() ? lead : anchor, reference, since, lean)
                        .of(found.meaning());
                if (!reckoned.value().isEmpty()) {
                    add(found, reckoned);
                    reference = next(reference, reckoned);
                    lead = !lead.isKnown() && reckoned.when().isDay()
                            ? When.day(reckoned.when().first())
                            : lead;
                    month = month(month, reckoned.when());
                    day = reckoned.when().isDay() ? When.day(reckoned.when().first()) : day;
                }
                end = found.end();
                i = Math.max(i, end - 1);
            }
        }

        /// "Now" at the head of a sentence turns to something else; it tells no time.
        private boolean isOpening(Parsed found) {
            return found.start() == sentenceFrom
                    && words.is(found.start(), "now")
                    && words.at(found.start()).capital();
        }

        /// The month that was spoken of since the last day or week.
        private static When month(When month, When now) {
            if (!now.isKnown() || now.isOpen()) {
                return month;
            }
            return Placed.isMonth(now) ? now : now.days() < 28 ? When.UNKNOWN : month;
        }

        /// Only a point that can carry "later" becomes the time spoken of.
        private static When next(When reference, Reckoned reckoned) {
            When when = reckoned.when();
            return when.isKnown() && !when.isOpen() && when.days() < 800 ? when : reference;
        }

        private void add(Parsed found, Reckoned reckoned) {
            Span span = new Span(
                    words.at(found.start()).start(), words.at(found.end() - 1).end());
            draft.times.add(new TimeMention(
                    span,
                    bounded(found, reckoned.when()),
                    reckoned.alternative(),
                    reckoned.base(),
                    reckoned.type(),
                    reckoned.value()));
        }

        private When bounded(Parsed found, When when) {
            if (!when.isKnown() || when.isOpen()) {
                return when;
            }
            int before = words.is(found.start() - 1, "the") ? found.start() - 2 : found.start() - 1;
            // "since the 7 October attack": the date is that of the attack
            boolean names = before < found.start() - 1
                    && found.meaning() instanceof Meaning.Calendar c
                    && c.day() > 0
                    && words.at(found.end()).isWord();
            if (names) {
                return when;
            }
            if (words.is(before, "since")) {
                return when.edtf().indexOf('/') < 0 ? When.since(when) : When.since(When.day(when.first()));
            }
            if (words.isOneOf(before, " until till by before ")) {
                return when.edtf().indexOf('/') < 0 ? When.before(when) : When.before(When.day(when.last()));
            }
            return when;
        }

        private void moveTo(int i) {
            int offset = words.at(i).start();
            List<Span> sentences = draft.sentences;
            while (sentence < sentences.size() && sentences.get(sentence).end() <= offset) {
                sentence++;
            }
            Span span = sentence < sentences.size()
                    ? sentences.get(sentence)
                    : new Span(0, draft.text().length());
            int from = i;
            while (from > Math.max(0, i - REACH) && words.at(from - 1).start() >= span.start()) {
                from--;
            }
            int to = i;
            while (to < Math.min(words.size(), i + REACH) && words.at(to).start() < span.end()) {
                to++;
            }
            sentenceFrom = from;
            sentenceTo = to;
        }

        /// "April Jones" and "Wednesday Martin" are no times.
        private boolean isInName(Parsed found) {
            int start = words.at(found.start()).start();
            List<NameSpan> names = draft.names;
            while (nextName < names.size() && names.get(nextName).span().end() <= start) {
                nextName++;
            }
            @Nullable NameSpan name = nextName < names.size() ? names.get(nextName) : null;
            int end = words.at(found.end() - 1).end();
            return name != null
                    && name.kind() == NameSpan.Kind.PER
                    && name.span().start() <= start
                    && name.span().end() >= end
                    && name.span().length() > end - start;
        }
    }
}

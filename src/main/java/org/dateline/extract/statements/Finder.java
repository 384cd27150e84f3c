package org.dateline.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.Statement;
import org.dateline.extract.draft.Draft;
import org.dateline.text.Span;

/// Goes through the sentences of one article and finds who says what.
final class Finder {
    private static final String DETERMINERS =
            " the a an this these those its his her their our of in on for with no any some as by from and about ";
    private static final String WILL = " will would may might could should can must to shall ";

    private static final int GAP = 200;

    private final Draft draft;
    private final Cues cues;
    private final Speakers speakers;
    private final List<Span> quotes;
    private final List<Statement> found = new ArrayList<>();

    Finder(Draft draft, Cues cues) {
        this.draft = draft;
        this.cues = cues;
        this.speakers = new Speakers(draft);
        this.quotes = Quotes.of(draft.text());
    }

    List<Statement> find() {
        int from = 0;
        for (int s = 0; s < draft.sentences.size(); s++) {
            Line line = Line.of(draft, s, from);
            from += line.size();
            read(line);
        }
        return found;
    }

    private void read(Line line) {
        int before = found.size();
        Complement complement = new Complement(draft, line, cues, speakers, quotes);
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, "according") && line.is(i + 1, "to")) {
                accordingTo(line, i, complement);
                continue;
            }
            Set<Takes> takes = cues.of(line.word(i));
            if (!takes.isEmpty() && isCue(line, i)) {
                said(line, i, takes, complement);
            }
        }
        if (found.size() == before) {
            resume(line);
        }
    }

    /// A sentence that is nothing but a quotation goes on with the one before it.
    private void resume(Line line) {
        if (found.isEmpty() || !line.isQuoteMark(0) || line.size() < 4) {
            return;
        }
        Statement last = found.getLast();
        String text = draft.text();
        int from = line.end(0);
        boolean goesOn = last.quoted()
                && last.content().end() < from
                && from - Math.max(last.content().end(), last.span().end()) < GAP
                && text.substring(last.content().end(), from).indexOf('\n') < 0;
        Span quote = Ordered.before(quotes, from + 1);
        boolean here = goesOn && quote != null && quote.start() >= from - 1 && quote.length() > 2;
        if (here && quote != null) {
            if (isClosed(text, quote)) {
                Span content = new Span(
                        quote.start(), quote.end() - (".!?".indexOf(text.charAt(quote.end() - 1)) == 0 ? 1 : 0));
                found.add(new Statement(last.span(), content, last.speaker(), last.addressee(), true));
                return;
            }
        }
    }

    /// Whether nothing is said about a quotation after it: its sentence ends with it.
    private static boolean isClosed(String text, Span quote) {
        if (".!?".indexOf(text.charAt(quote.end() - 1)) < 0) {
            return false;
        }
        int next = quote.end() + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private boolean isQuoted(int offset) {
        Span quote = Ordered.before(quotes, offset);
        return quote != null && quote.contains(offset);
    }

    /// Whether the word of saying at `i` is a verb that says something was said: no noun, no passive, no "did not say".
    private boolean isCue(Line line, int i) {
        if (line.isCapital(i) || isQuoted(line.start(i))) {
            return false;
        }
        boolean ing = line.word(i).endsWith("ing");
        if (line.isOneOf(i - 1, WILL) || (line.isOneOf(i - 1, DETERMINERS) && !line.isOneOf(i - 1, " and "))) {
            return false;
        }
        if (!ing && line.isOneOf(i - 1, " was were been be being is are ")) {
            return false;
        }
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            String word = line.word(j);
            if (word.equals("not")
                    || word.equals("never")
                    || word.equals("without")
                    || word.endsWith("n't")
                    || word.endsWith("n’t")) {
                return false;
            }
        }
        if (cues.isAlsoNoun(line.word(i))) {
            return ing ? line.is(i - 1, ",") || line.is(i - 1, "and") : isVerbAfterName(line, i);
        }
        return true;
    }

    private boolean isVerbAfterName(Line line, int i) {
        return Pronoun.of(line.word(i - 1)) != Pronoun.NONE && !Pronoun.isPossessive(line.word(i - 1))
                || line.is(i - 1, "who")
                || (line.isCapital(i - 1) && (line.is(i + 1, "that") || line.is(i + 1, "the") || line.is(i + 1, "it")));
    }

    private void said(Line line, int i, Set<Takes> takes, Complement complement) {
        boolean ing = line.word(i).endsWith("ing") && !line.isOneOf(i - 1, " is are was were been ");
        Voice subject = ing ? speakers.before(line, i) : speakers.before(line, i);
        if (ing) {
            Voice own = line.isOneOf(i - 1, " who ") ? subject : null;
            subject = own != null ? own : complement.main(i);
        }
        Content quote = ing ? null : complement.quoteBefore(i, subject);
        if (quote != null && complement.isInverted(i)) {
            subject = speakers.after(line, i + 1);
        }
        Content content = quote;
        if (content == null && takes.contains(Takes.THAT) && !ing && complement.isInverted(i)) {
            Voice follows = speakers.after(line, i + 1);
            content = follows == null ? null : complement.clauseBefore(i, follows);
            subject = content == null ? subject : follows;
        }
        if (content == null) {
            content = complement.after(i, takes);
        }
        if (content == null && takes.contains(Takes.THAT) && !ing && subject != null) {
            content = complement.clauseBefore(i, subject);
        }
        if (content != null && subject != null && !isTaken(content.span())) {
            add(line, line.span(i, i + 1), content, subject);
        }
    }

    private boolean isTaken(Span content) {
        return !found.isEmpty() && found.getLast().content().equals(content);
    }

    private void accordingTo(Line line, int i, Complement complement) {
        Voice voice = speakers.after(line, i + 2);
        if (voice == null || isQuoted(line.start(i)) || line.isOneOf(i + 2, " plan plans schedule law ")) {
            return;
        }
        Content content = complement.around(i, voice);
        if (content != null) {
            add(line, line.span(i, i + 2), content, voice);
        }
    }

    private void add(Line line, Span cue, Content content, Voice voice) {
        Voice to = content.addressee();
        found.add(new Statement(cue, content.span(), voice.who(), to == null ? "" : to.who(), content.quoted()));
        speakers.spoke(line, voice);
    }
}

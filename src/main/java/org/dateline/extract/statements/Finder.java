package org.dateline.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.Statement;
import org.dateline.extract.draft.Draft;
import org.dateline.text.Span;

/// Goes through the sentences of one article and finds who says what.
final class Finder {
    private static final int GAP = 200;

    private final Draft draft;
    private final Cues cues;
    private final Speakers speakers;
    private final List<Span> quotes;
    private final Saying saying;
    private final List<Statement> found = new ArrayList<>();

    Finder(Draft draft, Cues cues) {
        this.draft = draft;
        this.cues = cues;
        this.quotes = Quotes.of(draft.text());
        this.speakers = new Speakers(draft, quotes);
        this.saying = new Saying(draft, cues, quotes);
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
        Complement complement = new Complement(draft, line, cues, speakers, saying, quotes);
        Nominal nominal = new Nominal(line, speakers, complement);
        for (int i = 0; i < line.size(); i++) {
            Nominal.Found noun = saying.isQuoted(line.start(i)) ? null : nominal.at(i);
            if (noun != null) {
                add(line, noun.cue(), noun.content(), noun.voice());
                continue;
            }
            if (line.is(i, "according") && line.is(i + 1, "to")) {
                accordingTo(line, i, complement);
                continue;
            }
            Set<Takes> takes = cues.of(line.word(i));
            if (!takes.isEmpty() && saying.isPassive(line, i)) {
                saidBy(line, i, takes, complement);
            } else if (!takes.isEmpty() && saying.isCue(line, i)) {
                said(line, i, takes, complement);
            }
        }
        if (found.size() == before) {
            pointed(line, complement);
        }
        if (found.size() == before) {
            resume(line);
        }
        speakers.passed(line);
    }

    /// "Trump pounced: “…”", "His message: “…”": a colon says who speaks without a word of saying.
    private void pointed(Line line, Complement complement) {
        for (int i = 2; i < line.size(); i++) {
            Content content = saying.isQuoted(line.start(i)) ? null : complement.pointedAt(i);
            Voice voice = content == null ? null : speakers.owner(line, i);
            if (content != null && voice != null) {
                add(line, line.span(i - 1, i), content, voice);
                return;
            }
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
        int end = Math.max(last.content().end(), last.span().end());
        boolean next =
                line.number > 0 && end > draft.sentences.get(line.number - 1).start();
        boolean goesOn = (last.quoted() || next) && end < from && from - end < GAP;
        Span quote = Ordered.before(quotes, from + 1);
        boolean here = goesOn && quote != null && quote.start() >= from - 1 && quote.length() > 2;
        if (here && quote != null) {
            if (isClosed(text, quote)) {
                Span content = new Span(
                        quote.start(), quote.end() - (".!?".indexOf(text.charAt(quote.end() - 1)) == 0 ? 1 : 0));
                found.add(new Statement(last.span(), content, last.speaker(), last.addressee(), true));
                speakers.turns.wentOn(content);
                return;
            }
        }
    }

    /// Whether nothing is said about a quotation after it: its sentence ends with it.
    private static boolean isClosed(String text, Span quote) {
        int next = quote.end() + 1;
        if (next < text.length() && ".!?".indexOf(text.charAt(next)) >= 0) {
            return true;
        }
        if (".!?".indexOf(text.charAt(quote.end() - 1)) < 0) {
            return false;
        }
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private void said(Line line, int i, Set<Takes> takes, Complement complement) {
        boolean ing = line.word(i).endsWith("ing") && !line.isOneOf(i - 1, " is are was were been ");
        Voice subject = line.is(i - 1, "to") ? speakers.subject(line, i) : speakers.before(line, Saying.verb(line, i));
        if (Saying.isFronted(line, i)) {
            subject = speakers.after(line, i + 1);
        }
        boolean relayed = ing && line.is(i - 1, "as");
        if (relayed) {
            subject = speakers.relayed(line, i - 1);
        } else if (ing) {
            Voice own = line.isOneOf(i - 1, " who ") ? subject : null;
            subject = own != null ? own : complement.main(i);
        }
        if (subject != null && takes.contains(Takes.TO) && line.isOneOf(subject.from() - 1, " which that what ")) {
            return;
        }
        boolean pointed = complement.pointsOn(i);
        Content quote = ing || pointed ? null : complement.preceding.quoteBefore(i, subject);
        if (quote != null && complement.preceding.isInverted(i)) {
            subject = speakers.after(line, i + 1);
        }
        Content content = quote;
        if (content == null && !pointed && takes.contains(Takes.THAT) && !ing && complement.preceding.isInverted(i)) {
            Voice follows = speakers.after(line, i + 1);
            boolean ends = follows != null && !line.isQuoteMark(follows.to());
            content = ends && follows != null ? complement.preceding.clauseBefore(i, follows) : null;
            subject = content == null ? subject : follows;
        }
        boolean clause = takes.contains(Takes.THAT) || takes.contains(Takes.EVIDENCE);
        boolean aside = content == null && !pointed && clause && !ing && subject != null;
        if (aside && subject != null && complement.isLast(i)) {
            content = complement.preceding.clauseBefore(i, subject);
        }
        if (content == null) {
            content = complement.after(i, takes);
        }
        if (content == null && aside && subject != null && takes.contains(Takes.TOLD)) {
            content = complement.preceding.clauseBefore(i, subject);
        }
        boolean evidence = takes.contains(Takes.EVIDENCE);
        if (content != null && subject != null && evidence && !speakers.phrases.isDocument(line, subject)) {
            return;
        }
        if (content != null && subject != null && !isTaken(content, line.start(i))) {
            Voice who = content.span().end() <= line.start(i)
                    ? speakers.turns.other(line, subject, content.span())
                    : subject;
            add(line, line.span(i, i + 1), content, who);
        }
    }

    /// "was accused by the minister of lying": who speaks stands between the word and what was said.
    private void saidBy(Line line, int i, Set<Takes> takes, Complement complement) {
        int to = i + 2;
        while (to < line.size() && line.isWord(to) && !line.isOneOf(to, " that as to ")) {
            if (line.is(to, "of") && line.word(to + 1).endsWith("ing")) {
                break;
            }
            to++;
        }
        Voice by = speakers.phrase(line, i + 2, to);
        Content content = by == null || to >= line.size() ? null : complement.passive(to, takes);
        if (content != null && by != null) {
            add(line, line.span(i, i + 1), content, by);
        }
    }

    private boolean isTaken(Content content, int cue) {
        Span last = found.isEmpty() ? new Span(0, 0) : found.getLast().content();
        return last.equals(content.span())
                || (content.quoted() && last.contains(content.span()) && !last.contains(cue));
    }

    private void accordingTo(Line line, int i, Complement complement) {
        Voice voice = speakers.after(line, i + 2);
        if (voice == null || saying.isQuoted(line.start(i)) || line.isOneOf(i + 2, " plan plans schedule law ")) {
            return;
        }
        Content content = complement.preceding.around(i, voice);
        if (content != null) {
            add(line, line.span(i, i + 2), content, voice);
        }
    }

    private void add(Line line, Span cue, Content content, Voice voice) {
        boolean nested = found.stream()
                .skip(Math.max(0, found.size() - 4))
                .anyMatch(s -> s.content().contains(cue));
        Voice to = content.addressee();
        found.add(new Statement(cue, content.span(), voice.who(), to == null ? "" : to.who(), content.quoted()));
        if (!nested) {
            speakers.turns.spoke(line, voice, content.span());
        }
    }
}

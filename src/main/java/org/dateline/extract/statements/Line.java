package org.dateline.extract.statements;

import java.util.List;
import java.util.Locale;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Token;
import org.dateline.text.Span;
import org.dateline.text.WordList;

/// One sentence as its tokens, counted from 0.
final class Line {
    final int number;
    final Span span;
    private final String text;
    private final List<Token> tokens;
    private final String[] lower;

    private Line(int number, Span span, String text, List<Token> tokens) {
        this.number = number;
        this.span = span;
        this.text = text;
        this.tokens = tokens;
        this.lower = new String[tokens.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
        }
    }

    /// The sentence `number`, whose first token is `from`.
    static Line of(Draft draft, int number, int from) {
        int to = from;
        while (to < draft.tokens.size() && draft.tokens.get(to).sentence() == number) {
            to++;
        }
        return new Line(number, draft.sentences.get(number), draft.text(), draft.tokens.subList(from, to));
    }

    int size() {
        return lower.length;
    }

    /// The word at `i` in lower case; empty beyond the ends.
    String word(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    /// Whether the word at `i` is one of `words`, which are parted and enclosed by single spaces.
    boolean isOneOf(int i, String words) {
        String word = word(i);
        return !word.isEmpty() && WordList.has(words, word);
    }

    boolean isCapital(int i) {
        return i >= 0 && i < lower.length && tokens.get(i).isCapitalised();
    }

    boolean isDigit(int i) {
        return !word(i).isEmpty() && Character.isDigit(word(i).charAt(0));
    }

    boolean isWord(int i) {
        return i >= 0 && i < lower.length && tokens.get(i).isWord();
    }

    int start(int i) {
        return tokens.get(i).start();
    }

    int end(int i) {
        return tokens.get(i).end();
    }

    /// The text of the tokens from `from` up to, not including, `to`.
    Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    String text(int from, int to) {
        return from < to ? span(from, to).of(text) : "";
    }

    /// The first token that starts at or after `offset`.
    int at(int offset) {
        return Ordered.index(tokens, offset, Token::start);
    }

    boolean isQuoteMark(int i) {
        return isOneOf(i, " \" “ ” « » „ `` '' ");
    }

    /// The end of the sentence without its stop and closing marks.
    int bodyEnd() {
        int i = lower.length;
        while (i > 0 && !isWord(i - 1) && !isOneOf(i - 1, " ) % ")) {
            i--;
        }
        return i;
    }
}

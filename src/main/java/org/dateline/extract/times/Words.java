package org.dateline.extract.times;

import java.util.List;
import org.dateline.text.WordList;

/// The lexemes of one text; beyond either end stands nothing.
final class Words {
    private static final Lexeme NOTHING = new Lexeme(0, 0, " ", Word.NONE, false, false, -1);

    private final List<Lexeme> all;

    Words(List<Lexeme> all) {
        this.all = all;
    }

    int size() {
        return all.size();
    }

    Lexeme at(int i) {
        return i >= 0 && i < all.size() ? all.get(i) : NOTHING;
    }

    Kind kind(int i) {
        return at(i).kind();
    }

    boolean is(int i, String lower) {
        return at(i).is(lower);
    }

    /// Whether the lexeme at `i` is one of `lowers`, which are parted and enclosed by single spaces.
    boolean isOneOf(int i, String lowers) {
        Lexeme lexeme = at(i);
        return lexeme.isWord() && WordList.has(lowers, lexeme.text());
    }

    /// `i` moved past a dot that touches the lexeme before it.
    int pastDot(int i) {
        return is(i, ".") && at(i).glued() ? i + 1 : i;
    }

    int past(int i, String lower) {
        return is(i, lower) ? i + 1 : i;
    }

    /// Whether `i` starts a sentence or a line as far as the marks before it tell.
    boolean isFirst(int i) {
        return i <= 0 || ".!?:\"“”`".contains(at(i - 1).text());
    }
}

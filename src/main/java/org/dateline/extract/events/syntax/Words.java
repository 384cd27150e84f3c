package org.dateline.extract.events.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.draft.Token;

/// The words of one sentence as grammar counts them: "didn't" is two, "he'll" is two.
final class Words {
    final List<String> text;
    final int[] start;
    final int[] end;

    /// @param most how many there can be
    private Words(int most) {
        text = new ArrayList<>(most);
        start = new int[most];
        end = new int[most];
    }

    static Words of(List<Token> tokens) {
        Words words = new Words(2 * tokens.size());
        for (Token token : tokens) {
            int cut = cut(token.text());
            if (cut > 0) {
                words.add(token, 0, cut);
                words.add(token, cut, token.text().length());
            } else {
                words.add(token, 0, token.text().length());
            }
        }
        return words;
    }

    private void add(Token token, int from, int to) {
        start[text.size()] = token.start() + from;
        end[text.size()] = token.start() + to;
        text.add(token.text().substring(from, to).replace('’', '\''));
    }

    private static int cut(String word) {
        if (word.length() < 4 || (word.indexOf('\'') < 0 && word.indexOf('’') < 0)) {
            return word.equalsIgnoreCase("cannot") ? 3 : 0;
        }
        String w = word.replace('’', '\'').toLowerCase(Locale.ROOT);
        if (w.endsWith("n't")) {
            return w.length() - 3;
        }
        int at = w.lastIndexOf('\'');
        return switch (w.substring(at)) {
            case "'ll", "'ve", "'re", "'d", "'m", "'s" -> at;
            default -> 0;
        };
    }
}

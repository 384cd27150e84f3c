package org.dateline.extract.token;

import java.util.Set;

/// Decides after which tokens a sentence ends.
///
/// A sentence ends at `.`, `!`, `?` or an ellipsis with the quotes and brackets that close after it, unless what
/// follows goes on with a small letter or says who spoke; after an abbreviation when a typical first word follows; at
/// an empty line; and at a single line end unless the text is wrapped at a fixed width. No sentence is longer than
/// [#LONGEST].
final class Sentences {
    static final int LONGEST = 400;

    private static final String CLOSERS = "\"”’')]»}";
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "added",
            "wrote",
            "told",
            "tweeted",
            "shouted",
            "replied",
            "warned",
            "posted",
            "exclaimed",
            "declared",
            "insisted",
            "chanted",
            "quipped",
            "demanded",
            "cried",
            "wondered");

    /// Forms of companies, with which no sentence begins: `Yahoo! Inc`.
    private static final Set<String> FORMS =
            Set.of("Inc", "Inc.", "Corp", "Corp.", "Ltd", "Ltd.", "Plc", "LLC", "Co", "Co.");

    private final String text;
    private final Scanner tokens;
    private final boolean wrapped;

    Sentences(String text, Scanner tokens) {
        this.text = text;
        this.tokens = tokens;
        this.wrapped = isWrapped(text);
    }

    /// The last token of the sentence that starts with token `first`.
    int last(int first) {
        int n = tokens.count();
        for (int i = first; i < n - 1; i++) {
            if (i - first >= LONGEST || lineEnds(i)) {
                return i;
            }
            if (isTerminal(i) && !isNumbering(first, i)) {
                int last = withClosers(i);
                if (last == n - 1 || lineEnds(last) || !goesOn(i, last + 1)) {
                    return last;
                }
                i = last;
            } else if (endsWithPoint(i) && abbreviationEnds(i)) {
                return i;
            }
        }
        return n - 1;
    }

    private boolean isTerminal(int token) {
        char c = text.charAt(tokens.end(token) - 1);
        boolean mark = c == '!' || c == '?' || c == '…' || c == '。' || c == '؟';
        return mark || (c == '.' && text.charAt(tokens.start(token)) == '.');
    }

    /// Whether the point at `token` only closes the number or letter of a list: `1. First`.
    private boolean isNumbering(int first, int token) {
        int start = tokens.start(first);
        boolean opens = start == 0 || text.charAt(start - 1) == '\n';
        boolean brief = tokens.end(first) - start < 3 && text.charAt(start) < 'a';
        return opens && brief && token == first + 1 && Character.isLetterOrDigit(text.charAt(start));
    }

    private boolean endsWithPoint(int token) {
        return text.charAt(tokens.end(token) - 1) == '.';
    }

    /// Closing marks that follow without a gap, and further end marks.
    private int withClosers(int token) {
        int last = token;
        while (last + 1 < tokens.count()) {
            boolean touches = tokens.start(last + 1) == tokens.end(last);
            char c = text.charAt(tokens.start(last + 1));
            if (touches && (CLOSERS.indexOf(c) >= 0 || isTerminal(last + 1)) && isMarkOnly(last + 1)) {
                last++;
            } else if (!touches && isLoneQuote(last + 1) && opensBefore(last)) {
                last++;
            } else {
                return last;
            }
        }
        return last;
    }

    private boolean isMarkOnly(int token) {
        return !Character.isLetterOrDigit(text.charAt(tokens.end(token) - 1));
    }

    /// A straight quote with a gap on both sides, as in texts that were tokenised before.
    private boolean isLoneQuote(int token) {
        int start = tokens.start(token);
        char c = text.charAt(start);
        boolean gapAfter = tokens.end(token) == text.length() || Scanner.isGap(text.charAt(tokens.end(token)));
        return (c == '"' || c == '”' || (c == '\'' && tokens.end(token) == start + 2)) && gapAfter;
    }

    private boolean opensBefore(int token) {
        int open = 0;
        for (int i = token; i >= 0 && token - i < LONGEST; i--) {
            char c = text.charAt(tokens.start(i));
            if (c == '"' || c == '“' || c == '`') {
                open++;
            }
            if (i < token && isTerminal(i) && open == 0) {
                return false;
            }
        }
        return open % 2 == 1;
    }

    /// Whether the sentence runs on past an end mark because of what token `next` begins.
    private boolean goesOn(int mark, int next) {
        int start = tokens.start(next);
        char c = text.charAt(start);
        if (Character.isLowerCase(c) || c == ',' || c == ';' || c == ':') {
            return true;
        }
        char end = text.charAt(tokens.end(mark) - 1);
        boolean quoted = next > mark + 1;
        if (c == '-' || c == '—' || c == '–' || c == '%') {
            return !quoted || tokens.end(next) > start + 1;
        }
        if (CLOSERS.indexOf(c) >= 0 && c != '"' && c != '\'' && c != '’') {
            return true;
        }
        return end != '.' && (quoted ? saysWhoSpoke(next) : FORMS.contains(word(next)));
    }

    /// `"Is it true?" Mr Eide asked`: up to three words with capitals, then a verb of saying.
    private boolean saysWhoSpoke(int next) {
        for (int i = next; i < Math.min(tokens.count(), next + 5); i++) {
            String word = word(i);
            if (SAYING.contains(word)) {
                return i > next;
            }
            if (!Character.isUpperCase(word.charAt(0)) && !word.equals("the")) {
                return false;
            }
        }
        return false;
    }

    private boolean abbreviationEnds(int token) {
        if (tokens.end(token) - tokens.start(token) < 2) {
            return false;
        }
        String word = word(token);
        if (Abbreviations.neverLast(word)) {
            return false;
        }
        boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
        int next = tokens.start(token + 1);
        char c = text.charAt(next);
        if (!initial && (c == '"' || c == '“') && next > tokens.end(token)) {
            return next + 1 < text.length() && Character.isUpperCase(text.charAt(next + 1));
        }
        return !initial && Character.isUpperCase(c) && Starters.begins(text, next);
    }

    private String word(int token) {
        return text.substring(tokens.start(token), tokens.end(token));
    }

    /// Whether a line end after `token` ends the sentence, end mark or not.
    private boolean lineEnds(int token) {
        int lines = 0;
        int to = tokens.start(token + 1);
        for (int i = tokens.end(token); i < to; i++) {
            char c = text.charAt(i);
            lines += c == '\n' || c == '\u2029' ? 1 : 0;
        }
        if (lines != 1) {
            return lines > 1;
        }
        if (wrapped) {
            return false;
        }
        return !Character.isLowerCase(text.charAt(to)) || isTerminal(token);
    }

    /// Text broken at a fixed width: many single line ends that stand in mid-sentence after lines of like length.
    private static boolean isWrapped(String text) {
        int single = 0;
        int within = 0;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i + 1 < text.length(); i = text.indexOf('\n', i + 1)) {
            boolean alone = text.charAt(i + 1) != '\n' && i > lineStart;
            if (alone) {
                int width = i - lineStart;
                single++;
                within += width >= 45 && width <= 110 && Character.isLowerCase(text.charAt(i + 1)) ? 1 : 0;
            }
            lineStart = i + 1;
        }
        return single >= 3 && within * 5 >= single * 2;
    }
}

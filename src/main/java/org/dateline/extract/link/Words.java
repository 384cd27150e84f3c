package org.dateline.extract.link;

import java.util.Arrays;
import java.util.List;
import org.dateline.extract.knowledge.BodyPatterns;
import org.dateline.extract.knowledge.Phrases;
import org.dateline.text.Folding;
import org.dateline.text.Span;

/// The words of a text as names need them: hyphens part, possessives are cut off, each word has the key under which the
/// tables know it. Not the tokeniser's tokens: a name in a table and the same name in a text must come apart alike.
final class Words implements BodyPatterns.Text {
    final String text;
    int count;
    int[] start = new int[256];
    int[] end = new int[256];
    /// Sentence of each word.
    int[] sentence = new int[256];
    /// Key of each word, see [Folding#key].
    String[] key = new String[256];
    /// Number of each word in the tables.
    int[] known = new int[256];
    /// First letter is a capital.
    boolean[] capital = new boolean[256];
    /// All letters are capitals and there are at least two.
    boolean[] shout = new boolean[256];
    /// Followed by `'s` or a bare apostrophe.
    boolean[] possessive = new boolean[256];
    /// Nothing but a space, a hyphen or the dot of an abbreviation stands between this word and the next.
    boolean[] tight = new boolean[256];
    private final boolean[] upper;

    Words(String text, List<Span> sentences, Phrases<?> names) {
        this.text = text;
        int s = 0;
        for (int at = 0; at < text.length(); ) {
            if (!isWord(text.charAt(at))) {
                at++;
                continue;
            }
            int to = wordEnd(at);
            if (to < text.length() && text.charAt(to) == '.' && to - at > 2 && text.charAt(to - 2) == '.') {
                to++;
            }
            while (s + 1 < sentences.size() && at >= sentences.get(s + 1).start()) {
                s++;
            }
            at = add(at, to, s, names);
        }
        for (int i = 0; i < count; i++) {
            tight[i] = i + 1 < count && sentence[i] == sentence[i + 1] && isTight(i);
        }
        upper = new boolean[count];
        for (int i = 0; i < count; i++) {
            upper[i] = capital[i]
                    || isArticle(i)
                    || (end[i] - start[i] > 2 && Character.isUpperCase(text.charAt(start[i] + 1)));
        }
    }

    private int add(int from, int to, int inSentence, Phrases<?> names) {
        if (count == start.length) {
            grow();
        }
        int i = count++;
        start[i] = from;
        end[i] = to;
        sentence[i] = inSentence;
        key[i] = Folding.key(text.substring(from, to));
        known[i] = names.word(key[i]);
        capital[i] = Character.isUpperCase(text.charAt(from));
        shout[i] = isShout(from, to);
        int next = to;
        if (next < text.length() && isApostrophe(text.charAt(next))) {
            boolean s = next + 1 < text.length()
                    && (text.charAt(next + 1) == 's' || (shout[i] && text.charAt(next + 1) == 'S'))
                    && (next + 2 == text.length() || !isWord(text.charAt(next + 2)));
            char last = text.charAt(to - 1);
            boolean bare = (last == 's' || last == 'x' || last == 'z') && text.indexOf('‘', Math.max(0, from - 40)) < 0;
            if (s) {
                possessive[i] = true;
                next += 2;
            } else if (bare) {
                possessive[i] = true;
                next++;
            }
        }
        return next;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isWord(c)) {
                at++;
            } else if (isApostrophe(c) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                boolean s = (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                        && (at + 2 == text.length() || !isWord(text.charAt(at + 2)));
                if (s) {
                    return at;
                }
                at++;
            } else if (c == '.' && isInitial(from, at) && at + 1 < text.length() && isInitialAt(at + 1)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /// Whether the letters before a dot are one capital, as in `U.S.`.
    private boolean isInitial(int from, int dot) {
        return Character.isUpperCase(text.charAt(dot - 1)) && (dot - 1 == from || text.charAt(dot - 2) == '.');
    }

    private boolean isInitialAt(int at) {
        return Character.isUpperCase(text.charAt(at))
                && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
    }

    private boolean isTight(int i) {
        int from = end[i];
        int to = start[i + 1];
        if (possessive[i] || to - from > 3) {
            return false;
        }
        boolean dot = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '.') {
                dot = true;
            } else if (!isSpace(c) && c != '-' && c != '‑' && c != '/' && c != '\n') {
                return false;
            } else if (c == '/' || (c == '-' && to - from > 1)) {
                return false;
            }
        }
        return !dot || isAbbreviated(i);
    }

    private boolean isAbbreviated(int i) {
        int length = end[i] - start[i];
        return length == 1 || Lexicon.ABBREVIATIONS.contains(key[i]);
    }

    private boolean isShout(int from, int to) {
        int letters = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /// A space, or one that does not break or is thin.
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    private static boolean isWord(char c) {
        return (c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') : isWordBeyond(c));
    }

    private static boolean isWordBeyond(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`';
    }

    private void grow() {
        int n = count * 2;
        start = Arrays.copyOf(start, n);
        end = Arrays.copyOf(end, n);
        sentence = Arrays.copyOf(sentence, n);
        key = Arrays.copyOf(key, n);
        known = Arrays.copyOf(known, n);
        capital = Arrays.copyOf(capital, n);
        shout = Arrays.copyOf(shout, n);
        possessive = Arrays.copyOf(possessive, n);
        tight = Arrays.copyOf(tight, n);
    }

    @Override
    public String key(int word) {
        return key[word];
    }

    @Override
    public boolean capital(int word) {
        return capital[word];
    }

    @Override
    public boolean tight(int word) {
        return tight[word];
    }

    @Override
    public int count() {
        return count;
    }

    /// The characters of words `from` to `to`, both included.
    Span span(int from, int to) {
        return new Span(start[from], end[to]);
    }

    String text(int from, int to) {
        return text.substring(start[from], end[to]);
    }

    /// The keys of words `from` to `to`, both included, with single spaces.
    String keys(int from, int to) {
        if (from == to) {
            return key[from];
        }
        StringBuilder all = new StringBuilder(key[from]);
        for (int i = from + 1; i <= to; i++) {
            all.append(' ').append(key[i]);
        }
        return all.toString();
    }

    /// The first character after word `i` that is no space; `\n` at the end of the text or of a line.
    char after(int i) {
        for (int at = end[i]; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isSpace(c)) {
                return c;
            }
        }
        return '\n';
    }

    /// Whether a quotation mark stands between word `i` and the next.
    boolean quoteAfter(int i) {
        int to = i + 1 < count ? start[i + 1] : text.length();
        for (int at = end[i]; at < to; at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '“' || c == '”') {
                return true;
            }
        }
        return false;
    }

    /// The last character before word `i` that is no space.
    char before(int i) {
        for (int at = start[i] - 1; at >= 0; at--) {
            char c = text.charAt(at);
            if (!isSpace(c)) {
                return c;
            }
        }
        return '\n';
    }

    /// Whether word `i` begins its sentence.
    boolean opens(int i) {
        return i == 0 || sentence[i] != sentence[i - 1];
    }

    /// The word that covers or follows a character.
    int at(int offset) {
        int i = Arrays.binarySearch(start, 0, count, offset);
        if (i >= 0) {
            return i;
        }
        int before = -i - 2;
        return before >= 0 && offset < end[before] ? before : before + 1;
    }

    /// The Arabic article joined to a name: `al-Ahli`.
    private boolean isArticle(int i) {
        return (key[i].equals("al") || key[i].equals("el"))
                && i + 1 < count
                && text.charAt(end[i]) == '-'
                && capital[i + 1];
    }

    /// Whether word `i` can be part of a person's name: as above, or joined by a hyphen to such a word, `Jae-myung`.
    boolean isNamePart(int i) {
        return isUpper(i) || (i > 0 && tight[i - 1] && text.charAt(end[i - 1]) == '-' && capital[i - 1]);
    }

    /// Whether the words `from` to `to` hang together.
    boolean tight(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tight[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isUpper(int i) {
        return upper[i];
    }
}

package org.dateline.extract.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Stage;
import org.dateline.extract.draft.Token;
import org.dateline.text.Span;

/// Cuts an article into sentences and tokens.
public final class Tokeniser implements Stage {
    private static final Pattern TOKEN = Pattern.compile("(?:\\p{L}\\.){2,}"
            + "|\\p{N}+(?:[.,:]\\p{N}+)*"
            + "|['’](?:s|S)\\b"
            + "|[\\p{L}\\p{N}]+(?:['’](?!s\\b)[\\p{L}]+)*(?:[-‑][\\p{L}\\p{N}]+)*(?:\\.(?=\\s+\\p{Lu}))?"
            + "|\\S");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Capt", "Sgt", "Sen", "Rep", "Gov", "St", "Jr", "Sr",
            "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "No", "Inc", "Ltd",
            "Co", "Corp", "vs");
    private static final Set<String> CLOSERS = Set.of("\"", "”", "’", "'", ")", "»");

    @Override
    public void read(Draft draft) {
        List<Token> raw = new ArrayList<>();
        Matcher m = TOKEN.matcher(draft.text());
        while (m.find()) {
            addToken(raw, m.start(), m.end(), m.group());
        }
        int from = 0;
        for (int i = 0; i < raw.size(); i++) {
            int last = i;
            if (!endsSentence(draft.text(), raw, i)) {
                continue;
            }
            while (last + 1 < raw.size()
                    && CLOSERS.contains(raw.get(last + 1).text())
                    && raw.get(last + 1).start() == raw.get(last).end()) {
                last++;
            }
            close(draft, raw, from, last);
            from = last + 1;
            i = last;
        }
        if (from < raw.size()) {
            close(draft, raw, from, raw.size() - 1);
        }
    }

    private static void addToken(List<Token> raw, int start, int end, String text) {
        boolean dotted = text.length() > 1 && text.endsWith(".") && text.indexOf('.') == text.length() - 1;
        if (dotted && !ABBREVIATIONS.contains(text.substring(0, text.length() - 1)) && text.length() > 2) {
            raw.add(new Token(start, end - 1, 0, text.substring(0, text.length() - 1)));
            raw.add(new Token(end - 1, end, 0, "."));
        } else {
            raw.add(new Token(start, end, 0, text));
        }
    }

    private static boolean endsSentence(String text, List<Token> raw, int i) {
        Token token = raw.get(i);
        if (i + 1 == raw.size()) {
            return true;
        }
        String gap = text.substring(token.end(), raw.get(i + 1).start());
        if (gap.indexOf('\n') >= 0) {
            return true;
        }
        return ".!?".contains(token.text());
    }

    private static void close(Draft draft, List<Token> raw, int from, int last) {
        int sentence = draft.sentences.size();
        draft.sentences.add(new Span(raw.get(from).start(), raw.get(last).end()));
        for (Token t : raw.subList(from, last + 1)) {
            draft.tokens.add(new Token(t.start(), t.end(), sentence, t.text()));
        }
    }
}

package org.dateline.extract.token;

import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Stage;
import org.dateline.extract.draft.Token;
import org.dateline.text.Span;

/// Cuts an article into sentences and tokens, in order and without overlap; every character that is not a gap belongs
/// to exactly one token.
///
/// Rules only, in time linear in the text. Any thread.
public final class Tokeniser implements Stage {
    @Override
    public void read(Draft draft) {
        String text = draft.text();
        Scanner scanner = new Scanner(text);
        scanner.scan();
        Sentences sentences = new Sentences(text, scanner);
        int first = 0;
        while (first < scanner.count()) {
            int last = sentences.last(first);
            int sentence = draft.sentences.size();
            draft.sentences.add(new Span(scanner.start(first), scanner.end(last)));
            for (int i = first; i <= last; i++) {
                int start = scanner.start(i);
                int end = scanner.end(i);
                draft.tokens.add(new Token(start, end, sentence, text.substring(start, end)));
            }
            first = last + 1;
        }
    }
}

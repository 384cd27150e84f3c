package org.dateline.extract.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.draft.NameSpan.Kind;
import org.dateline.extract.draft.Stage;
import org.dateline.extract.draft.Token;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the names of people, places and organisations in the tokens of a draft.
///
/// The spans are in order, never overlap and lie on token borders; each has the probability the model gives it. The
/// same article gives the same names on every run. Any thread.
public final class Names implements Stage {
    private static final String RESOURCE = "names.model";

    private final Model model;

    Names(Model model) {
        this.model = model;
    }

    /// The tagger with the model that comes with the program; a third of a second or so.
    public static Names load() {
        InputStream bytes = Names.class.getResourceAsStream(RESOURCE);
        if (bytes == null) {
            throw new IllegalStateException("the program was built without " + RESOURCE);
        }
        try {
            return new Names(Model.read(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    @Override
    public void read(Draft draft) {
        Page page = new Page(words(draft.tokens), model.lexicon());
        List<List<Tagger.Found>> all = new Tagger(model).read(page);
        int offset = 0;
        for (int s = 0; s < all.size(); s++) {
            for (Tagger.Found found : all.get(s)) {
                @Nullable Kind kind = Tags.reported(found.kind());
                if (kind != null) {
                    Span span = new Span(
                            draft.tokens.get(offset + found.first()).start(),
                            draft.tokens.get(offset + found.last()).end());
                    draft.names.add(new NameSpan(span, kind, found.score()));
                }
            }
            offset += page.sentences.get(s).size();
        }
    }

    private static List<List<String>> words(List<Token> tokens) {
        List<List<String>> sentences = new ArrayList<>();
        int sentence = -1;
        for (Token token : tokens) {
            if (token.sentence() != sentence) {
                sentence = token.sentence();
                sentences.add(new ArrayList<>());
            }
            sentences.getLast().add(token.text());
        }
        return sentences;
    }
}

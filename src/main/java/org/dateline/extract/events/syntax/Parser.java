package org.dateline.extract.events.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.InflaterInputStream;
import org.dateline.extract.draft.Token;
import org.dateline.text.Span;

/// Tags and parses sentences: greedy arc-hybrid transitions, then a relation for every word, all by linear models.
///
/// Immutable after loading; any thread. The model was learnt from CoreNLP's analyses of open texts (see
/// `docs/accuracy.md`); CoreNLP is not needed to run.
public final class Parser {
    static final String MODEL = "syntax.bin";

    private final Tagger tagger;
    private final Weights arcs;
    private final Weights labels;

    Parser(Tagger tagger, Weights arcs, Weights labels) {
        this.tagger = tagger;
        this.arcs = arcs;
        this.labels = labels;
    }

    /// Loads the model from the program's resources.
    public static Parser load() {
        try (InputStream raw = Objects.requireNonNull(Parser.class.getResourceAsStream(MODEL), MODEL);
                DataInputStream in =
                        new DataInputStream(new BufferedInputStream(new InflaterInputStream(raw), 1 << 16))) {
            Frequent frequent = Frequent.read(in);
            return new Parser(new Tagger(Weights.read(in), frequent), Weights.read(in), Weights.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How the words of one sentence hang together.
    ///
    /// @param names what is known to be a name: its words are tagged as such
    public Tree read(List<Token> sentence, List<Span> names) {
        Words words = Words.of(sentence);
        return parse(
                words.text,
                words.start.stream().mapToInt(i -> i).toArray(),
                words.end.stream().mapToInt(i -> i).toArray(),
                names);
    }

    Tree parse(List<String> words, int[] start, int[] end, List<Span> names) {
        Forms forms = new Forms(words);
        byte[] tags = tagger.tag(forms);
        Repairs.tags(tags, forms, start, names);
        int[] heads = heads(forms, tags);
        byte[] relations = relations(forms, tags, heads);
        if (Repairs.lift(heads, relations)) {
            relations = relations(forms, tags, heads);
        }
        return new Tree(words, forms.lower, start, end, tags, heads, relations);
    }

    private int[] heads(Forms forms, byte[] tags) {
        Arcs state = new Arcs(forms, tags);
        int[] feature = new int[Arcs.FEATURES];
        int[] scores = new int[Arcs.MOVES];
        while (!state.isDone()) {
            if (!state.may(Arcs.LEFT)) {
                state.make(Arcs.SHIFT);
                continue;
            }
            state.features(feature);
            arcs.score(feature, scores);
            state.make(best(state, scores));
        }
        int[] heads = new int[forms.size()];
        for (int i = 0; i < heads.length; i++) {
            int h = state.heads[i + 1];
            heads[i] = h == heads.length + 1 ? -1 : h - 1;
        }
        return heads;
    }

    private static int best(Arcs state, int[] scores) {
        int best = -1;
        for (int m = 0; m < Arcs.MOVES; m++) {
            if (state.may(m) && (best < 0 || scores[m] > scores[best])) {
                best = m;
            }
        }
        return best;
    }

    private byte[] relations(Forms forms, byte[] tags, int[] heads) {
        Labels state = new Labels(forms, tags, heads);
        byte[] relations = new byte[heads.length];
        int[] feature = new int[Labels.FEATURES];
        int[] scores = new int[labels.classes];
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                relations[i] = (byte) Relation.ROOT.ordinal();
                continue;
            }
            state.features(i, feature);
            labels.score(feature, scores);
            relations[i] = (byte) Weights.best(scores, labels.classes);
        }
        return relations;
    }
}

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
    private final Moves moves;
    private final Weights labels;

    Parser(Tagger tagger, Weights arcs, Weights labels) {
        this.tagger = tagger;
        this.moves = new Moves((FewWeights) arcs);
        this.labels = labels;
    }

    /// Loads the model from the program's resources.
    public static Parser load() {
        try (InputStream raw = Objects.requireNonNull(Parser.class.getResourceAsStream(MODEL), MODEL);
                DataInputStream in =
                        new DataInputStream(new BufferedInputStream(new InflaterInputStream(raw), 1 << 16))) {
            Frequent frequent = Frequent.read(in);
            Tagger tagger = new Tagger(Weights.read(in), frequent);
            return new Parser(tagger, Weights.read(in), Weights.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How the words of one sentence hang together.
    ///
    /// @param names what is known to be a name: its words are tagged as such
    public Tree read(List<Token> sentence, List<Span> names) {
        Words words = Words.of(sentence);
        return parse(words.text, words.start, words.end, names);
    }

    Tree parse(List<String> words, int[] start, int[] end, List<Span> names) {
        Forms sentence = new Forms(words);
        byte[] tags = tagger.tag(sentence);
        Repairs.tags(tags, sentence, start, names);
        Participles.tags(tags, sentence);
        int[] heads = heads(sentence, tags);
        int[] scores = new int[labels.classes];
        Labels state = new Labels(sentence, tags, heads.clone());
        byte[] relations = new byte[heads.length];
        for (int i = 0; i < relations.length; i++) {
            relations[i] = relation(state, i, scores);
        }
        if (Repairs.lift(heads, relations)) {
            Labels lifted = new Labels(sentence, tags, heads);
            for (int i = 0; i < relations.length; i++) {
                relations[i] = lifted.isAs(state, i) ? relations[i] : relation(lifted, i, scores);
            }
        }
        Repairs.enumerate(tags, heads, relations);
        Repairs.aside(sentence, tags, heads, relations);
        Asides.mend(tags, heads, relations);
        Participles.arcs(tags, sentence, heads, relations);
        Subjects.mend(tags, heads, relations);
        return new Tree(words, sentence.lower, start, end, tags, heads, relations);
    }

    private int[] heads(Forms sentence, byte[] tags) {
        Arcs state = new Arcs(sentence, tags);
        moves.read(state);
        while (!state.isDone()) {
            state.make(state.depth == 0 ? Arcs.SHIFT : moves.best(state));
        }
        int[] heads = new int[sentence.size()];
        for (int i = 0; i < heads.length; i++) {
            int h = state.heads[i + 1];
            heads[i] = h == heads.length + 1 ? -1 : h - 1;
        }
        return heads;
    }

    private byte relation(Labels state, int word, int[] scores) {
        if (state.heads[word] < 0) {
            return (byte) Relation.ROOT.ordinal();
        }
        state.features(word, state.features);
        labels.score(state.features, scores);
        return (byte) Weights.best(scores, labels.classes);
    }
}

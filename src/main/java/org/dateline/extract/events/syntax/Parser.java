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
    private final ManyWeights labels;

    Parser(Tagger tagger, Weights arcs, Weights labels) {
        this.tagger = tagger;
        this.moves = new Moves((FewWeights) arcs);
        this.labels = (ManyWeights) labels;
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

    /// One sentence and what is known to be a name in it: its words are tagged as such.
    public record Asked(List<Token> words, List<Span> names) {}

    /// How the words of each sentence hang together. All are tagged before the first is parsed, and so on: what is read
    /// of a model for one sentence is still near the processor for the next.
    public List<Tree> read(List<Asked> sentences) {
        return trees(sentences.stream()
                .map(asked -> {
                    Words words = Words.of(asked.words);
                    return new RoughTree(words.text, words.start, words.end, asked.names);
                })
                .toList());
    }

    Tree parse(List<String> words, int[] start, int[] end, List<Span> names) {
        return trees(List.of(new RoughTree(words, start, end, names))).getFirst();
    }

    private List<Tree> trees(List<RoughTree> all) {
        for (RoughTree tree : all) {
            tree.tags = tagger.tag(tree.forms);
            Repairs.tags(tree);
            Participles.tags(tree);
        }
        for (RoughTree tree : all) {
            tree.heads = heads(tree.forms, tree.tags);
        }
        return all.stream().map(this::tree).toList();
    }

    private Tree tree(RoughTree tree) {
        int[] scores = new int[labels.classes];
        byte[] relations = tree.relations;
        Labels state = new Labels(tree.forms, tree.tags, tree.heads.clone());
        relations(state, relations, scores);
        if (Repairs.lift(tree)) {
            Labels lifted = new Labels(tree.forms, tree.tags, tree.heads);
            for (int i = 0; i < relations.length; i++) {
                relations[i] = lifted.isAs(state, i) ? relations[i] : relation(lifted, i, scores);
            }
        }
        Repairs.enumerate(tree);
        Repairs.aside(tree);
        Asides.mend(tree);
        Participles.arcs(tree);
        StraySubjects.mend(tree);
        return tree.done();
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

    /// While one word is scored, the rows of the next are on their way.
    private void relations(Labels state, byte[] relations, int[] scores) {
        int[] features = new int[Labels.FEATURES];
        int[] next = new int[Labels.FEATURES];
        int waiting = -1;
        for (int i = 0; i < relations.length; i++) {
            if (state.heads[i] < 0) {
                relations[i] = (byte) Relation.ROOT.ordinal();
                continue;
            }
            state.features(i, next);
            state.touched ^= labels.locate(next);
            if (waiting >= 0) {
                relations[waiting] = best(features, scores);
            }
            waiting = i;
            int[] free = features;
            features = next;
            next = free;
        }
        if (waiting >= 0) {
            relations[waiting] = best(features, scores);
        }
    }

    /// @param located rows of the features of a word
    private byte best(int[] located, int[] scores) {
        labels.sum(located, scores);
        return (byte) Weights.best(scores, labels.classes);
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

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
    /// Sentences that are parsed at once.
    private static final int ABREAST = 8;

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
        for (int i = 0; i < all.size(); i += ABREAST) {
            tags(all.subList(i, Math.min(all.size(), i + ABREAST)));
        }
        for (int i = 0; i < all.size(); i += ABREAST) {
            heads(all.subList(i, Math.min(all.size(), i + ABREAST)));
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
        Repairs.join(tree);
        Repairs.possessor(tree);
        Repairs.begun(tree);
        Repairs.helpers(tree);
        Asides.mend(tree);
        Asides.name(tree);
        Participles.arcs(tree);
        StraySubjects.mend(tree);
        return tree.done();
    }

    private void tags(List<RoughTree> trees) {
        List<byte[]> tags = tagger.tag(trees.stream().map(tree -> tree.forms).toList());
        for (int i = 0; i < tags.size(); i++) {
            RoughTree tree = trees.get(i);
            tree.tags = tags.get(i);
            Repairs.tags(tree);
            Participles.tags(tree);
        }
    }

    /// Each takes a step in turn: its memory comes while the others take theirs.
    private void heads(List<RoughTree> trees) {
        Arcs[] states = new Arcs[trees.size()];
        for (int i = 0; i < states.length; i++) {
            states[i] = new Arcs(trees.get(i).forms, trees.get(i).tags);
            moves.read(states[i]);
        }
        Arcs[] going = states.clone();
        for (int n = going(going, going.length); n > 0; n = going(going, n)) {
            for (int i = 0; i < n; i++) {
                moves.ask(going[i]);
            }
            for (int i = 0; i < n; i++) {
                moves.narrow(going[i]);
            }
            for (int i = 0; i < n; i++) {
                going[i].make(moves.answer(going[i]));
            }
        }
        for (int i = 0; i < states.length; i++) {
            trees.get(i).heads = states[i].found();
        }
    }

    /// Puts those first that have a move to choose; where there is nothing to choose, it is made.
    private static int going(Arcs[] states, int count) {
        int going = 0;
        for (int i = 0; i < count; i++) {
            Arcs state = states[i];
            if (state.depth == 0 && !state.isDone()) {
                state.make(Arcs.SHIFT);
            }
            if (!state.isDone()) {
                states[going++] = state;
            }
        }
        return going;
    }

    /// While one word is scored, the rows of the next are on their way.
    private void relations(Labels state, byte[] relations, int[] scores) {
        ManyWeights.Located features = new ManyWeights.Located(Labels.FEATURES);
        ManyWeights.Located next = new ManyWeights.Located(Labels.FEATURES);
        int waiting = -1;
        for (int i = 0; i < relations.length; i++) {
            if (state.heads[i] < 0) {
                relations[i] = (byte) Relation.ROOT.ordinal();
                continue;
            }
            state.features(i, next.features);
            labels.locate(next);
            if (waiting >= 0) {
                relations[waiting] = best(features, scores);
            }
            waiting = i;
            ManyWeights.Located free = features;
            features = next;
            next = free;
        }
        if (waiting >= 0) {
            relations[waiting] = best(features, scores);
        }
    }

    private byte best(ManyWeights.Located located, int[] scores) {
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

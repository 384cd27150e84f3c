package org.dateline.ui.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Citation;
import org.dateline.briefing.Likelihood;
import org.dateline.briefing.Numbering;

/// What was collected and the note that is being built.
///
/// FX thread.
public final class BriefingModel {
    private final ObservableList<Citation> collected = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Briefing> briefing;
    private Numbering numbers;
    private int active = -1;

    public BriefingModel() {
        briefing = new ReadOnlyObjectWrapper<>(new Briefing("", "", LocalDate.EPOCH, List.of()));
        numbers = Numbering.of(briefing());
    }

    /// Evidence in the order it was collected.
    public ObservableList<Citation> collected() {
        return collected;
    }

    public Briefing briefing() {
        return briefing.get();
    }

    public ReadOnlyObjectProperty<Briefing> briefingProperty() {
        return briefing.getReadOnlyProperty();
    }

    /// Puts evidence into the tray, once.
    ///
    /// @return whether it was not there yet
    public boolean collect(Citation citation) {
        if (collected.contains(citation)) {
            return false;
        }
        collected.add(citation);
        return true;
    }

    public void drop(Citation citation) {
        collected.remove(citation);
    }

    /// Shows a briefing; what it cites counts as collected.
    public void show(Briefing next) {
        numbers = Numbering.of(next);
        numbers.order().forEach(this::collect);
        active = -1;
        briefing.set(next);
    }

    public void title(String title) {
        Briefing b = briefing();
        briefing.set(new Briefing(b.id(), title, b.written(), b.blocks()));
    }

    /// Which block the keyboard is in or was in last; -1 for none.
    public int active() {
        return active < briefing().blocks().size() ? active : -1;
    }

    public void activate(int index) {
        active = index;
    }

    /// Adds blocks after the active one, at the end where there is none, and makes the last of them the active one.
    public void add(Block... more) {
        List<Block> blocks = new ArrayList<>(briefing().blocks());
        int at = active() < 0 ? blocks.size() : active() + 1;
        blocks.addAll(at, List.of(more));
        active = at + more.length - 1;
        blocks(blocks);
    }

    /// Cites a source: in the active paragraph, or else where the last sentence has none yet, or else as a block of its
    /// own.
    public void cite(Citation citation) {
        List<Block> blocks = briefing().blocks();
        int at = active() >= 0 ? active() : blocks.size() - 1;
        boolean takes = at >= 0
                && blocks.get(at) instanceof Block.Paragraph p
                && !p.sentences().isEmpty()
                && (active() >= 0 || p.sentences().getLast().citations().isEmpty());
        if (takes) {
            cite(at, citation);
        } else {
            add(new Block.Quotation(citation));
        }
    }

    /// Cites a source in a paragraph: at its first sentence that has none, or else at its last.
    public void cite(int block, Citation citation) {
        collect(citation);
        if (briefing().blocks().get(block) instanceof Block.Paragraph p
                && !p.sentences().isEmpty()) {
            int at = p.sentences().size() - 1;
            for (int i = at; i >= 0; i--) {
                at = isBare(p.sentences().get(i)) ? i : at;
            }
            List<Block.Sentence> sentences = new ArrayList<>(p.sentences());
            Block.Sentence sentence = sentences.get(at);
            if (!sentence.citations().contains(citation)) {
                List<Citation> citations = new ArrayList<>(sentence.citations());
                citations.add(citation);
                sentences.set(at, new Block.Sentence(sentence.text(), citations));
                replace(block, new Block.Paragraph(sentences));
            }
        }
    }

    /// Takes a source from a sentence.
    public void uncite(int block, int sentence, Citation citation) {
        if (briefing().blocks().get(block) instanceof Block.Paragraph p) {
            List<Block.Sentence> sentences = new ArrayList<>(p.sentences());
            Block.Sentence before = sentences.get(sentence);
            sentences.set(
                    sentence,
                    new Block.Sentence(
                            before.text(),
                            before.citations().stream()
                                    .filter(c -> !c.equals(citation))
                                    .toList()));
            replace(block, new Block.Paragraph(sentences));
        }
    }

    /// Says a sentence otherwise; it keeps its sources.
    public void reword(int block, int sentence, String text) {
        if (briefing().blocks().get(block) instanceof Block.Paragraph p) {
            List<Block.Sentence> sentences = new ArrayList<>(p.sentences());
            sentences.set(
                    sentence, new Block.Sentence(text, sentences.get(sentence).citations()));
            replace(block, new Block.Paragraph(sentences));
        }
    }

    /// Says how sure the author of a paragraph is, in a sentence of its own.
    ///
    /// @param language ISO 639-1
    public void confide(int block, Likelihood.Confidence confidence, String language) {
        if (briefing().blocks().get(block) instanceof Block.Paragraph p) {
            List<Block.Sentence> sentences = new ArrayList<>(p.sentences());
            sentences.removeIf(s -> Likelihood.confidence(s.text()).isPresent());
            sentences.add(new Block.Sentence(confidence.sentence(language), List.of()));
            replace(block, new Block.Paragraph(sentences));
        }
    }

    /// Whether a sentence rests on nothing although it should.
    static boolean isBare(Block.Sentence sentence) {
        return sentence.citations().isEmpty()
                && !sentence.text().isBlank()
                && Likelihood.confidence(sentence.text()).isEmpty();
    }

    public void replace(int index, Block block) {
        List<Block> blocks = new ArrayList<>(briefing().blocks());
        blocks.set(index, block);
        blocks(blocks);
    }

    public void remove(int index) {
        List<Block> blocks = new ArrayList<>(briefing().blocks());
        blocks.remove(index);
        active = -1;
        blocks(blocks);
    }

    /// Moves a block to another place, where there is such a place; it is the active one then.
    public void move(int index, int to) {
        if (to >= 0 && to < briefing().blocks().size() && to != index) {
            List<Block> blocks = new ArrayList<>(briefing().blocks());
            blocks.add(to, blocks.remove(index));
            active = to;
            blocks(blocks);
        }
    }

    private void blocks(List<Block> blocks) {
        Briefing b = briefing();
        Briefing next = new Briefing(b.id(), b.title(), b.written(), blocks);
        numbers = Numbering.of(next);
        briefing.set(next);
    }

    /// How many sentences rest on nothing.
    public int unsourced() {
        int n = 0;
        for (Block block : briefing().blocks()) {
            if (block instanceof Block.Paragraph p) {
                n += (int) p.sentences().stream().filter(BriefingModel::isBare).count();
            }
        }
        return n;
    }

    /// The number a citation has in the briefing, 0 where it is not cited.
    public int number(Citation citation) {
        return numbers.of(citation);
    }

    /// What the briefing cites, in the order of its numbers.
    public List<Citation> cited() {
        return numbers.order();
    }

    /// A paragraph's text as sentences; each keeps the citations of the sentence it was.
    static List<Block.Sentence> sentences(String text, List<Block.Sentence> before) {
        List<Block.Sentence> sentences = new ArrayList<>();
        for (String one : text.strip().split("(?<=[.!?…”“\"])\\s+(?=[\\p{Lu}“„\"0-9])")) {
            if (one.isBlank()) {
                continue;
            }
            int index = sentences.size();
            List<Citation> citations = before.stream()
                    .filter(s -> s.text().equals(one))
                    .findFirst()
                    .or(() -> index < before.size()
                                    && sharesWords(before.get(index).text(), one)
                            ? java.util.Optional.of(before.get(index))
                            : java.util.Optional.empty())
                    .map(Block.Sentence::citations)
                    .orElse(List.of());
            sentences.add(new Block.Sentence(one, citations));
        }
        return sentences;
    }

    /// An edited sentence is the one it was while it keeps most of its words.
    private static boolean sharesWords(String before, String now) {
        List<String> words = List.of(now.toLowerCase(java.util.Locale.ROOT).split("\\W+"));
        String[] old = before.toLowerCase(java.util.Locale.ROOT).split("\\W+");
        long kept = java.util.Arrays.stream(old).filter(words::contains).count();
        return kept * 2 >= old.length;
    }
}

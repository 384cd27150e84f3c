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

/// What was collected and the note that is being built.
///
/// FX thread.
public final class BriefingModel {
    private final ObservableList<Citation> collected = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Briefing> briefing;

    public BriefingModel() {
        briefing = new ReadOnlyObjectWrapper<>(new Briefing("", "", LocalDate.EPOCH, List.of()));
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
        cited(next).forEach(this::collect);
        briefing.set(next);
    }

    public void title(String title) {
        Briefing b = briefing();
        briefing.set(new Briefing(b.id(), title, b.written(), b.blocks()));
    }

    public void add(Block block) {
        List<Block> blocks = new ArrayList<>(briefing().blocks());
        blocks.add(block);
        blocks(blocks);
    }

    public void replace(int index, Block block) {
        List<Block> blocks = new ArrayList<>(briefing().blocks());
        blocks.set(index, block);
        blocks(blocks);
    }

    public void remove(int index) {
        List<Block> blocks = new ArrayList<>(briefing().blocks());
        blocks.remove(index);
        blocks(blocks);
    }

    public void move(int index, int by) {
        int to = index + by;
        if (to >= 0 && to < briefing().blocks().size()) {
            List<Block> blocks = new ArrayList<>(briefing().blocks());
            blocks.add(to, blocks.remove(index));
            blocks(blocks);
        }
    }

    private void blocks(List<Block> blocks) {
        Briefing b = briefing();
        briefing.set(new Briefing(b.id(), b.title(), b.written(), blocks));
    }

    /// How many sentences rest on nothing.
    public int unsourced() {
        int n = 0;
        for (Block block : briefing().blocks()) {
            if (block instanceof Block.Paragraph p) {
                n += (int) p.sentences().stream()
                        .filter(s -> s.citations().isEmpty() && !s.text().isBlank())
                        .count();
            }
        }
        return n;
    }

    /// What a briefing cites, in the order of its numbers.
    static List<Citation> cited(Briefing briefing) {
        List<Citation> cited = new ArrayList<>();
        for (Block block : briefing.blocks()) {
            switch (block) {
                case Block.Paragraph p ->
                    p.sentences()
                            .forEach(s -> s.citations().stream()
                                    .filter(c -> !cited.contains(c))
                                    .forEach(cited::add));
                case Block.Quotation q -> {
                    if (!cited.contains(q.citation())) {
                        cited.add(q.citation());
                    }
                }
                case Block.Heading h -> {}
                case Block.Picture p -> {}
            }
        }
        return cited;
    }

    /// The number a citation has in the briefing, 0 where it is not cited.
    public int number(Citation citation) {
        return cited(briefing()).indexOf(citation) + 1;
    }

    /// A paragraph's text as sentences; each keeps the citations of the sentence it was.
    static List<Block.Sentence> sentences(String text, List<Block.Sentence> before) {
        List<Block.Sentence> sentences = new ArrayList<>();
        for (String one : text.strip().split("(?<=[.!?…”\"])\\s+(?=[\\p{Lu}“\"0-9])")) {
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

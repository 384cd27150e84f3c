package org.dateline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.text.Span;

/// Looks a briefing over before it leaves the house. Pure: what the library holds is asked through a function.
public final class Check {
    /// What is to be looked at.
    public enum Kind {
        NO_SOURCE,
        OFF_SCALE,
        MIXED,
        QUOTE_CHANGED,
        /// The quoted words are read otherwise than when they were cited.
        READ_AGAIN,
        ARTICLE_GONE
    }

    /// One thing to look at.
    ///
    /// @param block index of the block it stands in
    /// @param sentence index of the sentence in that block, -1 where the block is no paragraph
    /// @param words the words it is about; of evidence that is read otherwise, what was read when it was cited
    /// @param advice what would mend it; of evidence that is read otherwise, what is read now
    public record Finding(Kind kind, int block, int sentence, String words, String advice) {}

    /// @param quotes how many citations were compared with their articles and match
    public record Outcome(List<Finding> findings, int quotes) {
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    /// How a reading changed, in words such as `planned 2025-03-10`.
    public record Change(String was, String is) {}

    private final Function<String, Optional<String>> texts;
    private final Function<Citation, Optional<Change>> changes;
    private final List<Finding> findings = new ArrayList<>();
    private int quotes;

    private Check(Function<String, Optional<String>> texts, Function<Citation, Optional<Change>> changes) {
        this.texts = texts;
        this.changes = changes;
    }

    /// @param texts the text of an article by its id, empty where the library does not hold it
    /// @param changes how the words of a citation are read otherwise since it was cited, empty where they are not
    public static Outcome of(
            Briefing briefing, Function<String, Optional<String>> texts, Function<Citation, Optional<Change>> changes) {
        Check check = new Check(texts, changes);
        for (int i = 0; i < briefing.blocks().size(); i++) {
            check.block(i, briefing.blocks().get(i));
        }
        return new Outcome(check.findings, check.quotes);
    }

    private void block(int index, Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                for (int s = 0; s < paragraph.sentences().size(); s++) {
                    sentence(index, s, paragraph.sentences().get(s));
                }
            }
            case Block.Quotation quotation -> citation(index, -1, quotation.citation());
            case Block.Heading _, Block.Picture _ -> {
                // Nothing in these rests on a source.
            }
        }
    }

    private void sentence(int block, int index, Block.Sentence sentence) {
        // How sure its author is no source says.
        boolean rests = Likelihood.confidence(sentence.text()).isPresent()
                || !sentence.citations().isEmpty();
        if (!rests && !sentence.text().isBlank()) {
            findings.add(new Finding(
                    Kind.NO_SOURCE, block, index, sentence.text(), "Add the evidence it rests on, or take it out."));
        }
        for (Likelihood.OffScale off : Likelihood.offScale(sentence.text())) {
            String nearest = off.nearest().stream()
                    .map(step -> "%s (%d–%d %%)".formatted(step.word("en"), step.from(), step.to()))
                    .collect(Collectors.joining(", "));
            findings.add(new Finding(
                    Kind.OFF_SCALE, block, index, off.words(), "Nearest on the ICD 203 scale: " + nearest + "."));
        }
        if (Likelihood.mixes(sentence.text())) {
            findings.add(new Finding(
                    Kind.MIXED,
                    block,
                    index,
                    sentence.text(),
                    "Say how likely it is and how sure you are in two sentences."));
        }
        sentence.citations().forEach(citation -> citation(block, index, citation));
    }

    private void citation(int block, int sentence, Citation citation) {
        Optional<String> text = texts.apply(citation.article());
        if (text.isEmpty()) {
            findings.add(new Finding(
                    Kind.ARTICLE_GONE, block, sentence, citation.quote(), "Its article is not in this library."));
        } else if (!stands(text.get(), citation)) {
            findings.add(new Finding(
                    Kind.QUOTE_CHANGED,
                    block,
                    sentence,
                    citation.quote(),
                    "These words do not stand in the article any more."));
        } else {
            quotes++;
            changes.apply(citation)
                    .ifPresent(change ->
                            findings.add(new Finding(Kind.READ_AGAIN, block, sentence, change.was(), change.is())));
        }
    }

    private static boolean stands(String text, Citation citation) {
        Span span = citation.span();
        return span.end() <= text.length() && span.of(text).equals(citation.quote());
    }
}

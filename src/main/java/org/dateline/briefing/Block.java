package org.dateline.briefing;

import java.util.List;
import org.dateline.time.When;

/// One block of a briefing.
public sealed interface Block {
    record Heading(String text) implements Block {}

    /// Sentences, each with its own citations.
    record Paragraph(List<Sentence> sentences) implements Block {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    /// The words of a source, set apart.
    record Quotation(Citation citation) implements Block {}

    /// A picture of the timeline, drawn again at each export.
    ///
    /// @param lanes lane specs as [org.dateline.timeline] writes them: entity ids or queries
    record Picture(String caption, List<String> lanes, When window) implements Block {
        public Picture {
            lanes = List.copyOf(lanes);
        }
    }

    /// One sentence and what it rests on.
    record Sentence(String text, List<Citation> citations) {
        public Sentence {
            citations = List.copyOf(citations);
        }
    }
}

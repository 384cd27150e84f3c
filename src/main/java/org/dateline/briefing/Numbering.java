package org.dateline.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The numbers of a briefing's citations: in the order in which they first appear, the same place in the same article
/// always under the same number.
public final class Numbering {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Citation> order = new ArrayList<>();

    private Numbering() {}

    /// Numbers every citation of `briefing`.
    public static Numbering of(Briefing briefing) {
        Numbering numbering = new Numbering();
        for (Block block : briefing.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph ->
                    paragraph
                            .sentences()
                            .forEach(sentence -> sentence.citations().forEach(numbering::add));
                case Block.Quotation quotation -> numbering.add(quotation.citation());
                case Block.Heading _, Block.Picture _ -> {
                    // These cite nothing.
                }
            }
        }
        return numbering;
    }

    private void add(Citation citation) {
        if (numbers.putIfAbsent(key(citation), order.size() + 1) == null) {
            order.add(citation);
        }
    }

    private static String key(Citation citation) {
        return citation.article() + "@" + citation.span().start() + "-"
                + citation.span().end();
    }

    /// The number of a citation, counted from 1; 0 if the briefing does not hold it.
    public int of(Citation citation) {
        return numbers.getOrDefault(key(citation), 0);
    }

    /// All citations in the order of their numbers.
    public List<Citation> order() {
        return List.copyOf(order);
    }
}

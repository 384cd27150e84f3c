package org.dateline.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Citation;
import org.dateline.briefing.Numbering;
import org.dateline.briefing.Wording;

/// A briefing made ready to be set: numbers given, sources written out, pictures drawn. The four formats only set it.
record Page(String title, String date, List<Part> parts, List<Source> sources) {
    Page {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }

    sealed interface Part {}

    record Heading(String text) implements Part {}

    record Sentences(List<Sentence> sentences) implements Part {
        Sentences {
            sentences = List.copyOf(sentences);
        }
    }

    record Quotation(String words, String source, int number) implements Part {}

    /// @param png empty where it could not be drawn: the caption then stands alone
    record Figure(int number, String caption, byte[] png) implements Part {}

    record Sentence(String text, List<Integer> numbers) {
        Sentence {
            numbers = List.copyOf(numbers);
        }
    }

    /// One line of the list of sources.
    record Source(int number, String outlet, String title, String date, String quote) {
        /// `Meridian Wire, “Talks in Riyadh”, 18 February 2025`
        String line() {
            List<String> parts = new ArrayList<>();
            parts.add(outlet.isEmpty() ? "Unnamed source" : outlet);
            if (!title.isEmpty()) {
                parts.add("“" + title + "”");
            }
            parts.add(date.isEmpty() ? "undated" : date);
            return String.join(", ", parts);
        }
    }

    static Page of(Briefing briefing, Function<Block.Picture, Optional<byte[]>> pictures) {
        Numbering numbering = Numbering.of(briefing);
        List<Part> parts = new ArrayList<>();
        int figures = 0;
        for (Block block : briefing.blocks()) {
            parts.add(
                    switch (block) {
                        case Block.Heading heading -> new Heading(heading.text());
                        case Block.Paragraph paragraph -> sentences(paragraph, numbering);
                        case Block.Quotation quotation ->
                            new Quotation(
                                    quotation.citation().quote().replaceAll("\\s+", " "),
                                    source(quotation.citation(), 0).line(),
                                    numbering.of(quotation.citation()));
                        case Block.Picture picture ->
                            new Figure(
                                    ++figures,
                                    picture.caption(),
                                    pictures.apply(picture).orElse(new byte[0]));
                    });
        }
        List<Source> sources = new ArrayList<>();
        for (Citation citation : numbering.order()) {
            sources.add(source(citation, sources.size() + 1));
        }
        String date = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(briefing.written());
        return new Page(briefing.title(), date, parts, sources);
    }

    private static Sentences sentences(Block.Paragraph paragraph, Numbering numbering) {
        return new Sentences(paragraph.sentences().stream()
                .map(s -> new Sentence(
                        s.text(),
                        s.citations().stream()
                                .map(numbering::of)
                                .distinct()
                                .sorted()
                                .toList()))
                .toList());
    }

    private static Source source(Citation citation, int number) {
        String date = citation.published().isKnown() ? Wording.ENGLISH.when(citation.published()) : "";
        return new Source(
                number,
                citation.source(),
                citation.title(),
                date,
                citation.quote().replaceAll("\\s+", " "));
    }
}

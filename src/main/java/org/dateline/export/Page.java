package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Citation;
import org.dateline.briefing.Numbering;
import org.dateline.briefing.Wording;

/// A briefing made ready to be set: numbers given, sources written out, pictures drawn. The four formats only set it.
///
/// @param language as HTML names it
/// @param kind what stands above the title: that this is a briefing
/// @param sourcesHead the heading of the list of sources
record Page(
        String language,
        String kind,
        String title,
        String date,
        List<Part> parts,
        String sourcesHead,
        List<Source> sources) {
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

    /// @param words in quotation marks
    record Quotation(String words, String source, int number) implements Part {}

    /// @param caption with its number
    /// @param png empty where it could not be drawn: the caption then stands alone
    record Figure(int number, String caption, String alt, byte[] png) implements Part {}

    record Sentence(String text, List<Integer> numbers) {
        Sentence {
            numbers = List.copyOf(numbers);
        }
    }

    /// One line of the list of sources.
    ///
    /// @param line `Meridian Wire, “Talks in Riyadh”, 18 February 2025`
    /// @param quote in quotation marks
    record Source(int number, String line, String quote) {}

    static Page of(Briefing briefing, Wording words, Function<Block.Picture, Optional<byte[]>> pictures) {
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
                                    quote(quotation.citation(), words),
                                    words.line(quotation.citation()),
                                    numbering.of(quotation.citation()));
                        case Block.Picture picture ->
                            new Figure(
                                    ++figures,
                                    words.word(Wording.Word.FIGURE) + " " + figures + ". " + picture.caption(),
                                    picture.caption(),
                                    pictures.apply(picture).orElse(new byte[0]));
                    });
        }
        List<Source> sources = new ArrayList<>();
        for (Citation citation : numbering.order()) {
            sources.add(new Source(sources.size() + 1, words.line(citation), quote(citation, words)));
        }
        return new Page(
                words.language(),
                words.word(Wording.Word.NOTE),
                briefing.title(),
                words.day(briefing.written()),
                parts,
                words.word(Wording.Word.SOURCES),
                sources);
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

    private static String quote(Citation citation, Wording words) {
        return words.quoted(citation.quote().replaceAll("\\s+", " "));
    }
}

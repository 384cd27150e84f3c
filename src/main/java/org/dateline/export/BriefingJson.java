package org.dateline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Citation;
import org.dateline.briefing.Numbering;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A briefing as JSON: `title`, `date`, `blocks` and `sources`. A sentence names its sources by number; a source names
/// its article, and the quoted words by UTF-16 offsets in its text. A picture names its lanes and its window (EDTF), so
/// that whoever reads it can draw it.
final class BriefingJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private BriefingJson() {}

    static String write(Briefing briefing) {
        Numbering numbering = Numbering.of(briefing);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", briefing.title());
        all.put("date", briefing.written().toString());
        all.put(
                "blocks",
                briefing.blocks().stream().map(b -> block(b, numbering)).toList());
        List<Object> sources = new ArrayList<>();
        numbering.order().forEach(c -> sources.add(source(c, numbering.of(c))));
        all.put("sources", sources);
        return MAPPER.writeValueAsString(all).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> block(Block block, Numbering numbering) {
        return switch (block) {
            case Block.Heading heading -> Fields.of("heading", heading.text());
            case Block.Paragraph paragraph ->
                Fields.of(
                        "sentences",
                        paragraph.sentences().stream()
                                .map(s -> sentence(s, numbering))
                                .toList());
            case Block.Quotation quotation ->
                Fields.of("quotation", quotation.citation().quote(), "source", numbering.of(quotation.citation()));
            case Block.Picture picture ->
                Fields.of(
                        "picture",
                        picture.caption(),
                        "lanes",
                        picture.lanes(),
                        "window",
                        picture.window().edtf());
        };
    }

    private static Map<String, Object> sentence(Block.Sentence sentence, Numbering numbering) {
        return Fields.of(
                "text",
                sentence.text(),
                "sources",
                sentence.citations().stream().map(numbering::of).distinct().toList());
    }

    private static Map<String, Object> source(Citation c, int number) {
        return Fields.of(
                "number",
                number,
                "article",
                c.article(),
                "source",
                c.source(),
                "title",
                c.title(),
                "published",
                c.published().edtf(),
                "start",
                c.span().start(),
                "end",
                c.span().end(),
                "quote",
                c.quote());
    }

    /// @param pairs names and values by turns
}

package org.dateline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.Mention;
import org.dateline.article.Note;
import org.dateline.article.Reading;
import org.dateline.article.TimeMention;
import org.dateline.text.Quote;
import org.dateline.text.Span;
import tools.jackson.databind.json.JsonMapper;

/// Annotations after the W3C Web Annotation Data Model, one JSON-LD object a line: mentions and events as machine
/// tagging, notes as comments of a person. Offsets of its TextPositionSelector count Unicode code points, as the
/// recommendation asks.
final class WebAnnotation {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private WebAnnotation() {}

    static void write(BufferedWriter out, LibraryFile.Readings readings) throws IOException {
        LibraryFile.each(readings, reading -> {
            for (Map<String, Object> annotation : annotations(reading)) {
                out.write(MAPPER.writeValueAsString(annotation));
                out.write('\n');
            }
        });
    }

    private static List<Map<String, Object>> annotations(Reading reading) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Mention m : reading.mentions()) {
            Map<String, Object> body = tag(reading.name(m.entity()), "identifying");
            body.put("source", "urn:dateline:" + m.entity());
            all.add(annotation(
                    reading, m.span(), "identifying", body, reading.confirmed().contains(m)));
        }
        for (TimeMention t : reading.times()) {
            all.add(annotation(reading, t.span(), "describing", tag(t.when().edtf(), "describing"), false));
        }
        for (EventMention e : reading.events()) {
            Map<String, Object> body = tag(e.type().name(), "classifying");
            body.put("dateline:status", e.status().word());
            body.put("dateline:when", e.when().edtf());
            body.put(
                    "dateline:participants",
                    e.participants().stream().map(reading::name).toList());
            all.add(annotation(
                    reading, e.span(), "classifying", body, reading.confirmed().contains(e)));
        }
        for (Note n : reading.notes()) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("type", "TextualBody");
            body.put("value", n.text());
            body.put("purpose", n.text().isEmpty() ? "highlighting" : "commenting");
            Map<String, Object> note =
                    annotation(reading, n.span(), n.text().isEmpty() ? "highlighting" : "commenting", body, true);
            note.put("created", n.written().toString());
            note.put("dateline:tags", n.tags());
            all.add(note);
        }
        return all;
    }

    private static Map<String, Object> tag(String value, String purpose) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "TextualBody");
        body.put("value", value);
        body.put("purpose", purpose);
        return body;
    }

    private static Map<String, Object> annotation(
            Reading reading, Span span, String motivation, Map<String, Object> body, boolean person) {
        Article article = reading.article();
        String text = article.text();
        Quote quote = Quote.of(text, span);
        Map<String, Object> a = new LinkedHashMap<>();
        a.put("@context", "http://www.w3.org/ns/anno.jsonld");
        a.put("id", "urn:dateline:" + article.id() + ":" + motivation + ":" + span.start() + "-" + span.end());
        a.put("type", "Annotation");
        a.put("motivation", motivation);
        a.put("creator", Fields.of("type", person ? "Person" : "Software", "name", person ? "analyst" : "Dateline"));
        a.put("body", body);
        a.put(
                "target",
                Fields.of(
                        "source",
                        article.address().isEmpty() ? "urn:dateline:" + article.id() : article.address(),
                        "selector",
                        List.of(
                                Fields.of(
                                        "type", "TextQuoteSelector",
                                        "exact", quote.exact(),
                                        "prefix", quote.prefix(),
                                        "suffix", quote.suffix()),
                                Fields.of(
                                        "type", "TextPositionSelector",
                                        "start", text.codePointCount(0, span.start()),
                                        "end", text.codePointCount(0, span.end())))));
        return a;
    }
}

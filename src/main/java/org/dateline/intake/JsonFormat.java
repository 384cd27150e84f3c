package org.dateline.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.text.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON Lines with one article a line, `{id?, title?, source?, published?, byline?, language?, url?, text}`, or JSON
/// with one such object or a list of them. A bad line is rejected by its number; the rest is read.
final class JsonFormat {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonFormat() {}

    static void readLines(Source source) throws IOException {
        int number = 0;
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean more = true;
            while (more && !source.isCancelled()) {
                number++;
                boolean fits = true;
                line.reset();
                int b = in.read();
                for (; b >= 0 && b != '\n'; b = in.read()) {
                    if (line.size() < Intake.LARGEST_ARTICLE) {
                        line.write(b);
                    } else {
                        fits = false;
                    }
                }
                more = b >= 0;
                if (!fits) {
                    source.rejected(
                            "line " + number,
                            Reason.of("file.line", "The line is longer than one article may be. Split it."));
                } else if (line.size() > 0) {
                    line(source, number, line.toByteArray());
                }
            }
        }
        if (number == 1 && source.text().isBlank()) {
            throw new Unreadable(Reason.of("file.empty", "It is empty."));
        }
    }

    private static void line(Source source, int number, byte[] bytes) throws IOException {
        String place = "line " + number;
        String text;
        try {
            text = Charsets.decode(bytes).strip();
        } catch (Unreadable e) {
            source.rejected(place, e.reason());
            return;
        }
        if (text.isEmpty()) {
            return;
        }
        try {
            take(source, place, MAPPER.readTree(text));
        } catch (JacksonException e) {
            source.rejected(place, Reason.of("file.record", "The line is not JSON: %s.", brief(e)));
        }
    }

    static void read(Source source) throws IOException {
        JsonNode root;
        try {
            root = MAPPER.readTree(Charsets.decode(source.bytes(8 * Intake.LARGEST_ARTICLE)));
        } catch (JacksonException e) {
            throw new Unreadable(Reason.of("file.json", "It is not JSON: %s.", brief(e)));
        }
        if (root.isArray()) {
            int number = 0;
            for (JsonNode node : root) {
                take(source, "item " + ++number, node);
            }
        } else {
            take(source, "", root);
        }
    }

    private static void take(Source source, String place, JsonNode node) {
        Optional<Article> article = article(node);
        if (article.isPresent()) {
            source.found(place, article.get());
        } else {
            source.rejected(place, Reason.of("file.text", "There is no article in it: it needs a field \"text\"."));
        }
    }

    private static Optional<Article> article(JsonNode node) {
        String text = field(node, "text", "body", "content");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Article.of(
                field(node, "title", "headline"),
                field(node, "source", "outlet", "publisher"),
                Dates.read(field(node, "published", "date", "publication_date")),
                field(node, "language", "lang"),
                field(node, "byline", "author"),
                field(node, "url", "link", "address"),
                text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing()));
    }

    private static String field(JsonNode node, String... names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            if (value.isString()) {
                return value.asString();
            }
        }
        return "";
    }

    private static String brief(JacksonException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}

package org.dateline.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;

/// Plain text, which may start with lines that say what it is, and a blank line:
/// ```
/// Title: Ministers meet in Riyadh
/// Source: Sample Wire
/// Published: 2025-02-18
///
/// RIYADH - ...
/// ```
/// Further headers are `Byline`, `Language` and `URL`. Without headers the whole file is the text.
final class TextFormat {
    private static final Pattern HEADER = Pattern.compile(
            "(Title|Source|Published|Byline|Author|Language|URL):[ \\t]*(.*)", Pattern.CASE_INSENSITIVE);

    private TextFormat() {}

    static void read(Source source) throws IOException {
        source.found(article(source.text()));
    }

    static Article article(String text) {
        Map<String, String> headers = new HashMap<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            Matcher m = HEADER.matcher(line.strip());
            if (!m.matches()) {
                break;
            }
            headers.put(m.group(1).toLowerCase(Locale.ROOT), m.group(2).strip());
            at = end < 0 ? text.length() : end + 1;
        }
        boolean blankFollows = at < text.length() && text.charAt(at) == '\n';
        String body = headers.isEmpty() ? text : blankFollows ? text.substring(at + 1) : text.substring(at);
        return Article.of(
                headers.getOrDefault("title", ""),
                headers.getOrDefault("source", ""),
                Dates.read(headers.getOrDefault("published", "")),
                headers.getOrDefault("language", ""),
                headers.getOrDefault("byline", headers.getOrDefault("author", "")),
                headers.getOrDefault("url", ""),
                body.stripTrailing());
    }
}

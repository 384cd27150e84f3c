package org.dateline.export;

import java.util.Base64;
import java.util.stream.Collectors;

/// A briefing as one HTML file: styles and pictures inside, no script, nothing fetched. The same page, set for paper,
/// is what the PDF is made from; it is well-formed XML for that reason.
final class Html {
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 22mm 20mm 22mm;
              @bottom-center { content: counter(page) " / " counter(pages); font: 8pt Inter, 'Liberation Sans', sans-serif; color: #57606a; } }
            body { font: 10.5pt/1.5 Inter, 'Liberation Sans', 'Segoe UI', Helvetica, Arial, sans-serif; color: #24292f; margin: 0 auto; max-width: 46em; }
            .top { width: 100%; border-collapse: collapse; font-size: 8.5pt; color: #57606a; }
            .top td { padding: 0; } .top .date { text-align: right; }
            h1 { font-size: 19pt; line-height: 1.25; font-weight: bold; margin: 10pt 0 14pt 0; }
            h2 { font-size: 12pt; line-height: 1.3; font-weight: bold; margin: 16pt 0 4pt 0; page-break-after: avoid; }
            p { margin: 0 0 6pt 0; orphans: 2; widows: 2; }
            sup { font-size: 7pt; line-height: 0; vertical-align: super; color: #0969da; } sup a { color: #0969da; text-decoration: none; }
            blockquote { margin: 6pt 0 8pt 0; padding: 0 0 0 10pt; border-left: 2pt solid #d0d7de; page-break-inside: avoid; }
            blockquote .by { font-size: 8.5pt; color: #57606a; margin: 0; }
            .figure { margin: 10pt 0; page-break-inside: avoid; } .figure img { width: 100%; border: 0.5pt solid #e4e8ec; }
            .caption { font-size: 8.5pt; color: #57606a; margin: 3pt 0 0 0; }
            .sources { margin-top: 18pt; padding-top: 8pt; border-top: 0.5pt solid #d0d7de; font-size: 8.5pt; line-height: 1.45; }
            .sources h2 { font-size: 10pt; margin: 0 0 4pt 0; }
            .sources table { border-collapse: collapse; width: 100%; } .sources td { vertical-align: top; padding: 0 0 4pt 0; }
            .sources .n { width: 20pt; color: #57606a; } .sources .quote { color: #57606a; } .sources tr { page-break-inside: avoid; }
            """;

    private static final String SCREEN = """
            @media screen { body { padding: 48px 24px; } }
            """;

    private Html() {}

    static String write(Page page) {
        StringBuilder out = new StringBuilder(1 << 14);
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(page.language())
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>")
                .append(escape(page.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append(SCREEN)
                .append("</style>\n</head>\n<body>\n<table class=\"top\"><tr><td>")
                .append(escape(page.kind()))
                .append("</td><td class=\"date\">")
                .append(escape(page.date()))
                .append("</td></tr></table>\n<h1>")
                .append(escape(page.title()))
                .append("</h1>\n");
        page.parts().forEach(part -> part(out, part));
        sources(out, page);
        return out.append("</body>\n</html>\n").toString();
    }

    private static void part(StringBuilder out, Page.Part part) {
        switch (part) {
            case Page.Heading heading ->
                out.append("<h2>").append(escape(heading.text())).append("</h2>\n");
            case Page.Sentences sentences ->
                out.append("<p>")
                        .append(sentences.sentences().stream()
                                .map(Html::sentence)
                                .collect(Collectors.joining(" ")))
                        .append("</p>\n");
            case Page.Quotation quotation ->
                out.append("<blockquote><p>")
                        .append(escape(quotation.words()))
                        .append(number(quotation.number()))
                        .append("</p><p class=\"by\">")
                        .append(escape(quotation.source()))
                        .append("</p></blockquote>\n");
            case Page.Figure figure -> {
                out.append("<div class=\"figure\">");
                if (figure.png().length > 0) {
                    out.append("<img alt=\"")
                            .append(escape(figure.alt()))
                            .append("\" src=\"data:image/png;base64,")
                            .append(Base64.getEncoder().encodeToString(figure.png()))
                            .append("\"/>");
                }
                out.append("<p class=\"caption\">")
                        .append(escape(figure.caption()))
                        .append("</p></div>\n");
            }
        }
    }

    private static String sentence(Page.Sentence sentence) {
        return escape(sentence.text())
                + sentence.numbers().stream().map(Html::number).collect(Collectors.joining());
    }

    private static String number(int number) {
        return "<sup> <a href=\"#source-" + number + "\">" + number + "</a></sup>";
    }

    private static void sources(StringBuilder out, Page page) {
        if (page.sources().isEmpty()) {
            return;
        }
        out.append("<div class=\"sources\"><h2>")
                .append(escape(page.sourcesHead()))
                .append("</h2>\n<table>\n");
        for (Page.Source source : page.sources()) {
            out.append("<tr id=\"source-")
                    .append(source.number())
                    .append("\"><td class=\"n\">")
                    .append(source.number())
                    .append("</td><td>")
                    .append(escape(source.line()))
                    .append(". <span class=\"quote\">")
                    .append(escape(source.quote()))
                    .append("</span></td></tr>\n");
        }
        out.append("</table></div>\n");
    }

    /// Escapes for XML, and leaves out the characters that XML cannot hold.
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean allowed = c == '\t'
                            || c == '\n'
                            || (c >= 0x20 && c < 0xD800)
                            || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
                    if (allowed) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}

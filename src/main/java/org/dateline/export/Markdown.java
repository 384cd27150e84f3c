package org.dateline.export;

import java.util.stream.Collectors;

/// A briefing as Markdown, with its sources as footnotes in the form that most readers know (`[^1]`). Pictures are
/// named by their caption: a Markdown file holds text alone.
final class Markdown {
    private Markdown() {}

    static String write(Page page) {
        StringBuilder out = new StringBuilder();
        out.append("# ")
                .append(escape(page.title()))
                .append("\n\n")
                .append(page.kind())
                .append(", ")
                .append(page.date())
                .append("\n");
        page.parts().forEach(part -> part(out, part));
        if (!page.sources().isEmpty()) {
            out.append("\n## ").append(page.sourcesHead()).append("\n\n");
        }
        for (Page.Source source : page.sources()) {
            out.append("[^")
                    .append(source.number())
                    .append("]: ")
                    .append(escape(source.line()))
                    .append(". ")
                    .append(escape(source.quote()))
                    .append("\n");
        }
        return out.toString();
    }

    private static void part(StringBuilder out, Page.Part part) {
        out.append('\n');
        switch (part) {
            case Page.Heading heading ->
                out.append("## ").append(escape(heading.text())).append('\n');
            case Page.Sentences sentences ->
                out.append(sentences.sentences().stream()
                                .map(s -> escape(s.text())
                                        + s.numbers().stream()
                                                .map(n -> "[^" + n + "]")
                                                .collect(Collectors.joining()))
                                .collect(Collectors.joining(" ")))
                        .append('\n');
            case Page.Quotation quotation ->
                out.append("> ")
                        .append(escape(quotation.words()))
                        .append("[^")
                        .append(quotation.number())
                        .append("]\n>\n> ")
                        .append(escape(quotation.source()))
                        .append('\n');
            case Page.Figure figure ->
                out.append("*").append(escape(figure.caption())).append("*\n");
        }
    }

    /// Escapes what Markdown would read as markup.
    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1").replaceAll("^(#|>|\\+|-|\\d+[.)])", "\\\\$1");
    }
}

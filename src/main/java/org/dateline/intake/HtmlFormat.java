package org.dateline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.time.When;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Saved web pages: the article's text without what stands around it, with its title, outlet, author and date.
///
/// The body is the element whose paragraphs hold most words, links counted against it; scripts are never run and
/// nothing is fetched.
final class HtmlFormat {
    private static final String AROUND =
            "script,style,noscript,template,nav,header,footer,aside,form,button,iframe,svg,figure,select,dialog,"
                    + "[hidden],[aria-hidden=true],[role=navigation],[role=banner],[role=complementary],[role=dialog]";
    private static final List<String> DATE_TAGS = List.of(
            "meta[property=article:published_time]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=dc.date]",
            "meta[name=dcterms.created]",
            "meta[itemprop=datePublished]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]");

    private HtmlFormat() {}

    static void read(Source source) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(source.bytes()), null, "");
        String title = title(page);
        String outlet = meta(page, "meta[property=og:site_name]", "meta[name=application-name]");
        When published = published(page);
        String author = meta(page, "meta[name=author]", "meta[property=article:author]");
        String address = page.select("link[rel=canonical]").attr("href");
        String language = page.select("html").attr("lang");
        page.select(AROUND).remove();
        Element body = densest(page);
        String text = blocks(body).strip();
        if (text.isBlank()) {
            throw new Unreadable(
                    "No article text was found on the page. Save the page as it is shown, or copy its text.");
        }
        source.found(Article.of(
                title,
                outlet,
                published,
                language.length() >= 2 ? language.substring(0, 2).toLowerCase(Locale.ROOT) : "",
                author,
                address,
                text));
    }

    /// The words of a piece of HTML, a line a block.
    static String plain(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        return blocks(Jsoup.parseBodyFragment(html).body()).strip();
    }

    private static String title(Document page) {
        String social = meta(page, "meta[property=og:title]", "meta[name=twitter:title]");
        if (!social.isEmpty()) {
            return social;
        }
        Element heading = page.selectFirst("article h1, main h1, h1");
        return heading == null ? page.title().strip() : heading.text().strip();
    }

    private static String meta(Document page, String... selectors) {
        for (String selector : selectors) {
            String content = page.select(selector).attr("content").strip();
            if (!content.isEmpty()) {
                return content;
            }
        }
        return "";
    }

    private static When published(Document page) {
        for (String selector : DATE_TAGS) {
            When when = Dates.read(page.select(selector).attr("content"));
            if (when.isKnown()) {
                return when;
            }
        }
        for (Element data : page.select("script[type=application/ld+json]")) {
            java.util.regex.Matcher m = java.util.regex.Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"")
                    .matcher(data.data());
            if (m.find()) {
                return Dates.read(m.group(1));
            }
        }
        Element time = page.selectFirst("article time[datetime], main time[datetime], time[datetime]");
        return time == null ? When.UNKNOWN : Dates.read(time.attr("datetime"));
    }

    private static Element densest(Document page) {
        Element best = page.body();
        double most = 0;
        for (Element candidate : page.select("article, main, section, div, td, [itemprop=articleBody]")) {
            double score = 0;
            for (Element child : candidate.children()) {
                if (child.is("p, blockquote, h2, h3, ul, ol")) {
                    score += weight(child);
                } else if (child.is("div, section")) {
                    score += 0.5
                            * child.children().select("> p").stream()
                                    .mapToDouble(HtmlFormat::weight)
                                    .sum();
                }
            }
            if (candidate.is("[itemprop=articleBody]")) {
                score *= 1.5;
            }
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double weight(Element block) {
        int letters = block.text().length();
        int linked = block.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return letters < 25 ? 0 : letters - 1.5 * linked;
    }

    private static String blocks(Element root) {
        List<String> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    open.append(text.text());
                } else if (node instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br"))) {
                    flush();
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    flush();
                }
            }

            private void flush() {
                String block = open.toString().replaceAll("\\s+", " ").strip();
                if (!block.isEmpty()) {
                    blocks.add(block);
                }
                open.setLength(0);
            }
        });
        String rest = open.toString().replaceAll("\\s+", " ").strip();
        if (!rest.isEmpty()) {
            blocks.add(rest);
        }
        return String.join("\n\n", blocks);
    }
}

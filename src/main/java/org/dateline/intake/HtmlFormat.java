package org.dateline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.dateline.article.Article;
import org.dateline.text.Reason;
import org.dateline.time.When;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Saved web pages: the article's text without what stands around it, with its title, outlet, author and date.
///
/// The body is what Mozilla's reading view would show; where that finds nothing, the element whose paragraphs hold most
/// words, links counted against it. Scripts are never run and nothing is fetched.
final class HtmlFormat {
    private static final String AROUND =
            "script,style,noscript,template,nav,header,footer,aside,form,button,iframe,svg,figure,select,dialog,"
                    + "[hidden],[aria-hidden=true],[role=navigation],[role=banner],[role=complementary],[role=dialog]";
    private static final int LONGEST_NAME = 120;
    private static final int DEEPEST = 200;
    private static final int MOST_NODES = 20_000;

    private HtmlFormat() {}

    static void read(Source source) throws IOException {
        byte[] bytes = source.bytes();
        // Saving often turns a page into UTF-8 and leaves what it says of itself.
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), Charsets.isUtf8(bytes) ? "UTF-8" : null, "");
        String outlet = meta(page, "meta[property=og:site_name]", "meta[name=application-name]");
        String title = title(page, outlet);
        When published = PageDate.of(page);
        String address = page.select("link[rel=canonical]").attr("href");
        String language = page.select("html").attr("lang");
        String author = meta(page, "meta[name=author]", "meta[property=article:author]");
        String shown = "";
        String text = "";
        if (isReadable(page)) {
            net.dankito.readability4j.Article read = new Readability4J("http://localhost/", page.clone()).parse();
            shown = String.valueOf(Objects.requireNonNullElse(read.getByline(), ""));
            text = text(read.getArticleContent());
        }
        if (text.isBlank()) {
            page.select(AROUND).remove();
            text = blocks(densest(page)).strip();
        }
        if (text.startsWith(title + "\n")) {
            text = text.substring(title.length()).strip();
        }
        if (text.isBlank()) {
            throw new Unreadable(Reason.of(
                    "file.page",
                    "No article text was found on the page. Save the page as it is shown, or copy its text."));
        }
        source.found(Article.of(
                title,
                outlet,
                published,
                language.length() >= 2 ? language.substring(0, 2).toLowerCase(Locale.ROOT) : "",
                author(author, shown),
                address,
                text));
    }

    /// A page of news is neither that large nor that deep; the time that the reading view takes grows faster than a
    /// page does.
    private static boolean isReadable(Document page) {
        int[] nodes = {0};
        NodeFilter within = (_, depth) -> depth > DEEPEST || ++nodes[0] > MOST_NODES
                ? NodeFilter.FilterResult.STOP
                : NodeFilter.FilterResult.CONTINUE;
        return NodeTraversor.filter(within, page) != NodeFilter.FilterResult.STOP;
    }

    private static String text(@Nullable Element read) {
        if (read == null) {
            return "";
        }
        read.select("figure, button, select, [role=navigation]").remove();
        return blocks(read).strip();
    }

    /// The author as the page says, without the word before it; an address is no name.
    private static String author(String said, String shown) {
        String name = said.isEmpty() || said.startsWith("http") ? shown : said;
        String plain = name.replaceFirst("^(?i:(?:written |posted )?by:?)\\s+", "")
                .replaceFirst("[\\s,|–-]*(?:\\b\\p{Lu}\\p{L}+\\.? )?\\d.*$", "")
                .strip();
        return plain.length() > LONGEST_NAME ? "" : plain;
    }

    /// The words of a piece of HTML, a line a block.
    static String plain(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        return blocks(Jsoup.parseBodyFragment(html).body()).strip();
    }

    /// What the page is called for others; else the heading that its own title repeats. Without the outlet's name
    /// behind it.
    private static String title(Document page, String outlet) {
        String title = meta(page, "meta[property=og:title]", "meta[name=twitter:title]");
        if (title.isEmpty()) {
            String whole = page.title().strip();
            title = page.select("h1, h2").stream()
                    .map(heading -> heading.text().strip())
                    .filter(heading -> !heading.isEmpty() && !heading.equals(outlet) && whole.contains(heading))
                    .findFirst()
                    .orElse(whole);
        }
        if (title.isEmpty()) {
            Element heading = page.selectFirst("article h1, main h1, h1");
            title = heading == null ? "" : heading.text().strip();
        }
        return outlet.isEmpty() ? title : title.replaceFirst("\\s+[-–—|]\\s+" + Pattern.quote(outlet) + "$", "");
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

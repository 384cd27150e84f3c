package org.dateline.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.text.Reason;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// RSS and Atom feeds saved as files: one article an entry. Document types are refused, so nothing outside the file is
/// ever read.
final class FeedFormat {
    private FeedFormat() {}

    static void read(Source source) throws IOException {
        byte[] bytes = source.bytes(8 * Intake.LARGEST_ARTICLE);
        SyndFeed feed;
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            feed = input.build(reader);
        } catch (FeedException | IllegalArgumentException e) {
            throw new Unreadable(Reason.of(
                    "file.feed",
                    "It is neither RSS nor Atom that can be read. Save the feed again, or save its pages as HTML."));
        }
        int number = 0;
        for (SyndEntry entry : feed.getEntries()) {
            source.found("entry " + ++number, article(said(feed.getTitle()), said(feed.getLanguage()), entry));
        }
        if (number == 0) {
            throw new Unreadable(Reason.of("file.entries", "The feed has no entries."));
        }
    }

    private static Article article(String outlet, String language, SyndEntry entry) {
        @Nullable Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        String title = HtmlFormat.plain(said(entry.getTitle()));
        String text = HtmlFormat.plain(longest(entry));
        return Article.of(
                title,
                outlet,
                date == null ? When.UNKNOWN : Dates.at(date.toInstant()),
                language.length() >= 2 ? language.substring(0, 2) : "",
                said(entry.getAuthor()),
                said(entry.getLink()),
                text.isBlank() ? title : text);
    }

    private static String longest(SyndEntry entry) {
        List<SyndContent> contents = entry.getContents();
        Stream<@Nullable SyndContent> all = Stream.concat(contents.stream(), Stream.ofNullable(entry.getDescription()));
        List<String> texts = all.map(c -> c == null ? "" : said(c.getValue())).collect(Collectors.toList());
        return texts.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}

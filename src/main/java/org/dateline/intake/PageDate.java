package org.dateline.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.When;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// When a saved page says that it was published. What a page says for machines goes before what it shows; a day in its
/// own address goes before both where they differ by one, since stamps in Greenwich time turn evenings into the day
/// after.
final class PageDate {
    private static final List<String> NAMES = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "article:published",
            "parsely-pub-date",
            "sailthru.date",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "publish_date",
            "dc.date",
            "dc.date.issued",
            "dc.date.created",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");
    private static final Pattern IN_DATA = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");
    private static final String SHOWN =
            "time, abbr.published, [itemprop=datePublished], [class*=publish], [class*=posted],"
                    + " [class*=entry-date], [class*=post-date], [class*=article-date], [class*=dateline], [class*=timestamp],"
                    + " [class=date], [id=date], [class*=byline]";
    private static final String MONTHS = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*[.]?";
    private static final Pattern WRITTEN = Pattern.compile("\\b(?:\\d{4}-\\d\\d-\\d\\d|(\\d{1,2})(?:st|nd|rd|th)? ("
            + MONTHS + "),? (\\d{4})|(" + MONTHS + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))\\b");
    /// An element that shows a date holds little else.
    private static final int LONGEST = 160;

    private PageDate() {}

    /// [When#UNKNOWN] where the page does not say.
    static When of(Document page) {
        Optional<LocalDate> address = inAddress(page);
        When said = said(page);
        When found = said.isKnown() ? said : shown(page);
        return address.filter(day -> !found.isKnown() || isNear(day, found))
                .map(When::day)
                .orElse(found);
    }

    private static boolean isNear(LocalDate day, When found) {
        String other = found.edtf();
        return other.length() >= 10
                && !other.startsWith(day.toString())
                && (other.startsWith(day.plusDays(1).toString())
                        || other.startsWith(day.minusDays(1).toString()));
    }

    private static Optional<LocalDate> inAddress(Document page) {
        for (String address : List.of(
                page.select("link[rel=canonical]").attr("href"),
                page.select("meta[property=og:url]").attr("content"))) {
            Matcher m = IN_ADDRESS.matcher(address);
            if (m.find()) {
                return day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
            }
        }
        return Optional.empty();
    }

    private static When said(Document page) {
        for (String name : NAMES) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                When when = Dates.read(
                        page.select("meta[" + attribute + "=" + name + "]").attr("content"));
                if (when.isKnown()) {
                    return when;
                }
            }
        }
        for (Element data : page.select("script[type=application/ld+json]")) {
            Matcher m = IN_DATA.matcher(data.data());
            if (m.find()) {
                return Dates.read(m.group(1));
            }
        }
        return When.UNKNOWN;
    }

    private static When shown(Document page) {
        for (Element element : page.select(SHOWN)) {
            String text = element.text();
            for (String written : List.of(element.attr("datetime"), element.attr("title"), element.attr("content"))) {
                When when = Dates.read(written);
                if (when.isKnown()) {
                    return when;
                }
            }
            Optional<When> when = text.length() > LONGEST ? Optional.empty() : written(text);
            if (when.isPresent()) {
                return when.get();
            }
        }
        return When.UNKNOWN;
    }

    private static Optional<When> written(String text) {
        Matcher m = WRITTEN.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        if (m.group(3) == null && m.group(6) == null) {
            return Optional.of(Dates.read(m.group()));
        }
        Optional<LocalDate> day = m.group(3) == null
                ? day(m.group(6), month(m.group(4)), m.group(5))
                : day(m.group(3), month(m.group(2)), m.group(1));
        return day.map(When::day);
    }

    private static int month(String written) {
        return "janfebmaraprmayjunjulaugsepoctnovdec"
                                .indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT))
                        / 3
                + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        int number = Integer.parseInt(day);
        if (month < 1 || month > 12 || number < 1) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(Integer.parseInt(year), month, 1);
        return number > first.lengthOfMonth() ? Optional.empty() : Optional.of(first.withDayOfMonth(number));
    }
}

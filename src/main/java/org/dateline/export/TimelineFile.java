package org.dateline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.time.When;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import tools.jackson.databind.json.JsonMapper;

/// Happenings for other programs: a table (CSV), a calendar (iCalendar, RFC 5545) or a story (TimelineJS 3).
///
/// Pure; any thread. Only what is certain enough for a calendar goes into one: times that have a first and a last day.
public final class TimelineFile {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DateTimeFormatter ICS_DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int ICS_LINE = 74;

    private final UnaryOperator<String> names;
    private final UnaryOperator<String> titles;

    /// @param names the name of an entity by its id
    /// @param titles the title of an article by its id
    public TimelineFile(UnaryOperator<String> names, UnaryOperator<String> titles) {
        this.names = names;
        this.titles = titles;
    }

    /// One row a happening, UTF-8 with a byte order mark, so that spreadsheets read it right.
    public byte[] csv(List<Happening> happenings) {
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "id",
                    "when",
                    "first",
                    "last",
                    "title",
                    "type",
                    "status",
                    "outcome",
                    "participants",
                    "place",
                    "articles",
                    "independent",
                    "sources",
                    "reported",
                    "quote",
                    "differs");
            for (Happening h : happenings) {
                csv.printRecord(
                        h.id(),
                        h.when().edtf(),
                        day(h.when(), h.when().first()),
                        day(h.when(), h.when().last()),
                        safe(h.title()),
                        h.type(),
                        h.status().word(),
                        h.outcome().name().toLowerCase(Locale.ROOT),
                        safe(h.participants().stream().map(names).collect(Collectors.joining("; "))),
                        safe(h.place().isEmpty() ? "" : names.apply(h.place())),
                        h.articles(),
                        h.independent(),
                        safe(sources(h)),
                        h.reported().edtf(),
                        safe(h.evidence().getFirst().quote()),
                        h.conflicts().stream().map(c -> c.field()).distinct().collect(Collectors.joining("; ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// No spreadsheet takes a text of ours for a formula.
    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String day(When when, LocalDate day) {
        return !when.isKnown() || day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
    }

    private static String sources(Happening h) {
        return h.evidence().stream()
                .map(Evidence::source)
                .filter(s -> !s.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /// @param stamp when the calendar is written
    public byte[] ics(List<Happening> happenings, Instant stamp) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Dateline//Timeline//EN");
        String now = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(stamp);
        for (Happening h : happenings) {
            if (h.when().isKnown() && !h.when().isOpen()) {
                event(out, h, now);
            }
        }
        line(out, "END:VCALENDAR");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(StringBuilder out, Happening h, String now) {
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + h.id() + "@dateline");
        line(out, "DTSTAMP:" + now);
        line(out, "DTSTART;VALUE=DATE:" + ICS_DAY.format(h.when().first()));
        line(out, "DTEND;VALUE=DATE:" + ICS_DAY.format(h.when().last().plusDays(1)));
        String prefix = h.status().isReal() ? "" : "[" + h.status().word() + "] ";
        line(out, "SUMMARY:" + icsText(prefix + h.title()));
        if (!h.place().isEmpty()) {
            line(out, "LOCATION:" + icsText(names.apply(h.place())));
        }
        line(out, "STATUS:" + icsStatus(h));
        Evidence first = h.evidence().getFirst();
        line(out, "DESCRIPTION:" + icsText("“" + first.quote() + "” " + first.source() + ", " + first.published()));
        line(out, "END:VEVENT");
    }

    private static String icsStatus(Happening h) {
        return switch (h.outcome()) {
            case CANCELLED -> "CANCELLED";
            case OPEN, HAPPENED, POSTPONED -> h.status().isReal() ? "CONFIRMED" : "TENTATIVE";
        };
    }

    private static String icsText(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /// Lines longer than 75 octets are folded, between code points.
    private static void line(StringBuilder out, String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int point = content.codePointAt(i);
            int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > ICS_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(point);
            octets += size;
            i += Character.charCount(point);
        }
        out.append("\r\n");
    }

    /// The JSON that TimelineJS 3 reads.
    public byte[] timelineJs(List<Happening> happenings) {
        List<Map<String, Object>> events = new ArrayList<>();
        for (Happening h : happenings) {
            if (h.when().isKnown()) {
                events.add(story(h));
            }
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(Fields.of("events", events));
    }

    private Map<String, Object> story(Happening h) {
        Map<String, Object> event = new LinkedHashMap<>();
        boolean startKnown = !h.when().first().equals(LocalDate.MIN);
        boolean endKnown = !h.when().last().equals(LocalDate.MAX);
        event.put("start_date", date(startKnown ? h.when().first() : h.when().last(), h.when()));
        if (startKnown && endKnown && h.when().days() > 1) {
            event.put("end_date", date(h.when().last(), h.when()));
        }
        Evidence first = h.evidence().getFirst();
        event.put(
                "text",
                Fields.of(
                        "headline",
                        html(h.title()),
                        "text",
                        "<p>" + html("“" + first.quote() + "”") + "</p><p>"
                                + html(first.source() + ", " + titles.apply(first.article())) + "</p>"));
        event.put("group", h.status().word());
        event.put("unique_id", h.id());
        return event;
    }

    private static Map<String, Object> date(LocalDate day, When when) {
        Map<String, Object> date = new LinkedHashMap<>();
        date.put("year", day.getYear());
        date.put("month", day.getMonthValue());
        date.put("day", day.getDayOfMonth());
        if (!when.isDay()) {
            date.put("display_date", when.edtf());
        }
        return date;
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

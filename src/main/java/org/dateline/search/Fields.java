package org.dateline.search;

import java.time.LocalDate;
import java.util.Locale;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.time.When;
import org.dateline.timeline.Happening;

/// The names of Lucene's fields, and how values are written in them.
final class Fields {
    static final String ID = "id";
    static final String KEY = "key";
    static final String HEAD = "head";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String SOURCE = "source";
    static final String TAG = "tag";
    static final String NOTE = "note";
    static final String TRIGGER = "trigger";
    static final String SPEAKER = "speaker";
    static final String SAYS = "says";
    static final String FACET = "facet";
    static final String NAME = "name";
    static final String MENTION = "mention";
    static final String WHEN = "when";
    static final String PUBLISHED = "published";
    static final String ORDER = "order";
    static final String SEQUENCE = "sequence";
    static final String RECORD = "record";
    static final String ENTITIES = "entities";
    static final String FIRST = "first";
    static final String LAST = "last";
    static final String REPORTED_FIRST = "reportedFirst";
    static final String REPORTED_LAST = "reportedLast";
    static final String KINDS = "kinds";
    static final String COUNT = "count";
    static final String ARTICLES = "articles";
    static final String TITLES = "titles";
    static final String PLAN_OF = "planOf";

    /// Lucene takes terms of up to 32,766 bytes; no name worth finding is longer than this.
    private static final int LONGEST = 200;

    private Fields() {}

    static String type(EventType type) {
        return "type/" + type.name();
    }

    static String status(Status status) {
        return "status/" + status.word();
    }

    static String outcome(Happening.Outcome outcome) {
        return "outcome/" + outcome.name().toLowerCase(Locale.ROOT);
    }

    static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    /// Days since 1970, with the ends of an int for open ends.
    static int day(LocalDate day) {
        return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// Minutes since 1970 of a publication, from the time of day where its EDTF has one; unknown first of all.
    static long order(When published) {
        if (!published.isKnown()) {
            return Long.MIN_VALUE;
        }
        int t = published.edtf().indexOf('T');
        long minutes = Math.clamp(published.first().toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE) * 1440L;
        if (t < 0 || published.edtf().indexOf('/') >= 0 || published.edtf().length() < t + 6) {
            return minutes;
        }
        String time = published.edtf().substring(t + 1, t + 6);
        return time.matches("\\d\\d:\\d\\d")
                ? minutes + Integer.parseInt(time.substring(0, 2)) * 60L + Integer.parseInt(time.substring(3))
                : minutes;
    }

    /// A 64-bit number for an id, by which articles and happenings are joined.
    static long key(String id) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            h = (h ^ id.charAt(i)) * 0x100000001b3L;
        }
        h = (h ^ h >>> 32) * 0x9e3779b97f4a7c15L;
        return h ^ h >>> 29;
    }
}

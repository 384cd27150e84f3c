package org.dateline.extract.warnings;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.TimeMention;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.knowledge.Knowledge;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// What one article says that a date can be held against: who is called by an office, which meetings were on.
record Scene(Draft draft, Knowledge knowledge, List<Holder> holders, List<Gathering> gatherings) {
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    static Scene of(Draft draft, Knowledge knowledge, Gatherings gatherings) {
        return new Scene(draft, knowledge, Holders.of(draft, knowledge), gatherings.of(draft));
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> all = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            all.put(name, day);
            all.put(name.substring(0, 3), day);
        }
        all.put("tues", DayOfWeek.TUESDAY);
        all.put("thurs", DayOfWeek.THURSDAY);
        return all;
    }

    /// The weekday the words of a date start with, if they name a day of the month as well.
    @Nullable DayOfWeek statedWeekday(TimeMention time) {
        String words = time.span().of(draft.text()).toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        boolean dated = words.chars().anyMatch(Character::isDigit);
        return dated ? WEEKDAYS.get(words.substring(0, end)) : null;
    }

    Span sentence(Span span) {
        int found = Collections.binarySearch(draft.sentences, new Span(span.start(), span.start()));
        int last = found >= 0 ? found : -found - 2;
        boolean inside = last >= 0
                && last < draft.sentences.size()
                && draft.sentences.get(last).contains(span.start());
        if (!inside
                && last + 1 < draft.sentences.size()
                && draft.sentences.get(last + 1).contains(span.start())) {
            return draft.sentences.get(last + 1);
        }
        return inside ? draft.sentences.get(last) : span;
    }

    String quoted(TimeMention time) {
        return Said.quoted(time.span(), draft.text());
    }
}

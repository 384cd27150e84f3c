package org.dateline.ui.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.briefing.Wording;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.ConflictWords;

/// What a briefing says itself, in the language that the window had when this was made. Any thread.
final class DraftWords implements Wording {
    private final Texts texts = Texts.mine();

    @Override
    public String heading(Section section) {
        return texts.get("briefing.section." + section.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String language() {
        return texts.language();
    }

    @Override
    public String word(Word word) {
        return texts.get("briefing.word." + word.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String quoted(String words) {
        return texts.get("kit.quoted", words);
    }

    @Override
    public String differ(String title, String field, List<String> values) {
        return texts.get(
                "briefing.differ",
                title,
                ConflictWords.field(texts, field),
                String.join(" " + texts.get("briefing.or") + " ", values));
    }

    @Override
    public String value(String field, String value) {
        return field.equals("status") ? ConflictWords.status(texts, value) : value;
    }

    @Override
    public String day(LocalDate day) {
        return texts.date(day, "kit.date.long");
    }

    @Override
    public String month(LocalDate day) {
        return texts.date(day, "kit.date.longmonth");
    }

    @Override
    public String range(String from, String to) {
        return texts.get("briefing.date.range", from, to);
    }

    @Override
    public String days(int from, LocalDate to) {
        return texts.get("briefing.date.days", from, day(to));
    }

    @Override
    public String before(String time) {
        return texts.get("briefing.date.before", time);
    }

    @Override
    public String since(String time) {
        return texts.get("briefing.date.since", time);
    }

    @Override
    public String about(String time) {
        return texts.get("briefing.date.about", time);
    }
}

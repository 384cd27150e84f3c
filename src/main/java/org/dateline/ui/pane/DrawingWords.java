package org.dateline.ui.pane;

import java.time.LocalDate;
import java.time.format.TextStyle;
import org.dateline.timeline.picture.Words;
import org.dateline.ui.kit.Texts;

/// What a drawing of timelines writes itself, in the language that the window had when this was made. Any thread.
public final class DrawingWords implements Words {
    private final Texts texts = Texts.mine();

    @Override
    public String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale());
    }

    @Override
    public String monthOfYear(LocalDate day) {
        return month(day) + " " + day.getYear();
    }

    @Override
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.locale());
    }

    @Override
    public String day(LocalDate day) {
        return texts.dayOfMonth(day);
    }

    @Override
    public String number(long n) {
        return Texts.number(n);
    }

    @Override
    public String putOff(int days) {
        return texts.get("timeline.putoff", days);
    }
}

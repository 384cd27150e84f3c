package org.dateline.extract.warnings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.TimeMention;
import org.dateline.article.Warning;
import org.dateline.time.When;

/// A weekday and a date that disagree.
final class OddWeekday {
    private OddWeekday() {}

    /// Warns of the date if it is one; tells whether it did.
    static boolean warned(Scene scene, TimeMention time) {
        DayOfWeek stated = time.when().isDay() ? scene.statedWeekday(time) : null;
        LocalDate day = time.when().first();
        if (stated == null || day.getDayOfWeek() == stated) {
            return false;
        }
        List<Gathering> here = scene.gatherings().stream()
                .filter(g -> scene.sentence(g.span()).contains(time.span()))
                .toList();
        Optional<LocalDate> fit = new Dating(scene.holders(), here, stated, scene.draft().given).near(day);
        String fits = fit.map(d -> "; " + Said.withWeekday(d) + " or " + Said.withWeekday(day) + " would fit")
                .orElse("");
        scene.draft()
                .warnings
                .add(new Warning(
                        time.span(),
                        Warning.Kind.WEEKDAY,
                        scene.quoted(time) + ": " + Said.day(day) + " is a " + Said.weekday(day) + fits + ".",
                        fit.map(When::day).orElse(When.UNKNOWN)));
        return true;
    }
}

package org.dateline.ui.timeline;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.time.When;
import org.dateline.timeline.MarkIndex;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Marks.Clock;
import org.dateline.ui.timeline.TimelineModel.Window;

/// The days that are in sight: how they move, how near and how far they can be, and when they are all there are. It
/// keeps no marks; whoever asks says which there are, and by which clock.
///
/// FX thread.
final class Sight {
    /// No one zooms in further than this many days, nor out further than a thousand years.
    static final double LEAST_DAYS = 3;

    static final double MOST_DAYS = 365_000;

    private final ReadOnlyObjectWrapper<Window> window = new ReadOnlyObjectWrapper<>(new Window(0, 30));
    private final Extents extents = new Extents();
    private boolean placed;

    Window window() {
        return window.get();
    }

    ReadOnlyObjectProperty<Window> windowProperty() {
        return window.getReadOnlyProperty();
    }

    /// These marks leave nothing out.
    void remember(Marks all) {
        extents.remember(all);
    }

    Window extent(Marks marks, Clock clock) {
        return extents.of(marks, clock, window());
    }

    /// Whether all there is is in sight, because someone looks at all.
    boolean isWhole(Marks marks, Clock clock) {
        return placed && window().isAbout(extent(marks, clock));
    }

    /// Whether nothing of what there is lies in the window, as when it was placed while there was nothing.
    private boolean isAstray(Marks marks, Clock clock) {
        Window all = extent(marks, clock);
        return window().to() < all.from() || window().from() > all.to();
    }

    /// Another clock: looks at all where nothing would be in sight.
    void find(Marks marks, Clock clock) {
        if (placed && isAstray(marks, clock)) {
            fit(marks, clock);
        }
    }

    /// Other marks.
    ///
    /// @param whole whether all of those before were in sight
    void arrived(Marks marks, Clock clock, boolean whole) {
        if (marks.on(clock).size() > 0 && (!placed || isAstray(marks, clock) || whole)) {
            placed = true;
            fit(marks, clock);
        }
    }

    void look(double from, double to) {
        double days = Math.clamp(to - from, LEAST_DAYS, MOST_DAYS);
        double middle = Math.clamp((from + to) / 2, -800_000, 800_000);
        placed = true;
        window.set(new Window(middle - days / 2, middle + days / 2));
    }

    void fit(Marks marks, Clock clock) {
        if (marks.on(clock).size() == 0) {
            return;
        }
        Window all = extent(marks, clock);
        look(all.from(), all.to());
    }

    void zoom(double factor, double day, Marks marks, Clock clock) {
        Window now = window();
        double days = Math.clamp(now.days() * factor, LEAST_DAYS, farthest(marks, clock));
        double exact = days / now.days();
        look(day - (day - now.from()) * exact, day + (now.to() - day) * exact);
    }

    private double farthest(Marks marks, Clock clock) {
        MarkIndex index = marks.on(clock);
        if (index.size() == 0) {
            return MOST_DAYS;
        }
        double whole = marks.first(clock, index.at(index.size() - 1)) - marks.first(clock, index.at(0)) + 60.0;
        return Math.max(whole, extent(marks, clock).days() * 1.5);
    }

    void pan(double part) {
        Window now = window();
        look(now.from() + now.days() * part, now.to() + now.days() * part);
    }

    /// The window as whole days, [When#UNKNOWN] where it shows all there is.
    When brushed(Marks marks, Clock clock) {
        Window all = extent(marks, clock);
        Window now = window();
        if (now.from() <= all.from() + .01 && now.to() >= all.to() - .01) {
            return When.UNKNOWN;
        }
        LocalDate first = LocalDate.ofEpochDay((long) Math.floor(now.from() + .001));
        LocalDate last = LocalDate.ofEpochDay((long) Math.ceil(now.to() - .001) - 1);
        return When.range(first, last.isBefore(first) ? first : last);
    }

    void reveal(int mark, Marks marks, Clock clock) {
        int first = marks.first(clock, mark);
        if (first == Marks.NOWHERE) {
            return;
        }
        Window now = window();
        double last = Math.min(marks.last(clock, mark) + 1.0, first + now.days());
        if (first < now.from() || last > now.to()) {
            double middle = (first + last) / 2;
            look(middle - now.days() / 2, middle + now.days() / 2);
        }
    }
}

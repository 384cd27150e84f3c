package org.dateline.ui.timeline;

import java.util.EnumMap;
import java.util.Map;
import org.dateline.timeline.MarkIndex;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Marks.Clock;

/// All dates, by clock: they stay all dates while a question leaves only some happenings.
final class Extents {
    private static final double EDGE = .012;

    private final Map<Clock, TimelineModel.Window> whole = new EnumMap<>(Clock.class);

    /// These marks leave nothing out.
    void remember(Marks marks) {
        for (Clock clock : Clock.values()) {
            if (marks.on(clock).size() > 0) {
                whole.put(clock, of(marks, clock));
            }
        }
    }

    /// The stretch that holds nearly all of them, or of these marks where nothing is remembered.
    ///
    /// @param otherwise where there are none either
    TimelineModel.Window of(Marks marks, Clock clock, TimelineModel.Window otherwise) {
        TimelineModel.Window all = whole.get(clock);
        if (all != null) {
            return all;
        }
        return marks.on(clock).size() > 0 ? of(marks, clock) : otherwise;
    }

    /// The dates in a stretch that was given room at both ends.
    static TimelineModel.Window dates(TimelineModel.Window roomy) {
        double edge = Math.max(1, Math.rint(roomy.days() * EDGE / (1 + 2 * EDGE)));
        return new TimelineModel.Window(roomy.from() + edge, roomy.to() - edge);
    }

    private static TimelineModel.Window of(Marks marks, Clock clock) {
        MarkIndex index = marks.on(clock);
        double to = Math.max(index.to(), index.from() + Sight.LEAST_DAYS);
        // The first and the last mark step aside from their day and must not be cut by the edge.
        double edge = Math.max(1, Math.rint((to - index.from()) * EDGE));
        return new TimelineModel.Window(index.from() - edge, to + edge);
    }
}

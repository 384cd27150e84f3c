package org.dateline.timeline.picture;

import java.util.List;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Marks.Clock;

/// What is to be laid out: marks, the lanes in the order and dress in which they are shown, a window of days, a size,
/// and what is selected.
///
/// @param lanes top to bottom; one that `marks` was not gathered for yet stays empty
/// @param from left edge in epoch days, with fractions
/// @param to right edge, greater than `from`
/// @param line the day of the dotted line: how far it was read; [Marks#NOWHERE] for none
public record Sheet(
        Marks marks,
        List<Lane> lanes,
        Clock clock,
        double from,
        double to,
        Frame frame,
        Focus focus,
        Words words,
        int line) {
    public Sheet {
        lanes = List.copyOf(lanes);
        if (!(to > from)) {
            throw new IllegalArgumentException("an empty window of days: " + from + " to " + to);
        }
    }

    /// With the line at the newest report, where the clock is that of what happened.
    public Sheet(
            Marks marks, List<Lane> lanes, Clock clock, double from, double to, Frame frame, Focus focus, Words words) {
        this(
                marks,
                lanes,
                clock,
                from,
                to,
                frame,
                focus,
                words,
                clock == Clock.HAPPENED ? marks.readUntil() : Marks.NOWHERE);
    }

    /// Sizes in px.
    ///
    /// @param head width of the lanes' heads
    /// @param axis height of the axis
    /// @param lane height of a lane that is not folded
    /// @param scroll how far the lanes are scrolled up
    public record Frame(double width, double height, double head, double axis, double lane, double scroll) {
        /// The height of a folded lane.
        public static final double FOLDED = 14;

        /// A frame just high enough for these lanes.
        public static Frame around(double width, double head, double lane, List<Lane> lanes) {
            double height = 32 + 1;
            for (Lane each : lanes) {
                height += each.folded() ? FOLDED : lane;
            }
            return new Frame(width, height, head, 32, lane, 0);
        }

        public double inner() {
            return Math.max(1, width - head);
        }
    }

    /// What is marked out. Numbers of marks and lanes, -1 for none.
    ///
    /// @param selected the selected happening
    /// @param lane the lane of the selected entity
    /// @param hover the mark under the pointer
    /// @param cursor the mark that the keys are on
    public record Focus(int selected, int lane, int hover, int cursor) {
        public static final Focus NONE = new Focus(-1, -1, -1, -1);
    }

    public double dayWidth() {
        return frame.inner() / (to - from);
    }

    /// Where a day starts.
    public double x(double day) {
        return frame.head() + (day - from) * dayWidth();
    }

    public double day(double x) {
        return from + (x - frame.head()) / dayWidth();
    }
}

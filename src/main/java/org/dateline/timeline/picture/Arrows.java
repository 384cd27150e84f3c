package org.dateline.timeline.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.timeline.Marks;
import org.dateline.timeline.picture.Layout.Mark;
import org.jspecify.annotations.Nullable;

/// From a plan to what became of it, under the line of a lane that both share.
final class Arrows {
    /// More than this and only those of what is selected or under the pointer are drawn.
    private static final int MOST = 40;

    private final Layout layout;
    private final Sheet sheet;
    private final Marks all;

    Arrows(Layout layout) {
        this.layout = layout;
        this.sheet = layout.sheet();
        this.all = sheet.marks();
    }

    void run() {
        Map<Integer, Mark> placed = new HashMap<>();
        for (Mark mark : layout.marks) {
            placed.put(mark.mark(), mark);
        }
        List<Layout.Arrow> found = new ArrayList<>();
        for (Mark plan : layout.marks) {
            int outcome = all.outcome(plan.mark());
            if (outcome < 0 || all.first(sheet.clock(), outcome) == Marks.NOWHERE) {
                continue;
            }
            Mark end = placed.get(outcome);
            long shared = plan.rows() & layout.rows.of(all.lanesOf(outcome));
            double x2 = end == null ? edge(outcome) : end.x();
            if (shared == 0 || Double.isNaN(x2) || x2 - plan.x() < 26) {
                continue;
            }
            found.add(new Layout.Arrow(
                    plan.mark(), outcome, Rows.first(shared), plan.x(), x2, end != null, text(plan, end, outcome), 0));
        }
        found.sort(Comparator.<Layout.Arrow>comparingInt(a -> isMarkedOut(a) ? 0 : 1)
                .thenComparingInt(a -> -all.articles(a.outcome())));
        boolean crowded = found.size() > MOST;
        for (Layout.Arrow arrow : found) {
            boolean meets = layout.arrows.stream()
                    .anyMatch(a -> a.row() == arrow.row() && a.x1() < arrow.x2() + 8 && a.x2() > arrow.x1() - 8);
            if (!meets && (!crowded || isMarkedOut(arrow))) {
                layout.arrows.add(arrow);
            }
        }
    }

    private boolean isMarkedOut(Layout.Arrow arrow) {
        Sheet.Focus focus = sheet.focus();
        return arrow.plan() == focus.selected()
                || arrow.outcome() == focus.selected()
                || arrow.plan() == focus.hover()
                || arrow.outcome() == focus.hover();
    }

    /// The right edge if the outcome lies beyond it.
    private double edge(int outcome) {
        return all.first(sheet.clock(), outcome) >= sheet.to() - 1
                ? sheet.frame().width() - 4
                : Double.NaN;
    }

    private String text(Mark plan, @Nullable Mark end, int outcome) {
        int became = all.first(sheet.clock(), outcome);
        if (end == null) {
            return sheet.words().day(LocalDate.ofEpochDay(became));
        }
        int planned = all.last(sheet.clock(), plan.mark());
        return became > planned && plan.form() == Layout.Form.POINT
                ? sheet.words().putOff(became - planned)
                : "";
    }
}

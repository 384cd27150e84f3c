package org.dateline.timeline.picture;

/// Arrows from plans to outcomes, with their words on a plate.
final class ArrowPainter {
    private final Pen pen;
    private final Look look;
    private final Layout layout;

    ArrowPainter(Pen pen, Look look, Layout layout) {
        this.pen = pen;
        this.look = look;
        this.layout = layout;
    }

    void paint() {
        int selected = layout.sheet().focus().selected();
        for (Layout.Arrow arrow : layout.arrows) {
            boolean on = selected >= 0 && (arrow.plan() == selected || arrow.outcome() == selected);
            int ink = look.of(on ? Ink.ACC : Ink.FG2);
            double line = layout.line(arrow.row());
            double turn = LabelPlacing.turn(layout, arrow.row());
            double x1 = arrow.x1();
            double x2 = arrow.x2();
            if (arrow.toOutcome()) {
                pen.elbow(x1, line + 6, x2, Math.min(line + 11, turn), turn, true, 1.2, ink);
                pen.polygon(new double[] {x2 - 3.4, x2, x2 + 3.4}, new double[] {line + 12, line + 6, line + 12}, ink);
            } else {
                pen.elbow(x1, line + 6, x2 - 5, turn, turn, false, 1.2, ink);
                pen.polygon(new double[] {x2 - 6, x2, x2 - 6}, new double[] {turn - 3.2, turn, turn + 3.2}, ink);
            }
            if (!arrow.text().isEmpty()) {
                double width = Inter.width(arrow.text(), 10.5, false);
                pen.rect(arrow.textX() - 3, turn - 6, width + 6, 11, look.of(Ink.BG), 1);
                pen.text(arrow.text(), arrow.textX(), turn + 3.5, 10.5, false, -1, look.of(Ink.FG2));
            }
        }
    }
}

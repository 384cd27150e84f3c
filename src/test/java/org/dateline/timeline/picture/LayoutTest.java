package org.dateline.timeline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.article.EventType;
import org.dateline.time.When;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Marks.Clock;
import org.dateline.timeline.Sign;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final List<Lane> LANES = List.of(
            Sketches.lane("entity:country/NO", "Norway"),
            Sketches.lane("entity:person/anna-berg", "Anna Berg"),
            Sketches.lane("entity:country/IS", "Iceland"));
    private static final double HEAD = 190;
    private static final LocalDate START = LocalDate.of(2031, 2, 10);

    private final Marks.Builder builder = Marks.builder(LANES);

    private void add(String id, String title, String when, Sign sign, int articles, long lanes, String became) {
        builder.add(
                id,
                title,
                When.of(when),
                When.of(when),
                sign,
                EventType.CONSULT,
                articles >= 8,
                articles,
                lanes,
                became);
    }

    private void add(String id, String when, long lanes) {
        add(id, "Talks " + id, when, Sign.HAPPENED, 1, lanes, "");
    }

    /// Ten days of 100 px each, lanes of 32 px, axis of 32 px.
    private static Sheet sheet(Marks marks, int days, String selected) {
        Sheet.Frame frame = Sheet.Frame.around(HEAD + 1000, HEAD, 32, marks.lanes());
        int on = selected.isEmpty() ? -1 : marks.indexOf(selected);
        return new Sheet(
                marks,
                marks.lanes(),
                Clock.HAPPENED,
                START.toEpochDay(),
                START.toEpochDay() + days,
                frame,
                new Sheet.Focus(on, -1, -1, -1),
                Words.ENGLISH);
    }

    private Layout layout(int days) {
        return Layout.of(sheet(builder.build(), days, ""), null);
    }

    @Test
    void aMarkSitsInTheMiddleOfItsDayAtSixtyPercentOfItsLane() {
        add("a", "2031-02-12", 0b010);
        Layout layout = layout(10);
        assertThat(layout.marks())
                .containsExactly(
                        new Layout.Mark(0, Layout.Form.POINT, HEAD + 250.5, HEAD + 244.5, HEAD + 256.5, 0b010));
        assertThat(layout.line(1)).isEqualTo(32 + 32 + 19);
    }

    @Test
    void marksOfOneDayStandSideBySideCentredOnIt() {
        add("a", "2031-02-12", 0b001);
        add("b", "2031-02-12", 0b001);
        add("c", "2031-02-12", 0b001);
        assertThat(layout(10).marks()).extracting(m -> m.x() - HEAD - 250).containsExactlyInAnyOrder(-12.5, .5, 13.5);
    }

    @Test
    void marksOfOneDayInLanesThatDoNotMeetShareAPlace() {
        add("a", "2031-02-12", 0b001);
        add("b", "2031-02-12", 0b100);
        assertThat(layout(10).marks()).extracting(Layout.Mark::x).containsExactly(HEAD + 250.5, HEAD + 250.5);
    }

    @Test
    void aJoinPassesLanesBetween() {
        add("a", "2031-02-12", 0b101);
        add("b", "2031-02-12", 0b010);
        Layout layout = layout(10);
        assertThat(layout.joins()).extracting(Layout.Join::rows).containsExactly(0b101L);
        assertThat(layout.marks().get(0).x()).isNotEqualTo(layout.marks().get(1).x());
    }

    @Test
    void whatFindsNoRoomInItsDayIsCounted() {
        for (int i = 0; i < 12; i++) {
            add("h" + i, "2031-02-12", 0b001);
        }
        Layout layout = layout(10);
        int shown = layout.marks().size();
        assertThat(layout.more()).extracting(Layout.More::count).containsExactly(12 - shown);
        assertThat(shown).isEqualTo(8);
    }

    @Test
    void theMostReportedOfACrowdedDayAreShown() {
        for (int i = 0; i < 12; i++) {
            add("h" + i, "Talks", "2031-02-12", Sign.HAPPENED, 1 + i % 7, 0b001, "");
        }
        Layout layout = layout(10);
        assertThat(layout.marks())
                .extracting(m -> layout.sheet().marks().articles(m.mark()))
                .doesNotContain(1);
    }

    @Test
    void aPlanPointsAtItsOutcomeUnderTheLineTheyShare() {
        add("plan", "Talks planned", "2031-02-12", Sign.PLANNED, 2, 0b011, "done");
        add("done", "Talks held", "2031-02-15", Sign.HAPPENED, 3, 0b010, "");
        assertThat(layout(10).arrows()).singleElement().satisfies(arrow -> {
            assertThat(arrow.row()).isEqualTo(1);
            assertThat(arrow.x1()).isEqualTo(HEAD + 250.5);
            assertThat(arrow.x2()).isEqualTo(HEAD + 550.5);
            assertThat(arrow.toOutcome()).isTrue();
            assertThat(arrow.text()).isEqualTo("put off 3 days");
        });
    }

    @Test
    void anArrowToAnOutcomeOutOfSightEndsAtTheEdgeWithItsDay() {
        add("plan", "Talks planned", "2031-02-12", Sign.PLANNED, 2, 0b010, "done");
        add("done", "Talks held", "2031-04-30", Sign.HAPPENED, 3, 0b010, "");
        assertThat(layout(10).arrows()).singleElement().satisfies(arrow -> {
            assertThat(arrow.toOutcome()).isFalse();
            assertThat(arrow.x2()).isEqualTo(HEAD + 996);
            assertThat(arrow.text()).isEqualTo("30 Apr");
        });
    }

    @Test
    void aLabelStandsRightOfItsMarkWhereThatIsFree() {
        add("a", "2031-02-12", 0b001);
        assertThat(layout(10).labels()).singleElement().satisfies(label -> {
            assertThat(label.x()).isEqualTo(HEAD + 260.5);
            assertThat(label.baseline()).isEqualTo(32 + 19 + 4);
            assertThat(label.slot()).isZero();
        });
    }

    @Test
    void aHappeningInThreeLanesIsLabelledOnce() {
        add("a", "2031-02-12", 0b111);
        assertThat(layout(10).labels()).hasSize(1);
    }

    @Test
    void theSelectedHappeningIsAlwaysLabelled() {
        for (int i = 0; i < 60; i++) {
            add("h" + i, "Talks of many words " + i, START.plusDays(i % 10).toString(), Sign.HAPPENED, 9, 0b111, "");
        }
        Marks marks = builder.build();
        Layout layout = Layout.of(sheet(marks, 10, "h30"), null);
        assertThat(layout.labels()).anyMatch(label -> marks.id(label.mark()).equals("h30"));
    }

    @Test
    void aLabelStaysWhereItWasWhileThereIsRoom() {
        add("a", "2031-02-12", 0b001);
        add("b", "2031-02-18", 0b001);
        Marks marks = builder.build();
        Layout before = Layout.of(sheet(marks, 10, ""), null);
        Sheet moved = new Sheet(
                marks,
                marks.lanes(),
                Clock.HAPPENED,
                START.toEpochDay() + .6,
                START.toEpochDay() + 10.6,
                before.sheet().frame(),
                Sheet.Focus.NONE,
                Words.ENGLISH);
        assertThat(Layout.of(moved, before).labels())
                .extracting(Layout.Label::slot, Layout.Label::row)
                .isEqualTo(before.labels().stream()
                        .map(l -> tuple(l.slot(), l.row()))
                        .toList());
    }

    @Test
    void noLabelCoversAMarkOrAnotherLabel() {
        for (long seed = 1; seed <= 12; seed++) {
            Marks marks = random(seed, 120);
            for (int days : new int[] {6, 20, 60, 110}) {
                Layout layout = Layout.of(sheet(marks, days, ""), null);
                assertThat(collisions(layout))
                        .as("seed %d, %d days", seed, days)
                        .isEmpty();
            }
        }
    }

    /// Labels that stood there before give way to the one of the mark that is selected now.
    @Test
    void theLabelOfANewSelectionLiesOnNoOther() {
        for (long seed = 1; seed <= 12; seed++) {
            Marks marks = random(seed, 60);
            Layout before = Layout.of(sheet(marks, 110, ""), null);
            for (int mark = 0; mark < marks.size(); mark++) {
                Layout after = Layout.of(sheet(marks, 110, marks.id(mark)), before);
                for (Layout.Label one : after.labels()) {
                    for (Layout.Label other : after.labels()) {
                        boolean apart = one == other
                                || one.row() != other.row()
                                || Math.abs(one.baseline() - other.baseline()) > 9
                                || one.x() + one.width() <= other.x()
                                || other.x() + other.width() <= one.x();
                        assertThat(apart)
                                .as("seed %d, %s selected: %s on %s", seed, marks.id(mark), one, other)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void everyMarkStandsInsideItsOwnDayOrRange() {
        for (long seed = 1; seed <= 6; seed++) {
            Marks marks = random(seed, 80);
            Layout layout = Layout.of(sheet(marks, 20, ""), null);
            for (Layout.Mark mark : layout.marks()) {
                double from = layout.sheet().x(marks.first(Clock.HAPPENED, mark.mark())) - 2;
                double to = layout.sheet().x(marks.last(Clock.HAPPENED, mark.mark()) + 1.0) + 2;
                assertThat(mark.x()).as("seed %d, %s", seed, mark).isBetween(from, to);
            }
        }
    }

    @Test
    void farOutLanesShowDensityAndNameTheBiggest() {
        Marks marks = random(3, 4000);
        Layout layout = Layout.of(sheet(marks, 900, ""), null);
        assertThat(layout.isFar()).isTrue();
        assertThat(layout.joins()).isEmpty();
        assertThat(layout.labels()).isNotEmpty();
        assertThat(collisions(layout)).isEmpty();
        assertThat(layout.bars())
                .allSatisfy(bar -> assertThat(bar.strong() + bar.faint()).isBetween(1.0, 16.0));
    }

    @Test
    void aFewHappeningsAreMarksHoweverFarOut() {
        add("a", "2031-02-12", 0b001);
        add("b", "2031-08-12", 0b001);
        Layout layout = layout(300);
        assertThat(layout.isFar()).isFalse();
        assertThat(layout.marks()).hasSize(2);
    }

    @Test
    void aFoldedLaneHasNoMarksAndALaneNotGatheredYetIsEmpty() {
        add("a", "2031-02-12", 0b011);
        Marks marks = builder.build();
        List<Lane> shown = List.of(LANES.get(0).folded(true), LANES.get(1), Sketches.lane("tag:fish", "fish"));
        Sheet.Frame frame = Sheet.Frame.around(HEAD + 1000, HEAD, 32, shown);
        long from = START.toEpochDay();
        Layout layout = Layout.of(
                new Sheet(marks, shown, Clock.HAPPENED, from, from + 10.0, frame, Sheet.Focus.NONE, Words.ENGLISH),
                null);
        assertThat(layout.marks()).extracting(Layout.Mark::rows).containsExactly(0b010L);
        assertThat(layout.height(0)).isEqualTo(14);
        assertThat(layout.top(1)).isEqualTo(32 + 14);
    }

    @Test
    void thePointerFindsMarksAndLabels() {
        add("a", "2031-02-12", 0b010);
        Layout layout = layout(10);
        assertThat(layout.markAt(HEAD + 253, layout.line(1) - 4)).isZero();
        assertThat(layout.markAt(HEAD + 280, layout.line(1))).isZero();
        assertThat(layout.markAt(HEAD + 253, layout.line(0))).isEqualTo(-1);
        assertThat(layout.markAt(HEAD + 700, layout.line(1))).isEqualTo(-1);
    }

    private static Marks random(long seed, int size) {
        Random random = new Random(seed);
        Marks.Builder some = Marks.builder(LANES);
        for (int i = 0; i < size; i++) {
            LocalDate day = START.plusDays(random.nextInt(size > 1000 ? 900 : 110));
            When when = random.nextInt(6) == 0 ? When.range(day, day.plusDays(1 + random.nextInt(8))) : When.day(day);
            Sign sign = Sign.values()[random.nextInt(5)];
            int articles = 1 + random.nextInt(12);
            String title = "Talks about fish ".repeat(1 + random.nextInt(2)).strip() + " " + i;
            String became = random.nextInt(8) == 0 ? "h" + (i + 1) : "";
            some.add(
                    "h" + i,
                    title,
                    when,
                    when,
                    sign,
                    EventType.CONSULT,
                    articles > 8,
                    articles,
                    1 + random.nextInt(7),
                    became);
        }
        return some.build();
    }

    private static List<String> collisions(Layout layout) {
        List<String> found = new ArrayList<>();
        List<Layout.Label> labels = layout.labels();
        for (int i = 0; i < labels.size(); i++) {
            Layout.Label a = labels.get(i);
            for (Layout.Label b : labels.subList(i + 1, labels.size())) {
                boolean lines = Math.abs(a.baseline() - b.baseline()) < 9;
                if (a.row() == b.row() && lines && a.x() < b.x() + b.width() && b.x() < a.x() + a.width()) {
                    found.add(a + " covers " + b);
                }
            }
            for (Layout.Mark mark : layout.isFar() ? List.<Layout.Mark>of() : layout.marks()) {
                boolean row = (mark.rows() >>> a.row() & 1) != 0;
                boolean line = Math.abs(a.baseline() - 4 - layout.line(a.row())) < 10;
                if (row && line && mark.x1() < a.x() + a.width() && a.x() < mark.x2()) {
                    found.add(a + " covers " + mark);
                }
            }
        }
        return found;
    }
}

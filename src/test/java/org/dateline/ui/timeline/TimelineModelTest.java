package org.dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dateline.time.When;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Marks.Clock;
import org.dateline.timeline.picture.Sketches;
import org.junit.jupiter.api.Test;

class TimelineModelTest {
    private final List<CompletableFuture<Marks>> asked = new ArrayList<>();
    private final List<List<Lane>> kept = new ArrayList<>();
    private boolean whole = true;
    private final TimelineModel model = new TimelineModel(new TimelineModel.Source() {
        @Override
        public CompletableFuture<Marks> marks(List<Lane> lanes) {
            asked.add(new CompletableFuture<>());
            return asked.getLast();
        }

        @Override
        public boolean isWhole() {
            return whole;
        }

        @Override
        public void keep(List<Lane> lanes) {
            kept.add(lanes);
        }
    });

    private void told() {
        model.show(Sketches.cast());
        asked.getLast().complete(Sketches.story());
    }

    @Test
    void theFirstMarksAreShownWhole() {
        told();
        assertThat(model.window()).isEqualTo(model.extent());
        assertThat(model.brushed()).isEqualTo(When.UNKNOWN);
        assertThat(model.loadingProperty().get()).isFalse();
    }

    @Test
    void laterMarksLeaveTheWindowWhereItIs() {
        told();
        model.look(22_000, 22_030);
        model.refresh();
        asked.getLast().complete(Crowd.of(1, 50, 3));
        assertThat(model.window()).isEqualTo(new TimelineModel.Window(22_000, 22_030));
    }

    @Test
    void whoLooksAtAllGoesOnToLookAtAllWhileArticlesComeIn() {
        model.show(Sketches.cast());
        asked.getLast().complete(Crowd.of(1, 50, 3));
        model.refresh();
        asked.getLast().complete(Crowd.of(1, 5_000, 3));
        assertThat(model.window()).isEqualTo(model.extent());
    }

    @Test
    void allDatesStayWhileAQuestionLeavesOnlySome() {
        told();
        TimelineModel.Window all = model.extent();
        whole = false;
        model.refresh();
        asked.getLast().complete(Crowd.of(1, 3, 3));
        assertThat(model.extent()).isEqualTo(all);
        assertThat(model.brushed().isKnown()).isFalse();
    }

    @Test
    void anAnswerToAnOlderQuestionIsDropped() {
        model.show(Sketches.cast());
        model.refresh();
        Marks late = Crowd.of(1, 10, 2);
        asked.get(1).complete(Sketches.story());
        asked.get(0).complete(late);
        assertThat(model.marks()).isNotSameAs(late);
    }

    @Test
    void whatGoesWrongIsSaidAndTheMarksBeforeStay() {
        told();
        Marks before = model.marks();
        model.refresh();
        asked.getLast().completeExceptionally(new IllegalStateException("The index is being rebuilt."));
        assertThat(model.troubleProperty().get()).isEqualTo("The index is being rebuilt.");
        assertThat(model.marks()).isSameAs(before);
    }

    @Test
    void zoomingKeepsTheDayUnderThePointer() {
        told();
        model.look(100, 200);
        model.zoom(.5, 125);
        assertThat(model.window()).isEqualTo(new TimelineModel.Window(112.5, 162.5));
        model.zoom(2, 125);
        assertThat(model.window()).isEqualTo(new TimelineModel.Window(100, 200));
    }

    @Test
    void zoomEndsAtThreeDaysAndAtALittleMoreThanEverything() {
        told();
        model.zoom(1e-9, model.window().from() + 20);
        assertThat(model.window().days()).isCloseTo(3, within(1e-6));
        model.zoom(1e9, model.window().from());
        assertThat(model.window().days()).isLessThan(model.extent().days() * 2);
    }

    @Test
    void theBrushIsWholeDaysAndNothingWhereAllIsSeen() {
        told();
        model.look(day("2031-02-10"), day("2031-02-20"));
        assertThat(model.brushed()).isEqualTo(When.of("2031-02-10/2031-02-19"));
        model.fit();
        assertThat(model.brushed().isKnown()).isFalse();
    }

    @Test
    void editsOfLanesAreKeptAndOnlyOtherLanesAskForMarks() {
        told();
        int before = asked.size();
        model.move(0, 2);
        model.replace(1, model.lanes().get(1).named("The council").folded(true));
        assertThat(asked).hasSize(before);
        model.remove(0);
        model.add(Lane.of(Lane.Kind.TAG, "nets", "nets"));
        assertThat(asked).hasSize(before + 2);
        assertThat(kept).hasSize(4);
        assertThat(kept.getLast()).isEqualTo(model.lanes());
    }

    @Test
    void lanesThatWereKeptAlreadyAreNotKeptAgain() {
        told();
        model.show(Sketches.cast().subList(0, 2));
        assertThat(kept).isEmpty();
    }

    @Test
    void marksAreWalkedInTheOrderOfTime() {
        told();
        Marks marks = model.marks();
        List<Integer> seen = List.of(marks.indexOf("talks"), marks.indexOf("call"), marks.indexOf("visit"));
        List<String> walked = new ArrayList<>();
        for (int next = model.step(seen, 1); next >= 0; next = model.step(seen, 1)) {
            walked.add(marks.id(next));
            model.cursor(next);
        }
        assertThat(walked).containsExactly("call", "talks", "visit");
        assertThat(marks.id(model.step(seen, -1))).isEqualTo("talks");
    }

    @Test
    void aSelectedMarkOutOfSightIsBroughtIntoView() {
        told();
        model.look(day("2031-02-10"), day("2031-02-20"));
        model.reveal(model.marks().indexOf("aug"));
        assertThat(model.window().from()).isLessThan(day("2031-08-15"));
        assertThat(model.window().to()).isGreaterThan(day("2031-08-15"));
        assertThat(model.window().days()).isEqualTo(10);
    }

    @Test
    void theSelectedEntityIsFoundAmongTheLanes() {
        told();
        model.selected("", "country/IS");
        assertThat(model.selectedLane()).isEqualTo(2);
        assertThat(model.selected()).isEqualTo(-1);
        model.selected("talks", "");
        assertThat(model.marks().id(model.selected())).isEqualTo("talks");
    }

    @Test
    void theOtherClockShowsWhenItWasReported() {
        told();
        model.clockProperty().set(Clock.REPORTED);
        int mark = model.marks().indexOf("truce");
        assertThat(model.marks().first(model.clock(), mark)).isEqualTo((int) day("2031-03-12"));
    }

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}

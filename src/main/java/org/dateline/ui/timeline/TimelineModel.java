package org.dateline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dateline.time.When;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Lanes;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Marks.Clock;
import org.dateline.ui.pane.Words;
import org.dateline.workbench.Failures;

/// What the timelines show: lanes and their marks, a window of days, a clock, what is selected.
///
/// FX thread, and nothing here takes time: marks come from a [Source] when they are ready, and until then the ones
/// before stay. Edits of lanes are shown at once and given to the source to keep.
public final class TimelineModel {
    /// Where marks come from and where lanes are kept.
    public interface Source {
        /// The marks of these lanes; completes on the FX thread.
        CompletableFuture<Marks> marks(List<Lane> lanes);

        /// Whether what is asked now leaves nothing out but what is in no lane.
        default boolean isWhole() {
            return true;
        }

        /// Keeps the lanes as the analyst left them.
        void keep(List<Lane> lanes);
    }

    /// Days in view, in epoch days with fractions.
    public record Window(double from, double to) {
        public double days() {
            return to - from;
        }

        boolean isAbout(Window other) {
            return Math.abs(from - other.from) < .01 && Math.abs(to - other.to) < .01;
        }
    }

    private final Source source;
    private final ReadOnlyObjectWrapper<Lanes> lanes = new ReadOnlyObjectWrapper<>(Lanes.NONE);
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
    private final Sight sight = new Sight();
    private final ObjectProperty<Clock> clock = new SimpleObjectProperty<>(Clock.HAPPENED);
    private final ReadOnlyStringWrapper happening = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper entity = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper hover = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper cursor = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper brought = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper lastRead = new ReadOnlyIntegerWrapper(Marks.NOWHERE);
    private int asked;

    public TimelineModel(Source source) {
        this.source = source;
        clock.addListener((property, was, now) -> sight.find(marks(), now));
    }

    // ---- lanes

    public List<Lane> lanes() {
        return lanes.get().all();
    }

    public ReadOnlyObjectProperty<Lanes> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }

    /// Shows lanes that are kept already: at opening, after undo, for a named view.
    public void show(List<Lane> kept) {
        if (!kept.equals(lanes())) {
            boolean other = !specs(kept).equals(specs(lanes()));
            lanes.set(new Lanes(lanes.get().name(), kept));
            if (other) {
                refresh();
            }
        }
    }

    /// Adds a lane at the end; nothing happens if it is there.
    public void add(Lane lane) {
        edit(lanes.get().with(lane));
        bring(lane);
    }

    /// Adds a lane at a place.
    public void add(Lane lane, int index) {
        edit(lanes.get().at(lane, index));
        bring(lane);
    }

    /// Where a lane that was asked for stands, so that it is brought into sight; told anew each time, also where it was
    /// there already. -1 for none.
    ReadOnlyIntegerProperty broughtProperty() {
        return brought.getReadOnlyProperty();
    }

    private void bring(Lane lane) {
        brought.set(-1);
        brought.set(lanes.get().indexOf(lane));
    }

    public void remove(int index) {
        edit(lanes.get().without(index));
    }

    public void move(int from, int to) {
        if (from != to && to >= 0 && to < lanes().size()) {
            edit(lanes.get().moved(from, to));
        }
    }

    /// Renames, colours or folds.
    public void replace(int index, Lane lane) {
        edit(lanes.get().replaced(index, lane));
    }

    /// Shows other lanes in the place of these, as the analyst's act.
    public void replaceAll(List<Lane> others) {
        edit(new Lanes(lanes.get().name(), others));
    }

    private void edit(Lanes next) {
        List<Lane> before = lanes();
        if (next.all().equals(before)) {
            return;
        }
        lanes.set(next);
        source.keep(next.all());
        if (!specs(next.all()).equals(specs(before))) {
            refresh();
        }
    }

    private static List<String> specs(List<Lane> lanes) {
        return lanes.stream().map(Lane::spec).sorted().toList();
    }

    // ---- marks

    public Marks marks() {
        return marks.get();
    }

    public ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /// Whether newer marks are on their way.
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Why the marks could not be had, empty if they could.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Asks for the marks again: the library or the question changed. Of several answers the last asked for counts.
    public void refresh() {
        int mine = ++asked;
        boolean all = source.isWhole();
        loading.set(true);
        source.marks(lanes()).whenComplete((found, failure) -> {
            if (mine != asked) {
                return;
            }
            loading.set(false);
            if (failure == null) {
                // Who looks at all goes on to look at all while articles come in.
                boolean whole = sight.isWhole(marks(), clock());
                trouble.set("");
                if (all) {
                    sight.remember(found);
                }
                arrived(found, whole);
            } else {
                if (!(Failures.cause(failure) instanceof CancellationException)) {
                    trouble.set(Words.of(failure));
                }
            }
        });
    }

    private void arrived(Marks found, boolean whole) {
        String onCursor = cursor.get() >= 0 ? marks().id(cursor.get()) : "";
        hover.set(-1);
        cursor.set(-1);
        marks.set(found);
        if (!onCursor.isEmpty()) {
            cursor.set(found.indexOf(onCursor));
        }
        sight.arrived(found, clock(), whole);
    }

    // ---- the window of days

    public Window window() {
        return sight.window();
    }

    public ReadOnlyObjectProperty<Window> windowProperty() {
        return sight.windowProperty();
    }

    /// The stretch that holds nearly all marks, also those that a question leaves out.
    public Window extent() {
        return sight.extent(marks(), clock());
    }

    /// Shows these days.
    public void look(double from, double to) {
        sight.look(from, to);
    }

    /// Shows all.
    public void fit() {
        sight.fit(marks(), clock());
    }

    /// Zooms so that `day` stays where it is: below 1 nearer, above 1 farther.
    public void zoom(double factor, double day) {
        sight.zoom(factor, day, marks(), clock());
    }

    /// Moves the window by a part of itself.
    public void pan(double part) {
        sight.pan(part);
    }

    /// The window as a time, [When#UNKNOWN] where it shows all there is: what other panes filter by.
    public When brushed() {
        return sight.brushed(marks(), clock());
    }

    /// Brings a mark into view, with as little movement as it takes.
    public void reveal(int mark) {
        sight.reveal(mark, marks(), clock());
    }

    // ---- how far it was read

    /// The newest day of publication among what the analyst has read, [Marks#NOWHERE] before anything was.
    public int lastRead() {
        return lastRead.get();
    }

    public void lastRead(int day) {
        lastRead.set(day);
    }

    public ReadOnlyIntegerProperty lastReadProperty() {
        return lastRead.getReadOnlyProperty();
    }

    /// The day of the dotted line, [Marks#NOWHERE] for none: by when it was reported, how far the analyst has read; by
    /// when it happened, the newest report there is, beyond which all is still to come.
    public int line() {
        return clock() == Clock.REPORTED ? lastRead() : marks().readUntil();
    }

    // ---- clock

    public Clock clock() {
        return clock.get();
    }

    public ObjectProperty<Clock> clockProperty() {
        return clock;
    }

    // ---- what is marked out

    /// The id of the selected happening, empty if none.
    public ReadOnlyStringProperty happeningProperty() {
        return happening.getReadOnlyProperty();
    }

    /// The id of the selected entity, empty if none.
    public ReadOnlyStringProperty entityProperty() {
        return entity.getReadOnlyProperty();
    }

    /// Follows the window's selection: a happening, an entity, or neither (both empty).
    public void selected(String happeningId, String entityId) {
        happening.set(happeningId);
        entity.set(entityId);
    }

    /// The mark of the selected happening, or -1.
    public int selected() {
        return happening.get().isEmpty() ? -1 : marks().indexOf(happening.get());
    }

    /// The lane of the selected entity, or -1.
    public int selectedLane() {
        for (int i = 0; i < lanes().size() && !entity.get().isEmpty(); i++) {
            Lane lane = lanes().get(i);
            if (lane.kind() == Lane.Kind.ENTITY && lane.subject().equals(entity.get())) {
                return i;
            }
        }
        return -1;
    }

    /// The mark under the pointer, or pointed at in another pane; -1 for none.
    public int hover() {
        return hover.get();
    }

    public ReadOnlyIntegerProperty hoverProperty() {
        return hover.getReadOnlyProperty();
    }

    public void hover(int mark) {
        hover.set(mark);
    }

    /// The mark that the keys are on, or -1.
    public int cursor() {
        return cursor.get();
    }

    public ReadOnlyIntegerProperty cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    public void cursor(int mark) {
        cursor.set(mark);
    }

    /// The mark after (1) or before (-1) the cursor among these, in time order; -1 where they end.
    public int step(List<Integer> visible, int direction) {
        List<Integer> order = new ArrayList<>(visible.stream().distinct().toList());
        order.sort((a, b) -> {
            int byDay = Integer.compare(marks().first(clock(), a), marks().first(clock(), b));
            return byDay != 0 ? byDay : Integer.compare(a, b);
        });
        if (order.isEmpty()) {
            return -1;
        }
        int at = order.indexOf(cursor());
        if (at < 0) {
            return order.get(direction > 0 ? 0 : order.size() - 1);
        }
        int next = at + direction;
        return next < 0 || next >= order.size() ? -1 : order.get(next);
    }
}

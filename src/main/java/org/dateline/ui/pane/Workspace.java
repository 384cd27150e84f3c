package org.dateline.ui.pane;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.dateline.act.Act;
import org.dateline.act.Recorded;
import org.dateline.briefing.Citation;
import org.dateline.text.Reason;
import org.dateline.text.Span;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.workbench.Answer;
import org.dateline.workbench.Failures;
import org.dateline.workbench.Question;
import org.dateline.workbench.Snapshot;
import org.dateline.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/// What every pane of a window is given: the open library, the question that is asked and its answer, the selection,
/// and the actions.
///
/// A window has one, and each pane has its own view of it, see [#pane]. The view follows the window until it is pinned;
/// then it keeps its question, its answer and its selection, and what is asked there is asked for this pane alone. What
/// is selected in a pinned pane is still selected in the window.
///
/// FX thread; the workbench must have been opened with `Platform::runLater` as the place of results.
public final class Workspace {
    private final Workbench workbench;
    private final @Nullable Workspace window;
    private final String name;
    private final Selection selection;
    private final Actions actions;
    private final QuestionModel question = new QuestionModel();
    private final Layer layer;
    private final Carry carry;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> said;
    private final ReadOnlyObjectWrapper<String> pointed;
    private final BooleanProperty pinned = new SimpleBooleanProperty();
    private Consumer<Lane> lanes = lane -> {};
    private Consumer<Citation> tray = citation -> {};

    /// A sentence for the analyst.
    ///
    /// @param trouble whether something went wrong
    public record Said(String sentence, boolean trouble) {}

    public Workspace(Workbench workbench) {
        this.workbench = workbench;
        this.window = null;
        this.name = "window";
        this.selection = new Selection();
        this.actions = new Actions();
        this.layer = new Layer();
        this.carry = new Carry(layer);
        this.said = new ReadOnlyObjectWrapper<>(new Said("", false));
        this.pointed = new ReadOnlyObjectWrapper<>("");
        this.snapshot = new ReadOnlyObjectWrapper<>(workbench.snapshot());
        this.answer.set(nothing(question.now()));
        workbench.listen(new Workbench.Listener() {
            @Override
            public void changed(Snapshot before, Snapshot now) {
                snapshot.set(now);
                if (isOther(before, now)) {
                    ask();
                }
            }

            @Override
            public void trouble(Reason reason) {
                say(new Said(Words.of(reason), true));
            }
        });
        question.questionProperty().addListener((p, was, now) -> ask());
    }

    /// A pane's view of the window.
    private Workspace(Workspace window, String name) {
        this.workbench = window.workbench;
        this.window = window;
        this.name = name;
        this.selection = new Selection(window.selection::select);
        this.actions = window.actions;
        this.layer = window.layer;
        this.carry = window.carry;
        this.said = window.said;
        this.pointed = window.pointed;
        this.snapshot = window.snapshot;
        follow(window);
        window.answer.addListener((p, was, now) -> {
            if (!isPinned()) {
                answer.set(now);
            }
        });
        window.selection.focusProperty().addListener((p, was, now) -> {
            if (!isPinned()) {
                selection.follow(now);
            }
        });
        window.question.questionProperty().addListener((p, was, now) -> {
            if (!isPinned()) {
                question.ask(now);
            }
        });
        question.questionProperty().addListener((p, was, now) -> {
            if (isPinned()) {
                ask();
            } else {
                window.question.ask(now);
            }
        });
        snapshot.addListener((p, was, now) -> {
            if (isPinned() && isOther(was, now)) {
                ask();
            }
        });
        pinned.addListener((p, was, now) -> {
            if (!now) {
                follow(window);
            }
        });
    }

    private void follow(Workspace other) {
        question.ask(other.question.now());
        answer.set(other.answer());
        selection.follow(other.selection.now());
    }

    private static boolean isOther(Snapshot before, Snapshot now) {
        return before.happenings() != now.happenings()
                || before.entities() != now.entities()
                || before.desk() != now.desk()
                || before.library().articles() != now.library().articles();
    }

    /// The view of this window for one pane.
    ///
    /// @param paneName in whose name a pinned pane asks; each pane has another
    public Workspace pane(String paneName) {
        return new Workspace(window(), paneName);
    }

    /// The workspace of the window as a whole.
    public Workspace window() {
        return window == null ? this : window;
    }

    /// Whether this pane keeps what it shows while the window goes on.
    public BooleanProperty pinnedProperty() {
        return pinned;
    }

    public boolean isPinned() {
        return pinned.get();
    }

    private static Answer nothing(Question question) {
        return new Answer(question, -1, java.util.List.of(), Map.of(), java.util.List.of(), Reason.NONE, 0);
    }

    /// Asks again, as at the start.
    public void ask() {
        then(workbench.ask(name, question.now()), answer::set);
    }

    public Workbench workbench() {
        return workbench;
    }

    public Selection selection() {
        return selection;
    }

    public Actions actions() {
        return actions;
    }

    /// Where menus and small forms are shown.
    public Layer layer() {
        return layer;
    }

    /// What can be dragged from pane to pane.
    public Carry carry() {
        return carry;
    }

    public QuestionModel question() {
        return question;
    }

    public Snapshot snapshot() {
        return snapshot.get();
    }

    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /// The answer to the last question that was answered; its total is negative before the first.
    public Answer answer() {
        return answer.get();
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// What the window last said to the analyst.
    public ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    public void say(String sentence) {
        say(new Said(sentence, false));
    }

    private void say(Said now) {
        said.set(new Said("", false));
        said.set(now);
    }

    /// Points at a happening without selecting it, so that every pane can show where it is; empty text for none.
    public void point(String happening) {
        pointed.set(happening);
    }

    public ReadOnlyObjectProperty<String> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /// Adds a lane to the timelines.
    public void lane(Lane lane) {
        window().lanes.accept(lane);
    }

    /// Who adds lanes.
    public void onLane(Consumer<Lane> action) {
        window().lanes = action;
    }

    /// Puts words of an article into the tray of the briefing.
    public void brief(Citation citation) {
        window().tray.accept(citation);
    }

    /// Puts what is told of a value of a lens into the tray: the sentences that the most reported events rest on.
    public void brief(Question.Filter filter) {
        Question about = Question.EVERYTHING.filters(java.util.List.of(filter));
        then(
                workbench.compose("", about, "happened", java.util.List.of(), java.time.LocalDate.EPOCH),
                draft -> org.dateline.briefing.Numbering.of(draft).order().forEach(this::brief));
    }

    /// Who keeps the tray.
    public void onBrief(Consumer<Citation> action) {
        window().tray = action;
    }

    /// Does something; what goes wrong is said.
    public void act(Act act) {
        then(workbench.act(act), recorded -> {});
    }

    /// Does something and goes on when it is on disk.
    public void act(Act act, Consumer<Recorded> next) {
        then(workbench.act(act), next);
    }

    /// Goes on with the result; a failure is said, a cancelled future is nothing.
    public <T> void then(CompletableFuture<T> future, Consumer<T> next) {
        future.whenComplete((result, failure) -> {
            if (failure == null) {
                next.accept(result);
                return;
            }
            if (!(Failures.cause(failure) instanceof CancellationException)) {
                say(new Said(Words.of(failure), true));
            }
        });
    }

    /// Computes something off this thread, such as a layout, and goes on with it here. Nothing follows where the
    /// library was closed meanwhile.
    ///
    /// @param work touches nothing of the window
    public <T> void aside(Callable<T> work, Consumer<T> next) {
        then(workbench.aside(work), next);
    }

    /// The happenings that an article reports, by the words that name them.
    public Map<Span, String> happeningsIn(String article) {
        Map<Span, String> found = new HashMap<>();
        for (Happening happening : snapshot().reportedBy(article)) {
            for (Evidence evidence : happening.evidence()) {
                if (evidence.article().equals(article)) {
                    found.put(evidence.trigger(), happening.id());
                }
            }
        }
        return found;
    }

    /// The name to show for an entity id; plain words stand for themselves.
    public String name(String idOrWords) {
        return snapshot().name(idOrWords);
    }

    /// Entity ids and words with commas between, as names.
    public String names(String list) {
        StringBuilder names = new StringBuilder();
        for (String one : list.split(", ?")) {
            names.append(names.isEmpty() ? "" : ", ").append(name(one));
        }
        return names.toString();
    }
}

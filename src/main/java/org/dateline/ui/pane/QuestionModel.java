package org.dateline.ui.pane;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.time.When;
import org.dateline.timeline.Marks;
import org.dateline.workbench.Question;
import org.dateline.workbench.Question.Lens;

/// What is asked: the words, the lenses, the window of time. One question a window; all panes show its answer.
///
/// FX thread.
public final class QuestionModel {
    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>(Question.EVERYTHING);

    public Question now() {
        return question.get();
    }

    public ReadOnlyObjectProperty<Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    public void ask(Question other) {
        question.set(other);
    }

    public void query(String words) {
        if (!words.strip().equals(now().query())) {
            ask(now().query(words.strip()).limit(Question.EVERYTHING.limit()));
        }
    }

    /// Asks for a value of a lens, or no longer where it was asked for.
    public void toggle(Lens lens, String value, boolean include) {
        List<Question.Filter> next = new ArrayList<>();
        boolean had = false;
        for (Question.Filter f : now().filters()) {
            if (f.lens() == lens && f.value().equals(value)) {
                had = f.include() == include;
            } else {
                next.add(f);
            }
        }
        if (!had) {
            next.add(new Question.Filter(lens, value, include));
        }
        ask(now().filters(next).limit(Question.EVERYTHING.limit()));
    }

    public void drop(Question.Filter filter) {
        ask(now().filters(
                        now().filters().stream().filter(f -> !f.equals(filter)).toList()));
    }

    public void window(When window, Marks.Clock clock) {
        if (!now().window().equals(window) || now().clock() != clock) {
            ask(now().window(window, clock));
        }
    }

    public void order(Question.Order order) {
        ask(now().order(order));
    }

    /// Lists more articles.
    public void more() {
        ask(now().limit(now().limit() * 4));
    }

    /// Asks for everything.
    public void clear() {
        ask(Question.EVERYTHING.order(Question.Order.NEWEST));
    }

    /// Whether anything narrows what is shown.
    public boolean isNarrowed() {
        return !now().query().isEmpty()
                || !now().filters().isEmpty()
                || now().window().isKnown();
    }
}

package org.dateline.ui.reader;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.dateline.act.Act;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Mention;
import org.dateline.article.Passage;
import org.dateline.article.Reading;
import org.dateline.article.Status;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Form;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;

/// Marks words as an event that no machine found. Who stands in the same sentence takes part until someone says
/// otherwise.
final class EventForm {
    private final Workspace workspace;
    private final Reading reading;
    private final Span span;
    private final ComboBox<EventType> type = new ComboBox<>();
    private final ComboBox<Status> status = new ComboBox<>();
    private final TextField when = new TextField();

    EventForm(Workspace workspace, Reading reading, Span span) {
        this.workspace = workspace;
        this.reading = reading;
        this.span = span;
        type.getItems().setAll(EventType.values());
        type.setValue(EventType.CONSULT);
        type.setConverter(named(Words::of));
        type.setAccessibleText(Texts.of("reader.event.type"));
        status.getItems().setAll(Status.values());
        status.setValue(Status.HAPPENED);
        status.setConverter(named(Words::of));
        status.setAccessibleText(Texts.of("reader.event.status"));
        when.setText(
                reading.article().published().isDay()
                        ? reading.article().published().first().toString()
                        : "");
        when.setAccessibleText(Texts.of("reader.when.field"));
        when.setPromptText(Texts.of("reader.when.field"));
    }

    private static <T> StringConverter<T> named(java.util.function.Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen from a list only");
            }
        };
    }

    Form form() {
        Article article = reading.article();
        Form form = new Form(
                workspace.layer(),
                Texts.of("reader.event.title", span.of(article.text())),
                Texts.of("reader.event.apply"),
                this::mark);
        when.textProperty()
                .addListener((p, was, now) ->
                        form.button().setDisable(When.parse(now.strip()).isEmpty()));
        return form.with(type, status, when).hint(Texts.of("reader.when.hint"));
    }

    private void mark() {
        Span sentence = reading.sentenceAt(span.start());
        List<String> who = reading.mentions().stream()
                .filter(m -> sentence.contains(m.span()) && !m.entity().isEmpty())
                .map(Mention::entity)
                .filter(id -> !id.startsWith("place/"))
                .distinct()
                .toList();
        EventMention event = new EventMention(
                span,
                sentence.isEmpty() ? span : sentence,
                type.getValue(),
                status.getValue(),
                span,
                who,
                "",
                When.parse(when.getText().strip()).orElse(When.UNKNOWN),
                List.of(),
                "analyst");
        workspace.act(new Act.EventMarked(Passage.of(reading.article(), span), event));
    }
}

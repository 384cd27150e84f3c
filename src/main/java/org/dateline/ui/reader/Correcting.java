package org.dateline.ui.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.dateline.act.Act;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.article.Note;
import org.dateline.article.Passage;
import org.dateline.article.Reading;
import org.dateline.entity.Entity;
import org.dateline.text.Quote;
import org.dateline.text.Span;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.EntityPicker;
import org.dateline.ui.pane.Form;
import org.dateline.ui.pane.Layer;
import org.dateline.ui.pane.Reach;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Snapshot;

/// The small forms by which an analyst corrects what a machine found, with how far each correction reaches.
final class Correcting {
    private final Workspace workspace;
    private final Layer layer;
    private final Reading reading;
    private final Article article;

    Correcting(Workspace workspace, Reading reading) {
        this.workspace = workspace;
        this.layer = workspace.layer();
        this.reading = reading;
        this.article = reading.article();
    }

    /// Says that a mention means none of what we know.
    Choices unlink(Mention m) {
        Choices menu = new Choices(layer).head(Texts.of("reader.menu.notthis"));
        for (Act.Scope scope : Act.Scope.values()) {
            menu.add(
                    null,
                    word(scope, m),
                    preview(scope, m),
                    () -> workspace.act(new Act.Unlinked(Passage.of(article, m.span()), scope, m.entity())));
        }
        return menu;
    }

    Form relink(Mention m) {
        Scopes scopes = new Scopes(m);
        Reach reach = new Reach(workspace);
        EntityPicker[] picker = new EntityPicker[1];
        Form form = new Form(
                layer,
                Texts.of("reader.relink.title", m.span().of(article.text()), reading.name(m.entity())),
                Texts.of("reader.apply"),
                () -> picker[0].chosen().ifPresent(to -> workspace.act(relinked(m, scopes, to))));
        form.button().setDisable(true);
        picker[0] = new EntityPicker(workspace, null, m.entity(), to -> {
            form.button().setDisable(false);
            reach.of(relinked(m, scopes, to));
        });
        scopes.onChanged(() -> picker[0].chosen().ifPresent(to -> reach.of(relinked(m, scopes, to))));
        return form.with(picker[0], scopes, reach);
    }

    private Act relinked(Mention m, Scopes scopes, Entity to) {
        return new Act.Relinked(Passage.of(article, m.span()), scopes.chosen(), m.entity(), to);
    }

    /// Writes or changes a note.
    Form note(Note was) {
        TextArea text = new TextArea(was.text());
        text.setPrefRowCount(4);
        text.setPrefColumnCount(32);
        text.setWrapText(true);
        text.setPromptText(Texts.of("reader.note.prompt"));
        text.setAccessibleText(Texts.of("reader.note.prompt"));
        TextField tags = new TextField(String.join(" ", was.tags()));
        tags.setPromptText(Texts.of("reader.note.tags"));
        tags.setAccessibleText(Texts.of("reader.note.tags"));
        return new Form(
                        layer,
                        Texts.quoted(shortened(was.span().of(article.text()))),
                        Texts.of("reader.note.save"),
                        () -> workspace.act(new Act.Noted(
                                article.id(),
                                new Note(
                                        was.id(),
                                        was.span(),
                                        was.quote(),
                                        text.getText().strip(),
                                        tags(tags.getText()),
                                        was.written()))))
                .with(text, tags);
    }

    /// The tags of the article itself: those that are typed are put on it, those that are taken out come off, in one
    /// act.
    Form tagsOfArticle() {
        List<String> before = reading.tags();
        TextField field = new TextField(String.join(" ", before));
        field.setPrefColumnCount(28);
        field.setPromptText(Texts.of("reader.note.tags"));
        field.setAccessibleText(Texts.of("reader.tags.title"));
        Form form = new Form(layer, Texts.of("reader.tags.title"), Texts.of("reader.note.save"), () -> {
            List<String> after = tags(field.getText());
            List<Act> acts = new ArrayList<>();
            after.stream().filter(t -> !before.contains(t)).forEach(t -> acts.add(new Act.Tagged(article.id(), t)));
            before.stream().filter(t -> !after.contains(t)).forEach(t -> acts.add(new Act.Untagged(article.id(), t)));
            if (!acts.isEmpty()) {
                workspace.act(acts.size() == 1 ? acts.getFirst() : new Act.Together("", acts));
            }
        });
        field.setOnAction(e -> form.button().fire());
        return form.with(field);
    }

    /// Tags some words, without more to say about them.
    Form tag(Note blank) {
        TextField tags = new TextField();
        tags.setPromptText(Texts.of("reader.note.tags"));
        tags.setAccessibleText(Texts.of("reader.note.tags"));
        Form form = new Form(
                layer,
                Texts.quoted(shortened(blank.span().of(article.text()))),
                Texts.of("reader.bar.tag"),
                () -> workspace.act(new Act.Noted(
                        article.id(),
                        new Note(blank.id(), blank.span(), blank.quote(), "", tags(tags.getText()), blank.written()))));
        form.button().disableProperty().bind(tags.textProperty().map(String::isBlank));
        tags.setOnAction(e -> form.button().fire());
        return form.with(tags);
    }

    /// A note on these words that is not written yet.
    Note blank(Span span) {
        return new Note(
                UUID.randomUUID().toString(), span, Quote.of(article.text(), span), "", List.of(), Instant.now());
    }

    private static List<String> tags(String typed) {
        return Arrays.stream(typed.split("[\\s,]+"))
                .map(t -> t.startsWith("#") ? t.substring(1) : t)
                .filter(t -> !t.isBlank())
                .distinct()
                .toList();
    }

    private static String shortened(String words) {
        String line = words.replace('\n', ' ');
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }

    private String word(Act.Scope scope, Mention m) {
        return switch (scope) {
            case MENTION -> Texts.of("reader.scope.mention");
            case ARTICLE -> Texts.of("reader.scope.article");
            case EVERYWHERE -> Texts.of("reader.scope.everywhere", m.span().of(article.text()));
        };
    }

    /// How much would change.
    private String preview(Act.Scope scope, Mention m) {
        String words = m.span().of(article.text());
        long here = reading.mentions().stream()
                .filter(o -> o.entity().equals(m.entity())
                        && o.span().of(article.text()).equals(words))
                .count();
        return switch (scope) {
            case MENTION -> "";
            case ARTICLE -> Texts.of("reader.scope.marks", here);
            case EVERYWHERE ->
                Texts.of(
                        "reader.scope.upto",
                        workspace
                                .snapshot()
                                .entity(m.entity())
                                .map(Snapshot.Known::articles)
                                .orElse(0));
        };
    }

    private final class Scopes extends VBox {
        private final ToggleGroup group = new ToggleGroup();

        Scopes(Mention m) {
            super(4);
            for (Act.Scope scope : Act.Scope.values()) {
                String more = preview(scope, m);
                RadioButton button =
                        new RadioButton(more.isEmpty() ? word(scope, m) : word(scope, m) + " (" + more + ")");
                button.setAccessibleText(button.getText());
                button.setUserData(scope);
                button.setToggleGroup(group);
                button.setSelected(scope == Act.Scope.ARTICLE);
                getChildren().add(button);
            }
        }

        void onChanged(Runnable action) {
            group.selectedToggleProperty().addListener((p, was, now) -> action.run());
        }

        Act.Scope chosen() {
            return group.getSelectedToggle() == null
                    ? Act.Scope.MENTION
                    : (Act.Scope) group.getSelectedToggle().getUserData();
        }
    }
}

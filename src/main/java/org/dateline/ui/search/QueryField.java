package org.dateline.ui.search;

import java.text.NumberFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Answer;
import org.dateline.workbench.Question;
import org.jspecify.annotations.Nullable;

/// The search field: what the lenses and the brush ask as tokens, what is typed beside them, completion below, and what
/// is wrong with a query under the place where it is wrong.
public final class QueryField extends HBox {
    private static final int RECENT = 20;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Workspace workspace;
    private final HBox tokens = new HBox(4);
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final ListView<Completion.Offer> offers = new ListView<>();
    private final VBox popup = new VBox(offers);
    private final Label problem = new Label();
    private final PauseTransition pause = new PauseTransition(Duration.millis(180));
    private final java.util.ArrayList<String> recent = new java.util.ArrayList<>();
    private final Consumer<List<String>> keep;
    private boolean following;

    /// @param before searches of earlier days, last first
    /// @param keep told of them all whenever one is added
    public QueryField(Workspace workspace, List<String> before, Consumer<List<String>> keep) {
        this.workspace = workspace;
        this.keep = keep;
        recent.addAll(before);
        getStyleClass().add("query-box");
        getStylesheets().add(QueryField.class.getResource("search.css").toExternalForm());
        popup.getStylesheets().add(QueryField.class.getResource("search.css").toExternalForm());
        problem.getStylesheets().add(QueryField.class.getResource("search.css").toExternalForm());
        field.setPromptText(Texts.of("search.prompt"));
        field.setAccessibleText(Texts.of("search.field"));
        field.setMinWidth(80);
        HBox.setHgrow(field, Priority.ALWAYS);
        tokens.setMinWidth(USE_PREF_SIZE);
        tokens.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        count.getStyleClass().add("query-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Icon.SEARCH.node(), tokens, field, count);
        popup.getStyleClass().add("query-popup");
        problem.getStyleClass().add("query-problem");
        problem.setWrapText(true);
        offers.setFixedCellSize(24);
        offers.setCellFactory(l -> new Cell());
        offers.setFocusTraversable(false);
        offers.setAccessibleText(Texts.of("search.field"));
        offers.setOnMouseClicked(e -> accept());
        pause.setOnFinished(e -> ask());
        field.textProperty().addListener((p, was, now) -> {
            if (!following) {
                pause.playFromStart();
                // The caret moves after the text.
                Platform.runLater(this::complete);
            }
        });
        field.focusedProperty().addListener((p, was, now) -> {
            if (now) {
                getStyleClass().add("focused-within");
            } else {
                getStyleClass().remove("focused-within");
                hide();
                remember();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        workspace.question().questionProperty().addListener((p, was, now) -> follow(now));
        workspace.answerProperty().addListener((p, was, now) -> answered(now));
        follow(workspace.question().now());
        answered(workspace.answer());
    }

    /// Puts the keyboard into the field.
    public void enter() {
        field.requestFocus();
        field.selectAll();
        complete();
    }

    private void ask() {
        workspace.question().query(field.getText());
    }

    private void remember() {
        String query = field.getText().strip();
        if (!query.isEmpty()) {
            recent.remove(query);
            recent.addFirst(query);
            if (recent.size() > RECENT) {
                recent.removeLast();
            }
            keep.accept(List.copyOf(recent));
        }
    }

    private void key(KeyEvent e) {
        boolean open = popup.getParent() != null && !offers.getItems().isEmpty();
        switch (e.getCode()) {
            case DOWN -> {
                if (!open) {
                    complete();
                }
                offers.getSelectionModel().selectNext();
                e.consume();
            }
            case UP -> {
                offers.getSelectionModel().selectPrevious();
                e.consume();
            }
            case TAB -> {
                if (open && !e.isShiftDown()) {
                    if (offers.getSelectionModel().isEmpty()) {
                        offers.getSelectionModel().selectFirst();
                    }
                    accept();
                    e.consume();
                }
            }
            case ENTER -> {
                if (open && !offers.getSelectionModel().isEmpty()) {
                    accept();
                } else {
                    pause.stop();
                    ask();
                    hide();
                    remember();
                }
                e.consume();
            }
            case ESCAPE -> {
                if (open) {
                    hide();
                } else {
                    workspace.actions().run("go.articles");
                }
                e.consume();
            }
            case BACK_SPACE -> {
                if (field.getText().isEmpty()) {
                    dropLast();
                    e.consume();
                }
            }
            default -> {}
        }
    }

    private void dropLast() {
        Question now = workspace.question().now();
        if (now.window().isKnown()) {
            workspace.question().window(org.dateline.time.When.UNKNOWN, now.clock());
        } else if (!now.filters().isEmpty()) {
            workspace.question().drop(now.filters().getLast());
        }
    }

    private void complete() {
        if (!field.isFocused()) {
            return;
        }
        TreeSet<String> sources = new TreeSet<>();
        workspace
                .answer()
                .counts()
                .getOrDefault(Question.Lens.SOURCE, List.of())
                .forEach(c -> sources.add(c.value()));
        offers.getItems()
                .setAll(Completion.of(
                        field.getText(),
                        Math.min(field.getCaretPosition(), field.getText().length()),
                        workspace.snapshot(),
                        recent,
                        sources));
        if (offers.getItems().isEmpty()) {
            hide();
            return;
        }
        offers.setPrefHeight(offers.getItems().size() * 24.0 + 2);
        workspace.layer().hang(popup, field, 360);
    }

    private void accept() {
        Completion.Offer offer = offers.getSelectionModel().getSelectedItem();
        if (offer != null) {
            field.setText(offer.text());
            field.positionCaret(offer.caret());
            complete();
        }
    }

    private void hide() {
        offers.getSelectionModel().clearSelection();
        workspace.layer().unhang(popup);
    }

    private void follow(Question question) {
        if (!question.query().equals(field.getText().strip())) {
            following = true;
            field.setText(question.query());
            following = false;
        }
        tokens.getChildren().clear();
        for (Question.Filter f : question.filters()) {
            String name = org.dateline.ui.pane.Words.of(f.lens());
            tokens.getChildren()
                    .add(token(
                            field(f.lens()),
                            LensPane.label(workspace, f.lens(), f.value()),
                            f.include(),
                            Texts.of("search.token", name, LensPane.label(workspace, f.lens(), f.value())),
                            () -> workspace.question().drop(f)));
        }
        if (question.window().isKnown()) {
            String words = Dates.exact(question.window());
            tokens.getChildren()
                    .add(token(
                            Texts.of("search.window"),
                            words,
                            true,
                            Texts.of("search.token", Texts.of("search.window"), words),
                            () -> workspace.question().window(org.dateline.time.When.UNKNOWN, question.clock())));
        }
    }

    private static String field(Question.Lens lens) {
        return switch (lens) {
            case PERSON -> "person";
            case COUNTRY -> "country";
            case ORGANISATION -> "org";
            case PLACE -> "place";
            case TYPE -> "event";
            case STATUS -> "status";
            case SOURCE -> "source";
            case TAG -> "tag";
        };
    }

    private static Button token(String name, String value, boolean include, String accessible, Runnable drop) {
        Label left = new Label((include ? "" : "−") + name + ":");
        left.getStyleClass().add("token-field");
        Label right = new Label(value);
        right.getStyleClass().add("token-value");
        right.setMaxWidth(180);
        HBox both = new HBox(left, right);
        both.setAlignment(javafx.geometry.Pos.CENTER);
        Button token = new Button("", both);
        token.getStyleClass().setAll("token");
        if (!include) {
            token.getStyleClass().add("out");
        }
        token.setAccessibleText(accessible);
        token.setTooltip(new Tooltip(accessible));
        token.setMinWidth(Region.USE_PREF_SIZE);
        token.setOnAction(e -> drop.run());
        token.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE) {
                drop.run();
                e.consume();
            }
        });
        return token;
    }

    private void answered(Answer answer) {
        boolean wrong = !answer.problem().isEmpty();
        pseudoClassStateChanged(WRONG, wrong);
        getStyleClass().remove("wrong");
        workspace.layer().unhang(problem);
        if (wrong) {
            getStyleClass().add("wrong");
            problem.setText(Words.of(answer.problem()));
            if (field.isFocused()) {
                hide();
            }
            workspace.layer().hang(problem, field, 420);
            count.setText("");
        } else {
            count.setText(
                    answer.total() < 0
                            ? ""
                            : Texts.of(
                                    "search.count",
                                    answer.total(),
                                    NumberFormat.getIntegerInstance().format(answer.total())));
        }
    }

    private static final class Cell extends ListCell<Completion.Offer> {
        @Override
        protected void updateItem(Completion.@Nullable Offer item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Label label = new Label(item.label());
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label hint = new Label(item.hint().startsWith("search.") ? Texts.of(item.hint()) : item.hint());
            hint.getStyleClass().add("count");
            HBox row = new HBox(12, label, gap, hint);
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(item.label());
        }
    }
}

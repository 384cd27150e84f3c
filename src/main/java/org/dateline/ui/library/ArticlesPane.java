package org.dateline.ui.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.dateline.article.Article;
import org.dateline.article.Reading;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.picture.Inter;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Notice;
import org.dateline.ui.pane.PaneHeader;
import org.dateline.ui.pane.PinButton;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Answer;
import org.dateline.workbench.Question;

/// The list of what the question finds.
public final class ArticlesPane extends BorderPane {
    private final Workspace workspace;
    private final ArticleRows rows = new ArticleRows();
    private final ListView<ArticleRow> list = list(rows, this::copies);
    private final PaneHeader header = new PaneHeader(Texts.of("library.articles"));
    private final Button order = new Button("", Icon.DOWN.node("small"));
    private boolean following;
    private String read = "";

    public ArticlesPane(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().addAll("pane", "article-list");
        getStylesheets().add(ArticlesPane.class.getResource("library.css").toExternalForm());
        list.getSelectionModel().selectedItemProperty().addListener((p, was, now) -> {
            if (now != null && !following) {
                select(now);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                workspace.actions().run("go.reader");
                e.consume();
            } else if (e.getCode() == KeyCode.RIGHT && copiesOfChosen()) {
                e.consume();
            }
        });
        list.skinProperty().addListener(p -> Platform.runLater(this::watch));
        list.getSelectionModel().selectedIndexProperty().addListener((p, was, now) -> more());
        order.getStyleClass().addAll("quiet", "article-order");
        order.setContentDisplay(ContentDisplay.RIGHT);
        order.setOnAction(e -> workspace.layer().under(orders(), order));
        header.right(order, new PinButton(workspace));
        setTop(header);
        setCenter(list);
        workspace.answerProperty().addListener((p, was, now) -> show(now));
        workspace.selection().focusProperty().addListener((p, was, now) -> follow(now));
        show(workspace.answer());
    }

    /// A list of rows, without what it leads to.
    static ListView<ArticleRow> list(ArticleRows rows, BiConsumer<ArticleRow, Node> copies) {
        ListView<ArticleRow> list = new ListView<>(rows);
        list.setFixedCellSize(ArticleCell.HEIGHT);
        list.setCellFactory(l -> new ArticleCell(copies));
        list.setAccessibleText(Texts.of("library.list"));
        return list;
    }

    private Choices orders() {
        Choices menu = new Choices(workspace.layer()).head(Texts.of("library.order"));
        for (Question.Order o : Question.Order.values()) {
            Node mark = Icon.CHECK.node();
            mark.setVisible(o == workspace.answer().question().order());
            menu.add(mark, word(o), () -> workspace.question().order(o));
        }
        return menu;
    }

    private static String word(Question.Order order) {
        return Texts.of("library.order." + order.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void select(ArticleRow row) {
        String id = row.hit().id();
        if (!row.hit().sentences().isEmpty()
                && !row.hit().sentences().getFirst().matches().isEmpty()) {
            workspace
                    .selection()
                    .select(new Focus.OfPlace(
                            id, row.hit().sentences().getFirst().span(), ""));
        } else {
            workspace.selection().select(new Focus.OfArticle(id));
        }
    }

    private void show(Answer answer) {
        if (answer.total() < 0) {
            setCenter(Notice.loading());
            return;
        }
        order.setText(word(answer.question().order()));
        order.setAccessibleText(Texts.of("library.order") + ": " + order.getText());
        header.count(Texts.number(answer.total()));
        if (!answer.problem().isEmpty()) {
            setCenter(Notice.failed(Words.of(answer.problem())));
            rows.show(List.of());
            return;
        }
        if (answer.total() == 0) {
            setCenter(
                    workspace.question().isNarrowed()
                            ? Notice.empty(
                                    "library.none",
                                    Notice.step(
                                            Texts.of("library.none.clear"),
                                            () -> workspace.question().clear()))
                            : Notice.empty(
                                    "library.empty",
                                    Notice.step(
                                            Texts.of("library.import"),
                                            () -> workspace.actions().run("file.import"))));
            rows.show(List.of());
            return;
        }
        setCenter(list);
        fill(answer.hits());
        follow(workspace.selection().now());
    }

    private void fill(List<Answer.Hit> hits) {
        following = true;
        boolean marked = rows.mark(reporting(workspace.selection().now()));
        rows.show(hits);
        if (marked) {
            list.refresh();
        }
        following = false;
    }

    private Set<String> reporting(Focus focus) {
        String id = switch (focus) {
            case Focus.OfHappening h -> h.happening();
            case Focus.OfPlace p -> p.happening();
            case Focus.Nothing n -> "";
            case Focus.OfEntity e -> "";
            case Focus.OfArticle a -> "";
            case Focus.OfTime t -> "";
        };
        Set<String> articles = new HashSet<>();
        workspace
                .snapshot()
                .happening(id)
                .ifPresent(h -> h.evidence().stream().map(Evidence::article).forEach(articles::add));
        return articles;
    }

    private void follow(Focus focus) {
        Answer answer = workspace.answer();
        if (answer.total() > 0) {
            fill(answer.hits());
        }
        String article = switch (focus) {
            case Focus.OfArticle a -> a.article();
            case Focus.OfPlace p -> p.article();
            case Focus.OfHappening h -> reporter(h.happening());
            case Focus.OfEntity e -> "";
            case Focus.OfTime t -> "";
            case Focus.Nothing n -> "";
        };
        boolean named = !article.isEmpty();
        if (named) {
            read = article;
        } else if (read.isEmpty()) {
            return;
        } else {
            article = read;
        }
        // Where it is not among those that are listed, no other row must look as if it were the one that is read.
        int at = isSelected(article) ? list.getSelectionModel().getSelectedIndex() : rows.indexOf(article);
        following = true;
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(at);
        }
        following = false;
        if (at >= 0 && named) {
            // Rows that came just now are not laid out yet, and what is in sight is not known.
            Platform.runLater(() -> {
                if (list.getSelectionModel().getSelectedIndex() == at && !isShown(at)) {
                    reveal(at);
                }
            });
        }
    }

    /// Brings a row into sight, with one beside it where there is one.
    private void reveal(int row) {
        list.scrollTo(Math.max(0, row - 1));
        list.layout();
        if (!isShown(row)) {
            list.scrollTo(Math.min(rows.size() - 1, row + 1));
            list.layout();
        }
    }

    private boolean isSelected(String article) {
        int at = list.getSelectionModel().getSelectedIndex();
        return at >= 0 && at < rows.size() && rows.get(at).hit().id().equals(article);
    }

    /// The article that the reader opens for a happening: the chosen one if it reports it, else the first that does.
    private String reporter(String happening) {
        ArticleRow chosen = list.getSelectionModel().getSelectedItem();
        List<Evidence> evidence = workspace
                .snapshot()
                .happening(happening)
                .map(org.dateline.timeline.Happening::evidence)
                .orElse(List.of());
        boolean stays = chosen != null
                && evidence.stream()
                        .anyMatch(e -> e.article().equals(chosen.hit().id()));
        return stays || evidence.isEmpty() ? "" : evidence.getFirst().article();
    }

    /// Lists more articles when the end of those that are listed comes near.
    private void more() {
        Answer answer = workspace.answer();
        boolean asked = workspace.question().now().limit() > answer.question().limit();
        if (!asked
                && !rows.isEmpty()
                && rows.articles() < answer.total()
                && bottom() > (rows.size() - 10) * ArticleCell.HEIGHT) {
            workspace.question().more();
        }
    }

    /// Follows the scroll bar, by which the list is moved in every way there is.
    private void watch() {
        if (list.lookup(".scroll-bar:vertical") instanceof ScrollBar bar) {
            bar.valueProperty().addListener((p, was, now) -> more());
        }
    }

    /// How far down the list is seen, in px; 0 before it is on screen.
    private double bottom() {
        return list.lookup(".scroll-bar:vertical") instanceof ScrollBar s
                ? Math.max(0, rows.size() * ArticleCell.HEIGHT - list.getHeight()) * s.getValue() + list.getHeight()
                : 0;
    }

    private boolean isShown(int index) {
        double bottom = bottom();
        return bottom > 0
                && index * ArticleCell.HEIGHT >= bottom - list.getHeight() - 1
                && (index + 1) * ArticleCell.HEIGHT <= bottom + 1;
    }

    /// The copies of a text that are folded into its row, each leading to its article.
    private void copies(ArticleRow row, Node beside) {
        CompletableFuture<List<Article>> all = CompletableFuture.completedFuture(List.of());
        for (String copy : row.hit().copies()) {
            all = all.thenCombine(
                    workspace.workbench().reading(copy),
                    (known, found) -> Stream.concat(
                                    known.stream(), found.stream().map(Reading::article))
                            .toList());
        }
        workspace.then(all, articles -> {
            Choices menu = new Choices(workspace.layer()).head(Texts.of("library.reveal"));
            for (Article a : articles) {
                menu.add(
                        Icon.COPIES.node(),
                        a.source() + "  " + Inter.shortened(a.title(), 60),
                        Dates.exact(a.published()),
                        () -> workspace.selection().select(new Focus.OfArticle(a.id())));
            }
            workspace.layer().under(menu, beside);
        });
    }

    /// Those of the chosen row, by key.
    private boolean copiesOfChosen() {
        ArticleRow row = list.getSelectionModel().getSelectedItem();
        Optional<Node> cell = list.lookupAll(".article-cell").stream()
                .filter(n -> n instanceof ListCell<?> c && c.isSelected())
                .findFirst();
        if (row == null || row.hit().copies().isEmpty() || cell.isEmpty()) {
            return false;
        }
        copies(row, cell.get());
        return true;
    }

    /// Puts the keyboard into the list.
    public void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// How many rows there are.
    public int listed() {
        return rows.size();
    }

    /// Steps to the next or previous article.
    public void step(int by) {
        int next = list.getSelectionModel().getSelectedIndex() + by;
        if (next >= 0 && next < rows.size()) {
            list.getSelectionModel().select(next);
            reveal(next);
        }
    }
}

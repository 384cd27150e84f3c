package org.dateline.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.dateline.entity.EntityKind;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Workspace;
import org.dateline.workbench.Job;
import org.dateline.workbench.Snapshot;

/// How much there is, what goes on in the background, and what the window last had to say.
final class StatusBar extends HBox {
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

    private final Workspace workspace;
    private final Label articles = new Label();
    private final Label people = new Label();
    private final Label events = new Label();
    private final Label said = new Label();
    private final Label doing = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Hyperlink cancel = new Hyperlink(Texts.of("shell.cancel"));
    private final PauseTransition quiet = new PauseTransition(Duration.seconds(8));
    /// The job that the button cancels.
    private long cancels;

    StatusBar(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().add("status-bar");
        said.getStyleClass().add("said");
        bar.setPrefWidth(96);
        bar.setMinWidth(96);
        bar.setAccessibleText(Texts.of("shell.progress"));
        cancel.setOnAction(e -> {
            cancel.setVisited(false);
            workspace.workbench().cancel(cancels);
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(articles, people, events, said, gap, doing, bar, cancel);
        for (Label l : List.of(articles, people, events)) {
            l.setMinWidth(USE_PREF_SIZE);
        }
        workspace.snapshotProperty().addListener((p, was, now) -> show(now));
        workspace.saidProperty().addListener((p, was, now) -> {
            said.setText(now.sentence());
            said.pseudoClassStateChanged(TROUBLE, now.trouble());
            quiet.playFromStart();
        });
        quiet.setOnFinished(e -> said.setText(""));
        show(workspace.snapshot());
    }

    private void show(Snapshot s) {
        articles.setText(Texts.of(
                "shell.articles", s.library().articles(), number(s.library().articles())));
        long persons = s.entities().stream()
                .filter(k -> k.entity().kind() == EntityKind.PERSON)
                .count();
        people.setText(Texts.of("shell.people", persons, number(persons)));
        events.setText(Texts.of(
                "shell.events", s.happenings().size(), number(s.happenings().size())));
        String what = "";
        double part = -1;
        boolean works = !s.jobs().isEmpty();
        boolean canCancel = false;
        if (works) {
            Snapshot.Progress p = s.jobs().getFirst();
            what = p.total() > 0
                    ? Texts.of("shell.job.of", job(p.kind()), number(p.done()), number(p.total()))
                    : p.done() > 0 ? Texts.of("shell.job.count", job(p.kind()), number(p.done())) : job(p.kind());
            part = p.total() > 0 ? (double) p.done() / p.total() : -1;
            canCancel = p.kind().canCancel();
            cancels = p.job();
        } else if (s.library().unread() > 0) {
            int done = s.library().articles() - s.library().unread();
            what = Texts.of("shell.reading", number(done), number(s.library().articles()));
            part = (double) done / Math.max(1, s.library().articles());
        } else if (!s.library().readOnly().isEmpty()) {
            what = s.library().readOnly();
        }
        doing.setText(what);
        boolean busy = works || s.library().unread() > 0;
        bar.setProgress(part);
        bar.setVisible(busy);
        bar.setManaged(busy);
        cancel.setVisible(canCancel);
        cancel.setManaged(canCancel);
    }

    private static String job(Job.Kind kind) {
        return Texts.of("shell.job." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static String number(long n) {
        return Texts.number(n);
    }
}

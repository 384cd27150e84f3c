package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.act.Act;
import org.dateline.article.Note;
import org.dateline.article.Passage;
import org.dateline.article.Reading;
import org.dateline.text.Quote;
import org.dateline.text.Span;
import org.dateline.timeline.Happening;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.TestLibrary;
import org.dateline.ui.Watch;
import org.dateline.ui.kit.Theme;
import org.dateline.ui.pane.Focus;
import org.dateline.workbench.Snapshot;
import org.dateline.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The tour: opens the sample library, visits every view and flow in light and dark, large and small, and leaves
/// pictures in `target/tour/` for a person to look at.
@ExtendWith(FxExtension.class)
class TourTest {
    @TempDir
    Path folder;

    private Fx fx;
    private Window window;
    private String name;
    private final Set<String> faults = new TreeSet<>();
    private final Watch watch = new Watch();

    @Test
    void everyViewOfTheSampleLibrary(Fx hand) throws Exception {
        fx = hand;
        Locale.setDefault(Locale.ENGLISH);
        try (Workbench workbench = Workbench.create(folder.resolve("Sample.dateline"), "Sample", watch.results())) {
            workbench.importing(TestLibrary.samples(), each -> {}).result().get(60, TimeUnit.SECONDS);
            fx.until(() -> isRead(workbench.snapshot()), 120_000);
            workbench.settled().get(120, TimeUnit.SECONDS);
            window = fx.get(() -> new Window(workbench, new TestHome(folder)));
            Stage stage = fx.get(() -> {
                Stage made = new Stage();
                made.setX(0);
                made.setY(0);
                window.show(made);
                watch.over(window.scene());
                return made;
            });
            // What a theme or a size shows for the first time is loaded and compiled: that is warming up.
            for (Theme theme : Theme.values()) {
                fx.run(() -> window.theme(theme));
                fx.settle();
            }
            visit(stage, Theme.LIGHT, 1440, 900);
            for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
                watch.round();
                visit(stage, theme, 1180, 720);
                if (theme == Theme.DARK) {
                    visit(stage, theme, 1440, 900);
                }
            }
            List<String> slow = fx.get(() -> watch.over(16));
            Files.write(
                    Path.of("target", "tour", "fx-thread.txt"),
                    fx.get(() ->
                            watch.longest(60).stream().map(Object::toString).toList()));
            german(stage, workbench);
            fx.run(stage::close);
            assertThat(faults).as("nameless or illegible").isEmpty();
            assertThat(slow).as("longer than 16 ms on the FX thread").isEmpty();
        }
    }

    private static boolean isRead(Snapshot snapshot) {
        return snapshot.library().articles() > 0
                && snapshot.library().unread() == 0
                && !snapshot.happenings().isEmpty();
    }

    private void visit(Stage stage, Theme theme, int width, int height) {
        watch.doing("another size");
        fx.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        fx.settle();
        watch.doing("another theme");
        act(() -> window.theme(theme));
        fx.settle();
        watch.doing("reader");
        name = theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        fx.until(() -> window.frame().reader().reading().isPresent(), 20_000);
        Happening big = biggest();
        select(new Focus.OfHappening(big.id()));
        annotate();
        shot("reader");
        act(() -> window.frame().reader().enter());
        fx.press(KeyCode.PERIOD);
        shot("correct");
        act(() -> window.workspace().layer().close());
        select(new Focus.OfHappening(disputed().id()));
        act(() -> window.run("read.beside"));
        shot("beside");
        act(() -> window.run("read.alone"));
        String person = person();
        select(new Focus.OfEntity(person));
        shot("person-selected");
        act(() -> window.run("view.entity"));
        shot("person-page");
        for (View view : List.of(View.NETWORK, View.MAP, View.CONFLICTS, View.EXPECTED)) {
            act(() -> window.frame().show(view));
            shot(view.word());
        }
        act(() -> window.frame().show(View.READER));
        overlay("view.palette", "palette");
        overlay("view.keys", "keys");
        overlay("edit.history", "history");
        overlay("view.preferences", "preferences");
        search("person:Rubio status:happened talks", "search");
        search("person:(Rubio", "search-wrong");
        search("kittiwake", "search-nothing");
        watch.doing("everything again");
        act(() -> window.workspace().question().clear());
        fx.settle();
        select(new Focus.OfPlace(
                big.evidence().getFirst().article(), big.evidence().getFirst().trigger(), big.id()));
        act(() -> window.run("read.brief"));
        watch.doing("to the briefing");
        act(() -> window.run("view.briefing"));
        if (window.workspace().snapshot().desk().briefings().isEmpty()) {
            act(() -> window.frame().briefing().draft());
        }
        shot("briefing");
        act(() -> window.frame().show(View.READER));
        assertThat(Files.exists(Path.of("target", "tour", name + "-briefing.png")))
                .isTrue();
    }

    private void german(Stage stage, Workbench workbench) {
        Locale.setDefault(Locale.GERMAN);
        try {
            window = fx.get(() -> new Window(workbench, new TestHome(folder)));
            fx.run(() -> {
                stage.setWidth(1440);
                stage.setHeight(900);
                window.show(stage);
            });
            name = "light-1440";
            fx.until(() -> window.frame().reader().reading().isPresent(), 20_000);
            select(new Focus.OfHappening(biggest().id()));
            shot("german");
        } finally {
            Locale.setDefault(Locale.ENGLISH);
        }
    }

    /// Does what a menu or a key does.
    private void act(Runnable action) {
        fx.run(() -> watch.act(action));
    }

    private void overlay(String action, String picture) {
        act(() -> window.run(action));
        shot(picture);
        act(() -> window.workspace().layer().close());
    }

    private void search(String query, String picture) {
        act(() -> window.workspace().question().query(query));
        fx.until(() -> window.workspace().answer().question().query().equals(query), 10_000);
        shot(picture);
    }

    /// What an analyst leaves on a page: a highlight with a note, and names that were confirmed.
    private void annotate() {
        fx.until(() -> window.frame().reader().reading().isPresent(), 10_000);
        fx.run(() -> {
            Reading r = window.frame().reader().reading().orElseThrow();
            if (!r.notes().isEmpty()) {
                return;
            }
            Span words = r.sentences().get(Math.min(1, r.sentences().size() - 1));
            window.workspace()
                    .act(new Act.Noted(
                            r.article().id(),
                            new Note(
                                    "tour",
                                    words,
                                    Quote.of(r.article().text(), words),
                                    "Compare with what the other wire says.",
                                    List.of("compare"),
                                    Instant.parse("2025-02-19T10:00:00Z"))));
            r.mentions().stream()
                    .filter(m -> m.entity().startsWith("person/"))
                    .limit(4)
                    .forEach(m -> window.workspace().act(new Act.Confirmed(Passage.of(r.article(), m.span()), m)));
        });
        fx.until(
                () -> window.frame()
                                .reader()
                                .reading()
                                .orElseThrow()
                                .confirmed()
                                .size()
                        > 3,
                10_000);
    }

    private Happening biggest() {
        Snapshot snapshot = window.workspace().snapshot();
        return snapshot.happenings().stream()
                .max(java.util.Comparator.comparingInt(Happening::articles))
                .orElseThrow();
    }

    /// Where sources disagree on a date, in different articles.
    private Happening disputed() {
        return window.workspace().snapshot().happenings().stream()
                .filter(h -> h.conflicts().stream().anyMatch(c -> c.field().equals("when")))
                .findFirst()
                .orElseThrow();
    }

    private String person() {
        return window.workspace().snapshot().entities().stream()
                .map(k -> k.entity().id())
                .filter(id -> id.startsWith("person/"))
                .findFirst()
                .orElseThrow();
    }

    private void select(Focus focus) {
        act(() -> window.select(focus));
        for (int i = 0; i < 2; i++) {
            fx.settle();
        }
    }

    private void shot(String view) {
        for (int i = 0; i < 3; i++) {
            fx.settle();
        }
        fx.picture(window.scene(), name + "-" + view);
        watch.doing("after " + view);
        fx.run(() -> faults.addAll(Faults.of(window)));
    }
}

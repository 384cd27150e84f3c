package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dateline.act.Act;
import org.dateline.act.Recorded;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.timeline.Lane;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.pane.Layer;
import org.dateline.workbench.Snapshot;
import org.dateline.workbench.Workbench;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// An analyst's first hour by mouse and keys: import, read, correct, lane, brush, note, briefing, export, and
/// everything taken back.
@ExtendWith(FxExtension.class)
class FlowTest {
    private static final String FIRST = """
            Title: Rubio and Lavrov meet in Riyadh
            Source: Sample Wire
            Published: 2025-02-18

            RIYADH - U.S. Secretary of State Marco Rubio met Russian Foreign Minister Sergei Lavrov in Riyadh on Tuesday. Lavrov said the talks were useful. The two plan to meet again in March.
            """;
    private static final String SECOND = """
            Title: Macron visits Kyiv
            Source: Sample Post
            Published: 2025-03-03

            KYIV - French President Emmanuel Macron met Ukrainian President Volodymyr Zelenskyy in Kyiv on Monday. Zelenskyy thanked Macron for the visit.
            """;

    @TempDir
    Path folder;

    private Fx fx;
    private Window window;
    private TestHome home;

    @Test
    void importReadCorrectLaneBrushNoteBriefingExportUndoAll(Fx hand) throws Exception {
        fx = hand;
        Locale.setDefault(Locale.ENGLISH);
        home = new TestHome(folder);
        try (Workbench workbench = Workbench.create(folder.resolve("Mine.dateline"), "Mine", Platform::runLater)) {
            window = fx.get(() -> new Window(workbench, home));
            Stage stage = Shown.at(fx, window, 1000, 900);
            importByDialogAndByDrop();
            State start = State.of(snapshot());
            read();
            correct();
            addALaneFromALens();
            brush();
            note();
            brief();
            export();
            takeAllBack();
            assertThat(State.of(snapshot())).isEqualTo(start);
            fx.run(stage::close);
        }
    }

    /// What a library amounts to: its entities and happenings, and what the analyst's desk holds.
    private record State(
            Set<String> entities,
            Set<String> happenings,
            List<Lane> lanes,
            List<String> annotated,
            List<Briefing> briefings,
            List<Recorded> standing) {
        static State of(Snapshot s) {
            return new State(
                    s.entities().stream()
                            .map(k -> k.entity().name() + " " + k.articles() + " " + k.mentions() + " " + k.confirmed())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    s.happenings().stream()
                            .map(h -> h.title() + " " + h.status() + " "
                                    + h.when().edtf() + " " + h.participants())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    s.desk().lanes(),
                    s.desk().annotatedArticles(),
                    s.desk().briefings(),
                    s.desk().standing());
        }
    }

    private Snapshot snapshot() {
        return fx.get(() -> window.workspace().snapshot());
    }

    /// The first visible node of the window that is meant.
    private <T extends Node> T find(Class<T> kind, Predicate<T> meant) {
        return fx.get(() -> {
            // What lies over the window is what the hand meets first.
            Layer layer = window.workspace().layer();
            for (Node node : (layer.isOpen() ? layer : window.scene().getRoot()).lookupAll("*")) {
                if (kind.isInstance(node) && isSeen(node) && meant.test(kind.cast(node))) {
                    return kind.cast(node);
                }
            }
            throw new AssertionError("nothing like that is to be seen: " + kind.getSimpleName());
        });
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void pressButton(String name) {
        fx.click(find(ButtonBase.class, b -> name.equals(b.getAccessibleText()) && !b.isDisabled()));
    }

    private boolean isDone(Predicate<Act> act) {
        return window.workspace().snapshot().desk().standing().stream().anyMatch(a -> act.test(a.act()));
    }

    /// One file as chosen in the dialog, one as dropped on the window; Headless has no drag from outside, so what a
    /// drop hands on is handed on here.
    private void importByDialogAndByDrop() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), FIRST);
        Path two = Files.writeString(folder.resolve("two.txt"), SECOND);
        home.chosen = List.of(one);
        fx.press(KeyCode.CONTROL, KeyCode.I);
        fx.press(KeyCode.ENTER);
        fx.until(() -> window.workspace().snapshot().library().articles() == 1, 30_000);
        fx.run(() -> window.importing(List.of(two)));
        fx.until(
                () -> window.workspace().snapshot().library().articles() == 2
                        && window.workspace().snapshot().library().unread() == 0
                        && knows("person/emmanuel-macron")
                        && knows("person/marco-rubio"),
                60_000);
        window.workbench().settled().orTimeout(60, TimeUnit.SECONDS).join();
        fx.until(() -> window.workspace().answer().total() == 2, 10_000);
    }

    private boolean knows(String entity) {
        return window.workspace().snapshot().entity(entity).isPresent();
    }

    private void read() {
        fx.click(find(ListCell.class, c -> String.valueOf(c.getAccessibleText()).startsWith("Rubio and Lavrov")));
        fx.until(
                () -> window.frame()
                        .reader()
                        .reading()
                        .filter(r -> r.article().title().startsWith("Rubio"))
                        .isPresent(),
                10_000);
    }

    /// Sergei Lavrov is someone else, everywhere, by the menu of his mark.
    private void correct() {
        fx.press(KeyCode.ALT, KeyCode.DIGIT3);
        String lavrov = snapshot().entities().stream()
                .map(k -> k.entity().id())
                .filter(id -> id.startsWith("person/") && id.endsWith("lavrov"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 30 && !fx.get(() -> window.frame().reader().isOn(lavrov)); i++) {
            fx.press(KeyCode.J);
        }
        assertThat(fx.get(() -> window.frame().reader().isOn(lavrov))).isTrue();
        fx.press(KeyCode.PERIOD);
        pressButton("Someone or something else…");
        fx.type("Pavel Example");
        fx.click(find(RadioButton.class, b -> b.getText().startsWith("Wherever")));
        fx.until(
                () -> window.workspace().layer().lookupAll(".label").stream()
                        .anyMatch(n -> n instanceof Label l && l.getText().startsWith("Would change")),
                10_000);
        pressButton("Correct");
        fx.until(
                () -> isDone(a -> a instanceof Act.Relinked r && r.scope() == Act.Scope.EVERYWHERE)
                        && window.workspace().snapshot().entities().stream()
                                .anyMatch(k -> k.entity().name().equals("Pavel Example")),
                20_000);
    }

    private void addALaneFromALens() {
        pressButton("People");
        fx.until(() -> macron().isPresent(), 10_000);
        // It may be among the lanes that are there before any is chosen.
        if (hasLane()) {
            fx.run(() -> window.timelines()
                    .model()
                    .replaceAll(window.timelines().model().lanes().stream()
                            .filter(l -> !l.subject().equals("person/emmanuel-macron"))
                            .toList()));
            fx.until(() -> isDone(a -> a instanceof Act.LanesChanged), 10_000);
        }
        fx.carry(
                fx.get(() -> macron().orElseThrow()),
                fx.get(() -> window.scene().lookup(".lanes")));
        fx.until(this::hasLane, 10_000);
        fx.press(KeyCode.ESCAPE);
        fx.until(() -> !window.workspace().layer().isOpen(), 5_000);
    }

    private boolean hasLane() {
        return fx.get(() -> window.timelines().model().lanes().stream()
                .anyMatch(l -> l.subject().equals("person/emmanuel-macron")));
    }

    private Optional<Node> macron() {
        return window.scene().getRoot().lookupAll(".lens-value").stream()
                .filter(n -> isSeen(n) && String.valueOf(n.getAccessibleText()).contains("Macron"))
                .findFirst();
    }

    /// The brush is drawn over the end of the strip, where March is.
    private void brush() {
        Node strip = fx.get(() -> window.scene().lookup(".overview"));
        double width = fx.get(() -> strip.getBoundsInLocal().getWidth());
        fx.drag(strip, width - 14, 24, width * 0.75, 24);
        fx.until(() -> window.workspace().question().now().window().isKnown(), 10_000);
        fx.until(() -> window.workspace().answer().total() == 1, 10_000);
        fx.doubleClick(strip, width * 0.9, 24);
        fx.until(() -> window.workspace().answer().total() == 2, 10_000);
    }

    /// A word is chosen with the mouse, the bar beside it takes the note.
    private void note() {
        chooseAWord();
        pressButton("Note");
        fx.type("check");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.until(() -> !window.workspace().snapshot().desk().annotatedArticles().isEmpty(), 10_000);
    }

    private void chooseAWord() {
        Node words = find(TextFlow.class, f -> f.getStyleClass().contains("paragraph-text"));
        fx.doubleClick(words, 60, 12);
        fx.until(() -> window.scene().lookup(".mini-bar").isVisible(), 5_000);
    }

    /// Evidence is collected in the reader, dragged into the note, and cited in a judgement on the scale.
    private void brief() {
        chooseAWord();
        pressButton("To briefing");
        fx.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(fx.get(() -> window.frame().view())).isEqualTo(View.BRIEFING);
        fx.until(() -> evidence().isPresent(), 10_000);
        fx.carry(evidence().orElseThrow(), fx.get(() -> window.scene().lookup(".block-hint")));
        fx.until(() -> blocks().stream().anyMatch(b -> b instanceof Block.Quotation), 10_000);
        pressButton("Block");
        pressButton("Judgement");
        fx.until(() -> blocks().size() == 3, 10_000);
        fx.type("Another meeting is likely");
        fx.press(KeyCode.ESCAPE);
        fx.click(evidence().orElseThrow());
        fx.until(
                () -> blocks().getLast() instanceof Block.Paragraph p
                        && p.sentences().getFirst().text().equals("Another meeting is likely")
                        && p.sentences().getFirst().citations().size() == 1,
                10_000);
        fx.until(() -> !window.workspace().snapshot().desk().briefings().isEmpty(), 20_000);
    }

    private Optional<Node> evidence() {
        return fx.get(() -> window.scene().getRoot().lookupAll(".list-cell").stream()
                .filter(n -> isSeen(n) && String.valueOf(n.getAccessibleText()).startsWith("Sample Wire:"))
                .findFirst());
    }

    private List<Block> blocks() {
        return window.frame().briefing().briefing().blocks();
    }

    private void export() throws IOException {
        for (String form : List.of("Word document", "PDF", "Web page", "Markdown")) {
            pressButton("Export");
            pressButton(form);
        }
        fx.until(
                () -> Stream.of("docx", "pdf", "html", "md")
                        .allMatch(e -> Files.exists(folder.resolve("Briefing note." + e))),
                60_000);
        for (String ending : List.of("docx", "pdf", "html", "md")) {
            assertThat(text(folder.resolve("Briefing note." + ending)).replaceAll("\\s+", " "))
                    .as(ending)
                    .contains("Another meeting is likely")
                    .contains("Sample Wire, “Rubio and Lavrov meet in Riyadh”, 18 February 2025")
                    .contains("met Russian Foreign Minister Sergei Lavrov");
        }
        fx.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    private static String text(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        if (name.endsWith(".docx")) {
            try (InputStream in = Files.newInputStream(file);
                    XWPFDocument docx = new XWPFDocument(in);
                    XWPFWordExtractor words = new XWPFWordExtractor(docx)) {
                return words.getText();
            }
        }
        return name.endsWith(".html") ? Jsoup.parse(Files.readString(file)).text() : Files.readString(file);
    }

    private void takeAllBack() {
        for (int i = 0; i < 60 && snapshot().desk().undoable().isPresent(); i++) {
            int before = snapshot().desk().acts().size();
            fx.press(KeyCode.CONTROL, KeyCode.Z);
            fx.until(() -> window.workspace().snapshot().desk().acts().size() > before, 10_000);
        }
        window.workbench().settled().orTimeout(60, TimeUnit.SECONDS).join();
        fx.settle();
    }
}

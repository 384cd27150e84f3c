package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.timeline.Happening;
import org.dateline.ui.Fx;
import org.dateline.ui.FxExtension;
import org.dateline.ui.TestLibrary;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Action;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Layer;
import org.dateline.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Goes everywhere in the smallest window and the language with the longest words: does every action, presses every
/// button of every view and of what they open, opens the menu of every kind of thing. Wherever it comes, every control
/// has a name and a role, and every word can be read.
@ExtendWith(FxExtension.class)
class EveryPlaceTest {
    /// What leaves this library, or the dialog that it opens.
    private static final Set<String> ELSEWHERE = Set.of("file.reread", "view.theme", "file.import");

    private static final List<String> LEADS_AWAY =
            List.of("library.new", "library.sample", "library.open", "shell.steps.close");

    @TempDir
    Path folder;

    private Fx fx;
    private Workbench workbench;
    private Window window;
    private Stage stage;
    /// Each fault, with the first place where it was seen.
    private final Map<String, String> faults = new TreeMap<>();
    /// Names of buttons of the window that were pressed in one view need not be in the next.
    private final Set<String> pressed = new HashSet<>();

    private int places;

    @BeforeEach
    void open(Fx hand) throws Exception {
        fx = hand;
        Locale.setDefault(Locale.GERMAN);
        workbench = TestLibrary.of(folder.resolve("Sample.dateline"), TestLibrary.samples());
        window = fx.get(() -> new Window(workbench, new TestHome(folder)));
        stage = Shown.at(fx, window, 1180, 720);
        fx.until(() -> window.frame().reader().reading().isPresent(), 60_000);
        fx.until(() -> !window.workspace().snapshot().happenings().isEmpty(), 60_000);
    }

    @AfterEach
    void close() throws Exception {
        fx.run(stage::close);
        workbench.close();
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void everywhereControlsHaveNamesAndWordsCanBeRead() {
        selections();
        actions();
        for (View view : View.values()) {
            buttons(view);
        }
        menus();
        assertThat(places).isGreaterThan(150);
        assertThat(faults.entrySet()).isEmpty();
    }

    /// The inspector and the timelines, with each kind of thing selected.
    private void selections() {
        look("at first");
        Happening big = window.workspace().snapshot().happenings().stream()
                .max(java.util.Comparator.comparingInt(Happening::articles))
                .orElseThrow();
        select(new Focus.OfHappening(big.id()), "a happening");
        for (String kind : List.of("person/", "country/", "org/", "place/")) {
            window.workspace().snapshot().entities().stream()
                    .map(k -> k.entity().id())
                    .filter(id -> id.startsWith(kind))
                    .findFirst()
                    .ifPresent(id -> {
                        select(new Focus.OfEntity(id), kind);
                        fx.run(() -> window.frame().show(View.ENTITY));
                        look("page of " + kind);
                        fx.run(() -> window.frame().show(View.READER));
                    });
        }
        select(new Focus.OfHappening(big.id()), "a happening");
    }

    private void select(Focus focus, String what) {
        fx.run(() -> window.select(focus));
        look(what);
    }

    private void actions() {
        for (Action action :
                fx.get(() -> List.copyOf(window.workspace().actions().all()))) {
            if (!ELSEWHERE.contains(action.id())) {
                fx.run(() -> window.run(action.id()));
                look(action.id());
                inside(action.id(), () -> window.run(action.id()));
                back(View.READER);
            }
        }
    }

    private void buttons(View view) {
        back(view);
        look(view.word());
        int count = fx.get(() -> under(window.frame()).size());
        for (int i = 0; i < count; i++) {
            int at = i;
            String name = fx.get(() -> pressOnce(at));
            if (!name.isEmpty()) {
                look(view.word() + ", " + name);
                inside(view.word() + ", " + name, () -> pressAgain(at));
                back(view);
            }
        }
    }

    private String pressOnce(int at) {
        List<ButtonBase> buttons = under(window.frame());
        return at < buttons.size() && pressed.add(String.valueOf(buttons.get(at).getAccessibleText()))
                ? press(buttons.get(at))
                : "";
    }

    private void pressAgain(int at) {
        List<ButtonBase> buttons = under(window.frame());
        if (at < buttons.size()) {
            press(buttons.get(at));
        }
    }

    /// Presses every button of what has just been opened, and looks at what that opens.
    private void inside(String from, Runnable again) {
        Layer layer = window.workspace().layer();
        int count = fx.get(() -> layer.isOpen() ? under(layer).size() : 0);
        for (int i = 0; i < count; i++) {
            int at = i;
            fx.run(() -> {
                if (!layer.isOpen()) {
                    again.run();
                }
            });
            String name =
                    fx.get(() -> at < under(layer).size() ? press(under(layer).get(at)) : "");
            if (!name.isEmpty() && fx.get(layer::isOpen)) {
                look(from + ", " + name);
            }
            fx.run(layer::close);
        }
    }

    /// Presses a button unless it leads out of this library or this language.
    ///
    /// @return its name, or nothing where it was not pressed
    private String press(ButtonBase button) {
        String name = button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
        boolean away = LEADS_AWAY.stream().map(Texts::of).anyMatch(t -> t.equals(name) || t.equals(button.getText()));
        if (away || button instanceof ToggleButton toggle && !toggle.isSelected() && name.equals("English")) {
            return "";
        }
        button.fire();
        return name;
    }

    private static List<ButtonBase> under(Node root) {
        List<ButtonBase> found = new ArrayList<>();
        for (Node node : root.lookupAll("*")) {
            if (node instanceof ButtonBase button && !button.isDisabled() && isSeen(button)) {
                found.add(button);
            }
        }
        return found;
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void back(View view) {
        fx.run(() -> {
            window.workspace().layer().close();
            window.workspace().question().clear();
            window.frame().show(view);
        });
        fx.settle();
    }

    /// The menus of things that are no buttons, by key.
    private void menus() {
        back(View.READER);
        fx.press(KeyCode.ALT, KeyCode.DIGIT3);
        Layer layer = window.workspace().layer();
        // Menus of marks of one kind have as many lines.
        Set<Integer> kinds = new TreeSet<>();
        for (int i = 0; i < 16; i++) {
            fx.press(KeyCode.J);
            fx.press(KeyCode.PERIOD);
            if (kinds.add(fx.get(() -> under(layer).size()))) {
                look("menu of mark " + i);
                inside("menu of mark " + i, () -> window.run("read.menu"));
            }
            fx.run(layer::close);
        }
        back(View.READER);
        fx.press(KeyCode.ALT, KeyCode.DIGIT1);
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.SHIFT, KeyCode.F10);
        look("menu of a lens");
        back(View.READER);
        Node head = fx.get(() -> window.scene().lookup(".lane-head"));
        fx.run(head::requestFocus);
        fx.press(KeyCode.M);
        look("menu of a lane");
    }

    private void look(String where) {
        fx.settle();
        places++;
        List<String> found = fx.get(() -> Faults.of(window));
        found.forEach(f -> faults.putIfAbsent(f, where));
    }
}

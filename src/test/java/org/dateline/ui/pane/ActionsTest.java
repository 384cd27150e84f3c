package org.dateline.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ActionsTest {
    private final Actions actions = new Actions();
    private final List<String> done = new ArrayList<>();

    private Action action(String id, String key) {
        return new Action(id, "view", key, () -> done.add(id));
    }

    private static KeyEvent key(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    @Test
    void twoActionsCannotShareAKeyOrAnId() {
        actions.add(action("a", "J"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> actions.add(action("b", "J")))
                .withMessage("b clashes with a");
        assertThatIllegalArgumentException().isThrownBy(() -> actions.add(action("a", "K")));
    }

    @Test
    void aLetterIsNoKeyWhileTextIsTyped() {
        actions.add(action("next", "J"), action("find", "Ctrl+F"));
        assertThat(actions.of(key(KeyCode.J, false), false)).isPresent();
        assertThat(actions.of(key(KeyCode.J, false), true)).isEmpty();
        assertThat(actions.of(key(KeyCode.F, true), true)).isPresent();
    }

    @Test
    void whatCannotBeDoneNowIsNotDone() {
        actions.add(new Action("undo", "edit", "Ctrl+Z", () -> false, () -> done.add("undo")));
        actions.run("undo");
        assertThat(done).isEmpty();
        assertThat(actions.of(key(KeyCode.Z, true), false)).isEmpty();
    }

    @Test
    void namesThatStartWithWhatIsTypedComeFirstThenWordsThenLetters() {
        actions.add(action("zoom in", "A"), action("go to map", "B"), action("map of names", "C"));
        assertThat(actions.find("map", Action::id)).extracting(Action::id).containsExactly("map of names", "go to map");
        assertThat(actions.find("zmi", Action::id)).extracting(Action::id).containsExactly("zoom in");
        assertThat(actions.find("", Action::id)).hasSize(3);
    }
}

package org.dateline.ui.pane;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// One thing that can be done: its name, its key, when it can be done, and the doing.
///
/// @param id stable, such as `view.dark`; also the key of its name in the texts (`action.view.dark`)
/// @param group where it stands in menus, the palette and the keys overlay: `file`, `edit`, `go`, `view`, `read`,
///     `time`, `brief`
/// @param key the key that runs it anywhere in the window; a key without Ctrl or Alt does not run while text is typed
/// @param can whether it makes sense now
public record Action(String id, String group, @Nullable KeyCombination key, BooleanSupplier can, Runnable run) {
    public Action(String id, String group, @Nullable String key, Runnable run) {
        this(id, group, key == null ? null : KeyCombination.valueOf(key), () -> true, run);
    }

    public Action(String id, String group, @Nullable String key, BooleanSupplier can, Runnable run) {
        this(id, group, key == null ? null : KeyCombination.valueOf(key), can, run);
    }
}

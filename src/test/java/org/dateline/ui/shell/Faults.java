package org.dateline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Layer;

/// What is wrong with what a window shows now: controls without name or role, words that cannot be read.
final class Faults {
    private Faults() {}

    /// FX thread. Where something lies over the window, only that is looked at.
    static List<String> of(Window window) {
        Layer layer = window.workspace().layer();
        var own = Legible.words(Texts.mine().locale());
        List<String> all = new ArrayList<>(Nameless.in(layer));
        all.addAll(Legible.faults(layer, own));
        if (!layer.isOpen()) {
            all.addAll(Nameless.in(window.frame()));
            all.addAll(Legible.faults(window.frame(), own));
        }
        return all;
    }
}

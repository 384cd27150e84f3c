package org.dateline.ui.shell;

import java.util.Locale;
import org.dateline.ui.kit.Icon;

/// What the middle of the window shows.
enum View {
    ENTITY(Icon.PERSON),
    READER(Icon.READER),
    NETWORK(Icon.NETWORK),
    MAP(Icon.MAP),
    CONFLICTS(Icon.CONFLICT),
    EXPECTED(Icon.CLOCK),
    BRIEFING(Icon.BRIEFING);

    private final Icon icon;

    View(Icon icon) {
        this.icon = icon;
    }

    Icon icon() {
        return icon;
    }

    /// As in action ids: `view.reader`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

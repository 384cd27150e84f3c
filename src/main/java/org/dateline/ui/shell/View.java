package org.dateline.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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

    /// The view of this word; that of a person or a briefing needs more than a word.
    static Optional<View> of(String word) {
        return Arrays.stream(values())
                .filter(v -> v.word().equals(word) && v != ENTITY && v != BRIEFING)
                .findFirst();
    }

    Icon icon() {
        return icon;
    }

    /// As in action ids: `view.reader`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.dateline.timeline.picture;

import java.util.Locale;

/// The colours of drawings and of the window, by what they are for. In a stylesheet: `-dl-` and the name, `_` written
/// as `-`.
public enum Ink {
    /// Panes.
    BG,
    /// Toolbar, status bar, the active block.
    BG2,
    FG,
    /// Secondary text.
    FG2,
    /// Icons only, never text.
    FG3,
    /// Between panes.
    LINE,
    /// Inside a pane.
    HAIR,
    ACC,
    /// Fills in the accent.
    ACC_E,
    /// Behind what is selected.
    ACC_S,
    /// The edge of what is selected.
    ACC_M,
    ON_ACC,
    HOVER,
    PERSON,
    COUNTRY,
    PLACE,
    ORGANISATION,
    DATE,
    /// Events, whatever their status.
    INK,
    NOTE,
    NOTE_EDGE,
    WARN,
    BAD,
    OK,
    /// Lines that join marks.
    CONN,
    D1,
    D2,
    D3,
    D4,
    D5,
    /// Weekends.
    BAND;

    /// As a stylesheet names it: `-dl-acc-s`.
    public String css() {
        return "-dl-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

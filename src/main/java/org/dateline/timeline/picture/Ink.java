package org.dateline.timeline.picture;

/// The colours of the drawing, by what they are for. The window's stylesheet gives them the same names.
public enum Ink {
    BG,
    BG2,
    FG,
    FG2,
    FG3,
    LINE,
    HAIR,
    ACC,
    ACC_E,
    ACC_S,
    ACC_M,
    PERSON,
    COUNTRY,
    PLACE,
    ORGANISATION,
    INK,
    CONN,
    D1,
    D2,
    D3,
    D4,
    D5,
    BAND
}

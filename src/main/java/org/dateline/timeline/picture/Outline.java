package org.dateline.timeline.picture;

import org.dateline.timeline.Lane;

/// The line drawings that tell what a lane gathers, on a 16 px square, stroke 1.5.
public enum Outline {
    PERSON("M8 7.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM3 13.5c.4-2.6 2.3-4 5-4s4.6 1.4 5 4", Ink.PERSON),
    COUNTRY("M4 14V2.5M4 3h8.2l-1.6 2.9L12.2 9H4", Ink.COUNTRY),
    ORGANISATION(
            "M4 13.5v-11h8v11M2.5 13.5h11M6.7 5.5h.1M9.2 5.5h.1M6.7 8h.1M9.2 8h.1M7 13.5v-2.5h2v2.5", Ink.ORGANISATION),
    PLACE(
            "M8 14c2.8-3 4.2-5.4 4.2-7.3a4.2 4.2 0 0 0-8.4 0C3.8 8.6 5.2 11 8 14ZM8 8.3a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z",
            Ink.PLACE),
    TYPE("M8 2.5 13.5 8 8 13.5 2.5 8Z", Ink.FG3),
    TAG("M8.3 2.5H13v4.7L7.6 12.6a1 1 0 0 1-1.4 0L2.9 9.3a1 1 0 0 1 0-1.4ZM10.5 5h.01", Ink.FG3),
    QUERY("M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3 13.5 13.5", Ink.FG3),
    SAVED("M4 2.5h8v11L8 10.5l-4 3Z", Ink.FG3);

    private final String path;
    private final Ink ink;

    Outline(String path, Ink ink) {
        this.path = path;
        this.ink = ink;
    }

    public static Outline of(Lane lane) {
        return switch (lane.kind()) {
            case ENTITY ->
                switch (lane.entityKind().orElseThrow()) {
                    case PERSON -> PERSON;
                    case COUNTRY -> COUNTRY;
                    case ORGANISATION -> ORGANISATION;
                    case PLACE -> PLACE;
                };
            case TYPE -> TYPE;
            case TAG -> TAG;
            case QUERY -> QUERY;
            case SAVED -> SAVED;
        };
    }

    public String path() {
        return path;
    }

    public Ink ink() {
        return ink;
    }
}

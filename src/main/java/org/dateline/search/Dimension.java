package org.dateline.search;

import java.util.Locale;

/// What a facet value says something of: the part of it before the first slash.
enum Dimension {
    PERSON,
    COUNTRY,
    ORGANISATION,
    PLACE,
    TYPE,
    STATUS,
    SOURCE,
    LANGUAGE,
    TAG,
    OUTCOME;

    static Dimension of(String value) {
        String start = value.substring(0, value.indexOf('/'));
        return switch (start) {
            case "person" -> PERSON;
            case "country" -> COUNTRY;
            case "organisation" -> ORGANISATION;
            case "place" -> PLACE;
            case "type" -> TYPE;
            case "status" -> STATUS;
            case "source" -> SOURCE;
            case "language" -> LANGUAGE;
            case "tag" -> TAG;
            case "outcome" -> OUTCOME;
            default -> throw new IllegalArgumentException("not a facet value: " + value);
        };
    }

    /// Whether a participant, place or speaker is an entity id rather than plain words.
    static boolean isEntityId(String value) {
        int slash = value.indexOf('/');
        return slash > 0
                && switch (value.substring(0, slash)) {
                    case "person", "country", "organisation", "place" -> true;
                    default -> false;
                };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isEntity() {
        return ordinal() <= PLACE.ordinal();
    }

    /// Whether an article has one value at most, or whether any of several is what people mean by choosing several.
    boolean oneIsEnough() {
        return !isEntity() && this != TAG;
    }
}

package org.dateline.extract.statements;

/// What a pronoun can stand for.
enum Pronoun {
    PERSON,
    THING,
    MANY,
    NONE;

    static Pronoun of(String word) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
        return switch (mark > 0 ? word.substring(0, mark) : word) {
            case "he", "she", "his", "her", "him" -> PERSON;
            case "it", "its" -> THING;
            case "they", "their", "them", "both" -> MANY;
            default -> NONE;
        };
    }

    static boolean isPossessive(String word) {
        return word.equals("his") || word.equals("her") || word.equals("its") || word.equals("their");
    }
}

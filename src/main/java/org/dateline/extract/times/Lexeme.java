package org.dateline.extract.times;

/// A run of letters, a number, or one mark.
///
/// @param text in lower case
/// @param capital whether it starts with a capital letter
/// @param glued whether it touches what stands before it
/// @param number its value if it is a plain whole number, else -1
record Lexeme(int start, int end, String text, Word word, boolean capital, boolean glued, int number) {
    Kind kind() {
        return word.kind();
    }

    boolean is(String lower) {
        return text.equals(lower);
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    boolean isDash() {
        return text.length() == 1 && "-–—‑".indexOf(text.charAt(0)) >= 0;
    }
}

package org.dateline.text;

/// Words in one string, parted and enclosed by single spaces: `" by until till "`.
///
/// Short lists are searched like this faster than a set is, and read well where they are used. Pure; any thread.
public final class WordList {
    private WordList() {}

    /// Whether `word` stands in `words`.
    public static boolean has(String words, String word) {
        int n = word.length();
        for (int at = words.indexOf(word, 1); at > 0; at = words.indexOf(word, at + 1)) {
            if (words.charAt(at - 1) == ' ' && at + n < words.length() && words.charAt(at + n) == ' ') {
                return true;
            }
        }
        return false;
    }
}

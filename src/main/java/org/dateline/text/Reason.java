package org.dateline.text;

import java.util.Arrays;
import java.util.List;

/// Why something could not be done, as one sentence for a person: what is wrong and what would be right. In English,
/// and by a name with what it is about, so that a window can say it in another language.
///
/// @param name unique, as in `query.paren`; empty where nothing is wrong
/// @param about what it is about, in the order of the sentence: words, whole numbers, or the reason behind it
/// @param english the sentence
public record Reason(String name, List<Object> about, String english) {
    /// Nothing is wrong.
    public static final Reason NONE = new Reason("", List.of(), "");

    public Reason {
        about = List.copyOf(about);
    }

    /// @param pattern the sentence, with `%s` for each of what it is about
    public static Reason of(String name, String pattern, Object... about) {
        List<Object> kept = Arrays.stream(about).map(Reason::kept).toList();
        return new Reason(name, kept, pattern.formatted(kept.toArray()));
    }

    private static Object kept(Object about) {
        return about instanceof Reason || about instanceof Integer ? about : about.toString();
    }

    public boolean isEmpty() {
        return english.isEmpty();
    }

    @Override
    public String toString() {
        return english;
    }
}

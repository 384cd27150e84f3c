package org.dateline.extract.statements;

import java.util.List;
import java.util.function.ToIntFunction;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds its place in a list that is ordered by where things start, so that long texts cost no more a word than short
/// ones.
final class Ordered {
    private Ordered() {}

    /// Those that start at or after `offset`.
    static <T> List<T> from(List<T> ordered, int offset, ToIntFunction<T> start) {
        return ordered.subList(index(ordered, offset, start), ordered.size());
    }

    /// The last span that starts at or before `offset`, null if none does.
    static @Nullable Span before(List<Span> ordered, int offset) {
        int i = index(ordered, offset + 1, Span::start);
        return i == 0 ? null : ordered.get(i - 1);
    }

    /// The index of the first that starts at or after `offset`.
    static <T> int index(List<T> ordered, int offset, ToIntFunction<T> start) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(ordered.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

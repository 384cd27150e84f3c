package org.dateline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps one of all values that are equal: the same names, days and deeds stand in thousands of reports, and a large
/// library would fill the memory with their copies. For one thread.
public final class Pool {
    private final Map<Object, Object> values = new HashMap<>();

    /// The first value that was equal to this one.
    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        Object known = values.putIfAbsent(value, value);
        return known == null ? value : (T) known;
    }

    List<String> all(List<String> names) {
        List<String> pooled = new ArrayList<>(names.size());
        names.forEach(name -> pooled.add(one(name)));
        return one(List.copyOf(pooled));
    }
}

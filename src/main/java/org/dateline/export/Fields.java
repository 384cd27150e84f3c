package org.dateline.export;

import java.util.LinkedHashMap;
import java.util.Map;

/// Fields of a JSON object in the order in which they are written, so that the same export is the same bytes.
final class Fields {
    private Fields() {}

    /// @param pairs names and values by turns
    static Map<String, Object> of(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put(pairs[i].toString(), pairs[i + 1]);
        }
        return object;
    }
}

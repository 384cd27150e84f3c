package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.List;

/// An organisation.
///
/// @param acronyms matched only as written
/// @param type such as `company`, `party`, `international organisation`
/// @param country ISO 3166-1 alpha-2 of the country it belongs to or has its seat in; empty if none
/// @param ambiguous those of its names that also mean something else
public record Organisation(
        String name,
        List<String> acronyms,
        List<String> aliases,
        String type,
        String country,
        String seat,
        List<String> ambiguous) {

    static List<Organisation> all(Table t) {
        int[] c = t.columns("name", "acronyms", "aliases", "type", "country", "seat", "ambiguous");
        List<Organisation> all = new ArrayList<>(t.rows().size());
        for (String[] r : t.rows()) {
            all.add(new Organisation(
                    r[c[0]], Table.list(r[c[1]]), Table.list(r[c[2]]), r[c[3]], r[c[4]], r[c[5]], Table.list(r[c[6]])));
        }
        return all;
    }
}

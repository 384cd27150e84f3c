package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.List;

/// One edition of a recurring meeting.
///
/// @param start,end days, inclusive
/// @param country ISO 3166-1 alpha-2
public record Meeting(
        String series, List<String> aliases, String edition, String start, String end, String city, String country) {

    static List<Meeting> all(Table t) {
        int[] c = t.columns("series", "aliases", "edition", "start", "end", "city", "country");
        List<Meeting> all = new ArrayList<>(t.rows().size());
        for (String[] r : t.rows()) {
            all.add(new Meeting(r[c[0]], Table.list(r[c[1]]), r[c[2]], r[c[3]], r[c[4]], r[c[5]], r[c[6]]));
        }
        return all;
    }
}

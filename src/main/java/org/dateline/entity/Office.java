package org.dateline.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Folding;
import org.dateline.time.When;

/// An office someone holds or held.
///
/// @param title the office in English, such as `Foreign Minister`
/// @param of what it is an office of: an ISO 3166-1 alpha-2 code, the name of an organisation, or empty
/// @param term from when to when, [When#UNKNOWN] where not known; open at the end where still held
public record Office(String title, String of, When term) {

    /// What several articles say, each office once: however it is spelled, as it is written before a name
    /// (`President`), and without a term only where none gives one.
    public static List<Office> each(Collection<Office> offices) {
        Map<String, Office> each = new LinkedHashMap<>();
        Set<String> dated = new HashSet<>();
        for (Office office : offices) {
            if (office.term.isKnown()) {
                dated.add(office.key());
                each.merge(office.key() + " " + office.term.edtf(), office, Office::better);
            }
        }
        offices.stream()
                .filter(office -> !dated.contains(office.key()))
                .forEach(office -> each.merge(office.key(), office, Office::better));
        return List.copyOf(each.values());
    }

    private Office better(Office other) {
        boolean capital = !title.isEmpty() && Character.isUpperCase(title.charAt(0));
        return capital ? this : other;
    }

    private String key() {
        return Folding.key(title) + " " + of;
    }
}

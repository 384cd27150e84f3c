package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.List;

/// A person who holds or held public office.
///
/// @param key what follows `person/` in the id
/// @param country ISO 3166-1 alpha-2; empty if of none
/// @param wikidata item, empty if not known
/// @param terms in no order
public record Person(String key, String name, List<String> aliases, String country, String wikidata, List<Term> terms) {

    /// @param leading,others the tables of terms, sorted as the persons are
    static List<Person> all(Table persons, TermLines leading, TermLines others) {
        int[] c = persons.columns("key", "name", "aliases", "country", "wikidata");
        List<Person> all = new ArrayList<>(persons.rows().size());
        for (String[] r : persons.rows()) {
            String key = r[c[0]];
            List<Term> held = TermLines.Terms.of(leading.next(key), others.next(key));
            all.add(new Person(key, r[c[1]], Table.list(r[c[2]]), r[c[3]], r[c[4]], held));
        }
        leading.finish();
        others.finish();
        return all;
    }
}

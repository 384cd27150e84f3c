package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A person who holds or held public office.
///
/// @param key what follows `person/` in the id
/// @param country ISO 3166-1 alpha-2; empty if of none
/// @param wikidata item, empty if not known
/// @param terms in no order
public record Person(String key, String name, List<String> aliases, String country, String wikidata, List<Term> terms) {

    static List<Person> all(Table persons, List<Term> terms) {
        Map<String, List<Term>> byPerson = new HashMap<>(persons.rows().size() * 2);
        for (Term term : terms) {
            byPerson.computeIfAbsent(term.person(), k -> new ArrayList<>(2)).add(term);
        }
        int[] c = persons.columns("key", "name", "aliases", "country", "wikidata");
        List<Person> all = new ArrayList<>(persons.rows().size());
        for (String[] r : persons.rows()) {
            List<Term> held = byPerson.getOrDefault(r[c[0]], List.of());
            all.add(new Person(r[c[0]], r[c[1]], Table.list(r[c[2]]), r[c[3]], r[c[4]], held));
        }
        return all;
    }
}

package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.text.Folding;

/// The rows of cities.tsv, from the candidates.
final class Cities {
    static final String HEADER = "geonames\tname\taliases\tcountry\tregion\tcapital\tpopulation\tlat\tlon\tsource";

    private Cities() {}

    static List<String> rows(Table t, List<String> report) {
        List<String> rows = new ArrayList<>();
        for (String[] r : t.rows()) {
            String name = r[t.column("name")];
            if (!Character.isUpperCase(name.codePointAt(0)) && !name.contains("-") && !name.startsWith("'")) {
                report.add("left out city " + name + ": no capital letter");
                continue;
            }
            Set<String> keys = new LinkedHashSet<>();
            keys.add(Folding.key(name));
            List<String> aliases = new ArrayList<>();
            for (String alias : Table.list(r[t.column("alternate_names")])) {
                if (keys.add(Folding.key(alias))) {
                    aliases.add(alias);
                }
            }
            rows.add(String.join(
                    "\t",
                    r[t.column("geonames")],
                    name,
                    String.join("|", aliases),
                    r[t.column("iso2")],
                    r[t.column("admin1")],
                    r[t.column("capital")],
                    r[t.column("population")],
                    r[t.column("lat")],
                    r[t.column("lon")],
                    Sources.code(r[t.column("source")])));
        }
        return rows;
    }
}

package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.Folding;

/// The rows of countries.tsv, from the candidates.
final class Countries {
    static final String HEADER =
            "code\tiso2\tiso3\tkind\tname\tofficial\tnames\tadjectives\tpeople\tcapital\tseats\tformer\tparent\tambiguity\tsource";
    private static final Pattern PHRASE = Pattern.compile("(?i)^the .*|.*[*].*|.*'s$|.* is .*");

    private Countries() {}

    static List<String> rows(Table t) {
        List<String> rows = new ArrayList<>();
        for (String[] r : t.rows()) {
            String name = r[t.column("common_name")].replace(" & ", " and ").replaceAll(" \\(.*\\)", "");
            String capital = r[t.column("capital")];
            rows.add(String.join(
                    "\t",
                    r[t.column("code")],
                    r[t.column("iso2")],
                    r[t.column("iso3")],
                    r[t.column("kind")],
                    name,
                    r[t.column("official_name")].replace(" & ", " and "),
                    names(r[t.column("other_names")], name),
                    names(r[t.column("adjectives")], ""),
                    names(r[t.column("demonym_singular")] + "|" + r[t.column("demonym_plural")], ""),
                    capital,
                    names(r[t.column("metonyms")], name),
                    names(r[t.column("former_names")], name),
                    r[t.column("parent")],
                    r[t.column("ambiguity")],
                    Sources.code(r[t.column("source")])));
        }
        return rows;
    }

    /// The names of a list cell that can stand in a text, each once, without `known`.
    private static String names(String cell, String known) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(Folding.key(known));
        List<String> kept = new ArrayList<>();
        for (String name : Table.list(cell)) {
            String plain = name.replace(" & ", " and ").strip();
            if (PHRASE.matcher(plain).matches()
                    && plain.toLowerCase(Locale.ROOT).startsWith("the ")) {
                plain = plain.substring(4);
            }
            boolean usable = plain.length() > 1 && !PHRASE.matcher(plain).matches() && !plain.contains(",");
            if (usable && keys.add(Folding.key(plain))) {
                kept.add(plain);
            }
        }
        return String.join("|", kept);
    }
}

package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.List;

/// The short form in which a row names its sources; `sources.tsv` says what each stands for.
final class Sources {
    private Sources() {}

    /// Parts are separated by a space; what follows a colon is where in the source the row can be looked up.
    static String code(String source) {
        List<String> codes = new ArrayList<>();
        for (String part : source.replace("; admin1 names", ", admin1 names").split("; ")) {
            String code = one(part);
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return String.join(" ", codes);
    }

    private static String one(String s) {
        if (s.startsWith("Wikidata (CC0) via ")) {
            String where = s.substring("Wikidata (CC0) via ".length()).replace("every-politician-scrapers/", "");
            int colon = where.indexOf(':');
            return "wikidata:" + (colon < 0 ? where : where.substring(0, colon));
        }
        if (s.startsWith("CIA World Leaders")) {
            return "cia-leaders";
        }
        if (s.startsWith("CIA World Factbook")) {
            return "factbook" + s.replaceFirst("^.*?factbook\\.json(:?)", "$1").replaceAll("\\.json.*|\\s.*", "");
        }
        if (s.startsWith("evidence:WCEP ")) {
            return "seen:" + s.substring("evidence:WCEP ".length()).replaceAll("[,;].*| ", "");
        }
        if (s.startsWith("unitedstates/congress-legislators")) {
            return "us-congress";
        }
        if (s.startsWith("ISO 3166")) {
            return "iso3166";
        }
        if (s.startsWith("CLDR")) {
            return "cldr";
        }
        if (s.startsWith("GeoNames")) {
            return "geonames";
        }
        if (s.startsWith("own work")) {
            return "own";
        }
        return s.startsWith("general knowledge") ? "known" : s.replace(' ', '_');
    }
}

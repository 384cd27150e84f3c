package org.dateline.cli;

import java.util.Locale;
import java.util.Map;
import org.dateline.entity.Office;

/// Ids and codes as the command line prints them.
final class Names {
    /// Names that news uses where the platform's are longer or stranger.
    private static final Map<String, String> IN_NEWS = Map.ofEntries(
            Map.entry("BA", "Bosnia and Herzegovina"),
            Map.entry("CD", "DR Congo"),
            Map.entry("CG", "Republic of the Congo"),
            Map.entry("CI", "Ivory Coast"),
            Map.entry("CZ", "Czech Republic"),
            Map.entry("HK", "Hong Kong"),
            Map.entry("MM", "Myanmar"),
            Map.entry("MO", "Macau"),
            Map.entry("PS", "Palestine"),
            Map.entry("TR", "Turkey"));

    private Names() {}

    /// The ISO 3166-1 alpha-2 code in the id of a country.
    static String iso2(String country) {
        return country.substring(country.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    }

    /// What an office is an office of, in words.
    static String of(Office office) {
        String of = office.of();
        boolean code = of.length() == 2 && of.equals(of.toUpperCase(Locale.ROOT));
        String news = code ? IN_NEWS.get(of) : null;
        return news != null ? news : code ? Locale.of("", of).getDisplayCountry(Locale.ENGLISH) : of;
    }
}

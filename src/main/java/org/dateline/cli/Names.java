package org.dateline.cli;

import java.util.Locale;
import org.dateline.entity.Office;

/// Ids and codes as the command line prints them.
final class Names {
    private Names() {}

    /// The ISO 3166-1 alpha-2 code in the id of a country.
    static String iso2(String country) {
        return country.substring(country.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    }

    /// What an office is an office of, in words.
    static String of(Office office) {
        String of = office.of();
        boolean code = of.length() == 2 && of.equals(of.toUpperCase(Locale.ROOT));
        return code ? Locale.of("", of).getDisplayCountry(Locale.ENGLISH) : of;
    }
}

package org.dateline.extract.knowledge;

import java.util.List;

/// A country, territory or named area.
///
/// @param code ISO 3166-1 alpha-2 where there is one, else ISO 3166-2 or a code of ours that begins with `X-`
/// @param iso2 ISO 3166-1 alpha-2, `XK` for Kosovo; empty for areas
/// @param kind `country`, `territory`, `region`, `disputed`, `supra`, `historical` or `country-part`
/// @param names other names and abbreviations, without `name` and `official`
/// @param adjectives the demonym as an adjective
/// @param people the demonym as a noun, singular and plural
/// @param seats capitals and residences that news names for the government
/// @param parent code of the country it belongs to, empty if none
public record Country(
        String code,
        String iso2,
        String kind,
        String name,
        String official,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        String capital,
        List<String> seats,
        List<String> former,
        String parent,
        String ambiguity) {

    /// Whether Dateline counts it as a country: a state, or a territory with a code of its own. Else it is a place.
    public boolean isCountry() {
        return !iso2.isEmpty() && (kind.equals("country") || kind.equals("territory"));
    }

    static List<Country> all(Table t) {
        int[] c = t.columns(
                "code",
                "iso2",
                "kind",
                "name",
                "official",
                "names",
                "adjectives",
                "people",
                "capital",
                "seats",
                "former",
                "parent",
                "ambiguity");
        return t.rows().stream()
                .map(r -> new Country(
                        r[c[0]],
                        r[c[1]],
                        r[c[2]],
                        r[c[3]],
                        r[c[4]],
                        Table.list(r[c[5]]),
                        Table.list(r[c[6]]),
                        Table.list(r[c[7]]),
                        r[c[8]],
                        Table.list(r[c[9]]),
                        Table.list(r[c[10]]),
                        r[c[11]],
                        r[c[12]]))
                .toList();
    }
}

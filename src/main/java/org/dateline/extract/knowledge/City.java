package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.List;

/// A city.
///
/// @param id of GeoNames
/// @param country ISO 3166-1 alpha-2
/// @param region first-level division, empty if not known
public record City(
        String id,
        String name,
        List<String> aliases,
        String country,
        String region,
        boolean isCapital,
        int population) {

    /// Whether this is a first-level division of a country, not a city.
    public boolean isRegion() {
        return id.isEmpty();
    }

    static List<City> all(Table t) {
        int[] c = t.columns("geonames", "name", "aliases", "country", "region", "capital", "population");
        List<City> all = new ArrayList<>(t.rows().size());
        for (String[] r : t.rows()) {
            int population = r[c[6]].isEmpty() ? 0 : Integer.parseInt(r[c[6]]);
            boolean capital = r[c[5]].equals("1");
            all.add(new City(r[c[0]], r[c[1]], Table.list(r[c[2]]), r[c[3]], r[c[4]], capital, population));
        }
        return all;
    }
}

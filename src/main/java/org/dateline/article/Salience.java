package org.dateline.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/// What an article is about: how much each country weighs in it.
///
/// Every mention weighs by what it is (the country's name most, a person of the country least), by where it stands
/// (the beginning most), and again if the title has it. Countries that are only implied, by a city, an organisation or
/// a person, count too, and a little what currency and companies imply (see [Implied]). Pure; any thread.
public final class Salience {
    /// A country that weighs less than this share of the weightiest is only mentioned.
    private static final double ABOUT = 0.4;

    private static final double LEAD = 350;
    private static final double IN_TITLE = 3;

    private Salience() {}

    /// The countries of an article with their weights, the weightiest 1, in falling order.
    ///
    /// @return by entity id, such as `country/UA`
    public static Map<String, Double> countries(Article article, Layer layer) {
        return countries(article, layer.entities(), layer.all(Mention.class));
    }

    /// As above, of what an article's reading came to.
    public static Map<String, Double> countries(Reading reading) {
        return countries(reading.article(), reading.entities().values(), reading.mentions());
    }

    private static Map<String, Double> countries(Article article, Collection<Entity> known, List<Mention> mentions) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        known.forEach(e -> entities.put(e.id(), e));
        Map<String, Double> weights = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Mention m : mentions) {
            Entity e = entities.get(m.entity());
            if (e == null || e.country().isEmpty()) {
                continue;
            }
            double often = 1 / Math.sqrt(seen.merge(e.id(), 1, Integer::sum));
            double early = 1 + 2 * Math.exp(-m.span().start() / LEAD);
            weights.merge(Entity.country(e.country()), weight(e, m) * often * early, Double::sum);
        }
        String title = " " + article.title().toLowerCase(Locale.ROOT) + " ";
        for (Entity e : entities.values()) {
            if (!e.country().isEmpty() && isIn(title, e)) {
                weights.merge(Entity.country(e.country()), IN_TITLE * weight(e, null), Double::sum);
            }
        }
        Map<String, Double> ranked = ranked(weights);
        Map<String, Double> implied = Implied.countries(article.text(), entities, mentions);
        if (implied.isEmpty()) {
            return ranked;
        }
        Map<String, Double> both = new HashMap<>(ranked);
        implied.forEach((code, weight) -> both.merge(Entity.country(code), weight, Double::sum));
        return ranked(both);
    }

    /// The countries that an article is about, not only mentions, the weightiest first.
    public static List<String> about(Article article, Layer layer) {
        return about(countries(article, layer));
    }

    /// Of weighed countries, those that an article is about.
    ///
    /// @param weights as [#countries(Reading)] gives them
    public static List<String> about(Map<String, Double> weights) {
        List<String> about = new ArrayList<>();
        weights.forEach((country, weight) -> {
            if (weight >= ABOUT) {
                about.add(country);
            }
        });
        return about;
    }

    private static double weight(Entity e, @Nullable Mention m) {
        double form = m == null
                ? 1
                : switch (m.form()) {
                    case NAME -> 1;
                    case DEMONYM -> 0.8;
                    case METONYM -> 0.8;
                    case NOMINAL, PRONOUN -> 0.2;
                };
        return form
                * switch (e.kind()) {
                    case COUNTRY -> 1.0;
                    case PLACE -> 0.8;
                    case ORGANISATION -> 0.5;
                    case PERSON -> 0.4;
                };
    }

    private static boolean isIn(String title, Entity e) {
        List<String> names = new ArrayList<>(e.aliases());
        names.add(e.name());
        for (String name : names) {
            int at = name.length() < 4 && e.kind() != EntityKind.COUNTRY
                    ? -1
                    : title.indexOf(name.toLowerCase(Locale.ROOT));
            boolean whole = at > 0
                    && !Character.isLetter(title.charAt(at - 1))
                    && !Character.isLetter(title.charAt(at + name.length()));
            if (whole) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Double> ranked(Map<String, Double> weights) {
        if (weights.isEmpty()) {
            return Map.of();
        }
        double most = Collections.max(weights.values());
        List<Map.Entry<String, Double>> order = new ArrayList<>(weights.entrySet());
        order.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        Map<String, Double> ranked = new LinkedHashMap<>();
        order.forEach(e -> ranked.put(e.getKey(), e.getValue() / most));
        return Collections.unmodifiableMap(ranked);
    }
}

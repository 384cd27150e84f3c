package org.dateline.extract.link;

import java.util.List;
import java.util.Set;
import org.dateline.extract.knowledge.City;
import org.dateline.extract.knowledge.Person;
import org.dateline.extract.knowledge.Term;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/// Whom a surname means that the article never gives in full: somebody in a leading office on its day.
final class LoneSurnames {
    /// Offices so much in the news that a surname alone may mean their holder.
    static final Set<String> LEADING = Set.of("HOS", "HOG", "FM", "DEF", "SECGEN", "ORGHEAD", "VP", "ENVOY", "HEIR");
    static final Set<String> FIRST = Set.of("HOS", "HOG");
    private static final Set<String> FAMOUS = Set.of("HOS", "HOG", "FM", "SECGEN");
    private static final int SHORTEST_FAMOUS = 4;
    private static final int FEW_LEADERS = 2;

    private final Scene scene;
    private final List<Somebody> people;

    /// @param people those of the article, as far as found
    LoneSurnames(Scene scene, List<Somebody> people) {
        this.scene = scene;
        this.people = people;
    }

    /// The one person of leading office that a surname alone can mean on the article's day.
    @Nullable Person meant(String key) {
        Person one = null;
        int oneWeight = 0;
        boolean tie = false;
        for (Person p : scene.knowledge.bySurname(key)) {
            int weight = 0;
            for (Term t : p.terms()) {
                boolean now = !scene.isDated() || t.mayCover(scene.date);
                if (now && LEADING.contains(t.role())) {
                    weight = Math.max(weight, FIRST.contains(t.role()) ? 2 : isAbout(p.country()) ? 1 : 0);
                }
            }
            weight = isAbout(p.country()) ? weight : leadsNamedBody(p) ? 2 : 0;
            if (weight > oneWeight) {
                one = p;
                oneWeight = weight;
                tie = false;
            } else if (weight == oneWeight && weight > 0) {
                tie = true;
            }
        }
        return tie ? null : one == null ? soleLeader(key) : one;
    }

    /// Whether the article names a country or one of its cities.
    private boolean isAbout(String country) {
        return scene.names(country)
                || scene.finds.stream()
                        .anyMatch(f -> f.thing instanceof City c && c.country().equals(country));
    }

    /// The one person in the world who has this surname and a leading office on the article's day, where that office is
    /// among the first and the article names others of their rank: then news does not say of what.
    private @Nullable Person soleLeader(String key) {
        long ranked = people.stream().filter(s -> s.row != null && leads(s.row)).count();
        if (!scene.isDated() || key.length() < SHORTEST_FAMOUS || ranked < FEW_LEADERS) {
            return null;
        }
        Person one = null;
        boolean first = false;
        for (Person p : scene.knowledge.bySurname(key)) {
            for (Term t : p.terms()) {
                boolean last = endsWith(p, key) && !p.name().contains("-");
                if (last && LEADING.contains(t.role()) && t.mayCover(scene.date)) {
                    if (one != null && one != p) {
                        return null;
                    }
                    one = p;
                    first |= FAMOUS.contains(t.role());
                }
            }
        }
        return first ? one : null;
    }

    private static boolean endsWith(Person p, String key) {
        return Folding.key(p.name()).endsWith(" " + key)
                || p.aliases().stream().anyMatch(a -> Folding.key(a).endsWith(" " + key));
    }

    private boolean leads(Person p) {
        return p.terms().stream().anyMatch(t -> FAMOUS.contains(t.role()) && t.mayCover(scene.date));
    }

    /// Whether the article names an organisation that this person leads on its day.
    private boolean leadsNamedBody(Person p) {
        for (Term t : p.terms()) {
            boolean leads = t.of().length() > 2 && (!scene.isDated() || t.mayCover(scene.date));
            if (leads && scene.finds.stream().anyMatch(f -> f.thing instanceof Body b && b.name.equals(t.of()))) {
                return true;
            }
        }
        return false;
    }
}

package org.dateline.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.Entity;

/// Who takes part, compared: the same, others, or somebody's country.
///
/// Those that no table knows go by the name their article gives, so that "Obama" of one and "Barack Obama" of another
/// may be two ids; they count as one here where all words of the shorter name stand in the longer.
final class Company {
    private static final double STANDS_FOR = 0.7;
    private static final double COLLEAGUE = 0.25;

    private final Map<String, Entity> entities;
    private final Map<String, String> names = new HashMap<>();

    Company(Map<String, Entity> entities) {
        this.entities = entities;
        for (String id : entities.keySet()) {
            if (isLoose(id)) {
                names.put(id, name(id));
            }
        }
    }

    /// Share of the smaller side found on the other; a person stands for their country, but less well.
    double shared(Collection<String> a, Collection<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Collection<String> small = a.size() <= b.size() ? a : b;
        Collection<String> large = small == a ? b : a;
        Set<String> countries = new HashSet<>();
        large.forEach(id -> countries.add(country(id)));
        double common = 0;
        for (String id : small) {
            if (has(large, id)) {
                common += 1;
            } else if (!country(id).isEmpty() && countries.contains(country(id))) {
                common += isPerson(id) && hasPersonOf(large, country(id)) ? COLLEAGUE : STANDS_FOR;
            }
        }
        return common / small.size();
    }

    /// Whether both name people, and none of them is the same: then they are two events, whatever else agrees.
    boolean areOthers(Collection<String> a, Collection<String> b) {
        return a.stream().anyMatch(Company::isPerson)
                && b.stream().anyMatch(Company::isPerson)
                && a.stream().noneMatch(id -> isPerson(id) && has(b, id));
    }

    /// Whether, of the people that both name, so many are the same that it can be one meeting: two, or all where a side
    /// names fewer.
    boolean sharesPeople(Collection<String> a, Collection<String> b) {
        int least = Math.min(2, Math.min(people(a), people(b)));
        return least == 0 || a.stream().filter(id -> isPerson(id) && has(b, id)).count() >= least;
    }

    /// Whether those that both name are the same people, or where neither names people, the same countries and bodies.
    boolean isSameSide(Collection<String> a, Collection<String> b) {
        return (people(a) == 0) == (people(b) == 0) && sharesPeople(a, b) && shared(a, b) >= STANDS_FOR;
    }

    /// Whether each side names several people, and at most one of them is the same: whoever met one met another later.
    boolean meetOthers(Collection<String> a, Collection<String> b) {
        long common = a.stream().filter(id -> isPerson(id) && has(b, id)).count();
        return common < 2 && common < people(a) && common < people(b) && people(a) > 1 && people(b) > 1;
    }

    private static int people(Collection<String> ids) {
        return (int) ids.stream().filter(Company::isPerson).count();
    }

    /// ISO code of the country that an entity is or belongs to; empty if not known.
    String country(String id) {
        if (id.startsWith("country/")) {
            return id.substring("country/".length());
        }
        Entity entity = entities.get(id);
        return entity == null ? "" : entity.country();
    }

    private boolean has(Collection<String> ids, String id) {
        if (ids.contains(id)) {
            return true;
        }
        for (String other : ids) {
            if (isOneName(id, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneName(String a, String b) {
        String one = names.get(a);
        String other = names.get(b);
        if (one == null && other == null) {
            return false;
        }
        boolean kinds = a.charAt(0) == b.charAt(0) && a.charAt(1) == b.charAt(1);
        return kinds && within(one == null ? name(a) : one, other == null ? name(b) : other);
    }

    private static boolean within(String a, String b) {
        String small = a.length() <= b.length() ? a : b;
        String large = a.length() <= b.length() ? b : a;
        int from = 1;
        while (from < small.length()) {
            int to = small.indexOf('-', from) + 1;
            if (!large.contains(small.substring(from - 1, to))) {
                return false;
            }
            from = to;
        }
        return true;
    }

    /// The words of an id, each between hyphens: `-marco-rubio-`.
    private static String name(String id) {
        return "-" + id.substring(id.indexOf('/') + 1) + "-";
    }

    private boolean isLoose(String id) {
        Entity entity = entities.get(id);
        boolean named = id.startsWith("person/") || id.startsWith("organisation/");
        return named && entity != null && entity.origin() == Entity.Origin.TEXT;
    }

    private boolean hasPersonOf(Collection<String> ids, String country) {
        return ids.stream().anyMatch(id -> isPerson(id) && country(id).equals(country));
    }

    static boolean isPerson(String id) {
        return id.startsWith("person/");
    }
}

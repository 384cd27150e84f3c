package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.knowledge.City;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Organisation;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/// Which country, region, city an article is about, and so what `the government` or `a senator` in it is of.
final class Lands {
    /// What standing in the dateline is worth, in mentions.
    private static final int DATELINE = 4;
    /// Fewer mentions than these do not make an article one about a country.
    private static final int FEW = 3;

    private final Scene scene;
    private final Words w;
    private @Nullable String main;

    Lands(Scene scene) {
        this.scene = scene;
        this.w = scene.words;
    }

    /// The party of the article's countries that an adjective means: `Conservative`; null if none or several do.
    @Nullable Organisation party(String adjective) {
        if (!Lexicon.PARTY_ADJECTIVES.contains(adjective)) {
            return null;
        }
        Organisation found = null;
        List<String> countries = new ArrayList<>(List.of(mainCountry()));
        for (Find f : scene.finds) {
            String country = f.thing instanceof Country c ? c.iso2() : f.thing instanceof City c ? c.country() : "";
            if (!country.isEmpty() && !countries.contains(country)) {
                countries.add(country);
            }
        }
        for (String country : countries) {
            for (Organisation o : scene.knowledge.organisations("party", country)) {
                if ((Folding.key(o.name()) + " ").startsWith(adjective + " ")) {
                    if (found != null) {
                        return null;
                    }
                    found = o;
                }
            }
        }
        return found;
    }

    /// The city that the report is dated from; empty if it says none.
    String datelineCity() {
        Find first = scene.owner(0);
        return first != null && first.kind == EntityKind.PLACE && w.shout[0]
                ? Roles.name(first).isEmpty() ? People.unshouted(w, first) : Roles.name(first)
                : "";
    }

    /// Whether the report is dated from the capital of its country, so that its police are the country's.
    boolean isFromCapital() {
        Find first = scene.owner(0);
        return first != null
                && w.shout[0]
                && first.thing instanceof City c
                && c.isCapital()
                && c.country().equals(mainCountry());
    }

    /// The state or province named most; empty if none is.
    String mainRegion() {
        Map<String, Integer> counts = new HashMap<>();
        String best = "";
        for (Find f : scene.all(EntityKind.PLACE)) {
            boolean region = (f.thing instanceof Country c && c.kind().equals("region"))
                    || (f.thing instanceof City city && city.isRegion())
                    || (f.thing == null && isCalledRegion(f));
            if (region) {
                String name = name(f);
                int count = counts.merge(name, 1, Integer::sum);
                best = count > counts.getOrDefault(best, 0) || best.isEmpty() ? name : best;
            }
        }
        return best;
    }

    /// `the state of Goa`, `Kogi State`: a region by the word beside it.
    private boolean isCalledRegion(Find f) {
        boolean of = f.from > 1 && w.key[f.from - 1].equals("of") && Lexicon.REGIONS.contains(w.key[f.from - 2]);
        boolean before = w.tight[f.to] && f.to + 1 < w.count && Lexicon.REGIONS.contains(w.key[f.to + 1]);
        return of || before || (f.from < f.to && Lexicon.REGIONS.contains(w.key[f.to]));
    }

    /// The only country of the sentence, else the article's.
    String countryAround(Find person) {
        String only = "";
        for (Find f : scene.finds) {
            boolean here = w.sentence[f.from] == w.sentence[person.from]
                    && f.to < person.from
                    && f.form == Form.NAME
                    && !isAddressed(f);
            String country =
                    !here ? "" : f.thing instanceof Country c ? c.iso2() : f.thing instanceof City c ? c.country() : "";
            if (!country.isEmpty()) {
                if (!only.isEmpty() && !only.equals(country)) {
                    return mainCountry();
                }
                only = country;
            }
        }
        return only.isEmpty() ? mainCountry() : only;
    }

    /// `for Russia`, `with Iran`: another's country.
    private boolean isAddressed(Find f) {
        return f.from > 0 && w.tight[f.from - 1] && Lexicon.ADDRESSING.contains(w.key[f.from - 1]);
    }

    /// Whether a city is the seat of the European Union, or of a body of many states that the article names.
    private boolean isSeat(City city) {
        boolean union = scene.knowledge
                .organisation("European Union")
                .filter(o -> o.seat().equals(city.name()))
                .isPresent();
        return union
                || scene.all(EntityKind.ORGANISATION).stream()
                        .anyMatch(f -> f.thing instanceof Body b
                                && b.row != null
                                && !b.isNational()
                                && !b.row.type().equals("peacekeeping mission")
                                && !b.row.seat().isEmpty()
                                && (b.row.seat().equals(city.name())
                                        || city.aliases().contains(b.row.seat())));
    }

    private String dateline() {
        Find first = scene.owner(0);
        boolean union = first != null && first.thing instanceof City c && isSeat(c);
        return !union && first != null && first.thing instanceof City c && w.shout[0] ? c.country() : "";
    }

    /// The country named most, the first of them where several are; empty if none is.
    String mainCountry() {
        if (main == null) {
            Map<String, Integer> counts = new HashMap<>();
            String best = dateline();
            if (!best.isEmpty()) {
                counts.put(best, DATELINE);
            }
            List<Find> named = scene.all(EntityKind.COUNTRY);
            named.sort(Comparator.comparingInt(f -> f.from));
            for (Find f : named) {
                if (f.thing instanceof Country c) {
                    int count = counts.merge(c.iso2(), 1, Integer::sum);
                    if (best.isEmpty() || count > counts.getOrDefault(best, 0)) {
                        best = c.iso2();
                    }
                }
            }
            if (counts.getOrDefault(best, 0) < FEW) {
                best = ofPersons(counts, best);
            }
            if (best.isEmpty()) {
                for (Find f : scene.all(EntityKind.PLACE)) {
                    String country =
                            f.thing instanceof City c ? c.country() : f.thing instanceof Country c ? c.parent() : "";
                    int count = country.isEmpty() ? 0 : counts.merge(country, 1, Integer::sum);
                    best = count > counts.getOrDefault(best, 0) ? country : best;
                }
            }
            main = best;
        }
        return main;
    }

    /// Where countries are hardly named: that of most persons whom the tables know.
    private String ofPersons(Map<String, Integer> named, String first) {
        Map<String, Integer> counts = new HashMap<>(named);
        Set<Somebody> seen = new HashSet<>();
        String best = first;
        for (Find f : scene.all(EntityKind.PERSON)) {
            if (f.thing instanceof Somebody s && s.row != null && !s.country.isEmpty() && seen.add(s)) {
                int count = counts.merge(s.country, 1, Integer::sum);
                best = count > counts.getOrDefault(best, 0) ? s.country : best;
            }
        }
        return best;
    }

    private String name(Find f) {
        String name = Roles.name(f);
        return name.isEmpty() ? w.text(f.from, f.to).replace('\n', ' ') : name;
    }
}

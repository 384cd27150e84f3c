package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.knowledge.City;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Known;
import org.dateline.extract.knowledge.Known.As;
import org.dateline.extract.knowledge.Organisation;
import org.dateline.extract.knowledge.Person;
import org.jspecify.annotations.Nullable;

/// Settles which country an ambiguous name means, and whether a capital stands for its government.
final class Countries {
    private Countries() {}

    static void settle(Scene scene) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Find f : scene.finds) {
            if (f.kind == EntityKind.COUNTRY
                    && f.thing instanceof Country c
                    && countries(f).size() == 1) {
                named.merge(c.code(), 1, Integer::sum);
            }
        }
        for (Find f : scene.finds) {
            if (f.thing instanceof City c) {
                named.merge(c.country(), 1, Integer::sum);
            } else if (f.kind == EntityKind.PERSON
                    && f.known.size() == 1
                    && f.known.get(0).thing() instanceof Person p) {
                named.merge(p.country(), 1, Integer::sum);
            }
        }
        for (Find f : new ArrayList<>(scene.finds)) {
            if (f.kind == EntityKind.COUNTRY && countries(f).size() > 1) {
                choose(f, named);
            }
            if (f.form == Form.METONYM && isCommonSeat(scene, f)) {
                scene.drop(f);
                continue;
            }
            if (f.thing instanceof Country c && c.code().equals("GE") && f.form == Form.NAME && isState(scene)) {
                state(f);
            }
            if (f.kind == EntityKind.PLACE && f.thing instanceof City && Capitals.isGovernment(scene, f)) {
                seat(scene, f);
            }
        }
    }

    private static List<Country> countries(Find f) {
        List<Country> all = new ArrayList<>();
        for (Known k : f.known) {
            if (k.thing() instanceof Country c && c.isCountry() && !all.contains(c)) {
                all.add(c);
            }
        }
        return all;
    }

    /// Of several countries of one name, the one that the article also names unambiguously.
    private static void choose(Find f, Map<String, Integer> named) {
        int best = 0;
        for (Country c : countries(f)) {
            int count = named.getOrDefault(c.code(), 0);
            if (count > best) {
                best = count;
                f.thing = c;
                f.why = "countries: " + c.code() + ", named elsewhere in the article";
            }
        }
    }

    private static void seat(Scene scene, Find f) {
        Organisation union = f.thing instanceof City c ? seatedIn(scene, c) : null;
        if (union != null) {
            f.kind = EntityKind.ORGANISATION;
            f.form = Form.METONYM;
            f.known = List.of(new Known(union.name(), As.NAME, union));
            f.thing = union;
            f.why = "organisations: " + union.name() + ", whose seat acts";
            return;
        }
        for (Known k : f.known) {
            if (k.as() == As.SEAT && k.thing() instanceof Country c && c.isCountry()) {
                f.kind = EntityKind.COUNTRY;
                f.form = Form.METONYM;
                f.thing = c;
                f.why = "countries: " + c.code() + " (" + k.written() + " acts as its government)";
                return;
            }
        }
    }

    /// A seat of power with a name that many countries have, where the article does not name this one otherwise.
    private static boolean isCommonSeat(Scene scene, Find f) {
        for (int i = f.from; i <= f.to; i++) {
            if (!Lexicon.SEAT_WORDS.contains(scene.words.key[i])) {
                return false;
            }
        }
        return scene.finds.stream().noneMatch(o -> o.thing == f.thing && o.form != Form.METONYM);
    }

    /// Whether `Georgia` is the state of the United States here: those are named, and nothing of the Caucasus is.
    private static boolean isState(Scene scene) {
        int us = 0;
        int caucasus = 0;
        for (Find f : scene.finds) {
            String country = switch (f.thing) {
                case Country c when c.isCountry() -> c.code();
                case Country c -> c.parent();
                case City c -> c.country();
                case null, default -> "";
            };
            us += country.equals("US") ? 1 : 0;
            boolean near = country.equals("RU") || country.equals("AM") || country.equals("AZ") || country.equals("GE");
            caucasus += near && !(f.thing instanceof Country c && c.code().equals("GE") && f.form == Form.NAME) ? 1 : 0;
        }
        return us > 0 && us > 2 * caucasus;
    }

    private static void state(Find f) {
        for (Known k : f.known) {
            if (k.thing() instanceof Country c && c.code().equals("US-GA")) {
                f.kind = EntityKind.PLACE;
                f.thing = c;
                f.why = "countries: US-GA, for the United States are named and nothing of the Caucasus is";
            }
        }
    }

    /// The union that the article names and that sits in this city: `Brussels would consider similar steps`.
    private static @Nullable Organisation seatedIn(Scene scene, City city) {
        for (Find f : scene.finds) {
            boolean union = f.thing instanceof Organisation o
                    && o.seat().equals(city.name())
                    && (o.type().equals("supranational union") || o.type().equals("EU institution"));
            if (union) {
                return scene.knowledge.organisation("European Union").orElse(null);
            }
        }
        return null;
    }
}

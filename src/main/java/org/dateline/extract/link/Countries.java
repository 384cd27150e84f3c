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
            if (f.kind == EntityKind.PLACE && f.thing instanceof City && isGovernment(scene, f)) {
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

    /// Whether a capital is spoken of as one that acts: `Tehran denied`, `signed for Oslo`, `ties with Beijing`.
    private static boolean isGovernment(Scene scene, Find f) {
        Words w = scene.words;
        if (w.shout[f.from] && (f.from == 0 || w.before(f.from) == '\n')) {
            return false;
        }
        String before = f.from > 0 && (w.tight[f.from - 1] || w.possessive[f.from - 1]) ? w.key[f.from - 1] : "";
        if (Lexicon.PLACE_BEFORE.contains(before)) {
            return false;
        }
        if (w.tight[f.to] && f.to + 1 < w.count && w.isUpper(f.to + 1)) {
            return false;
        }
        if (w.possessive[f.to]) {
            return f.to + 1 < w.count && Lexicon.STATE_NOUNS.contains(w.key[f.to + 1]);
        }
        boolean relative =
                f.to + 1 < w.count && w.after(f.to) == ',' && w.key[f.to + 1].equals("which") && w.opens(f.from);
        boolean acts = relative || w.tight[f.to] && acts(w, f.to + 1) && (w.opens(f.from) || !before.equals("the"));
        boolean signs = before.equals("for") && f.from > 1 && Lexicon.SIGNS.contains(w.key[f.from - 2]);
        return acts
                || isFirst(scene, f)
                || signs
                || before.equals("by")
                || (Lexicon.WITH.contains(before) && isPair(w, f))
                || isSecond(scene, f);
    }

    /// `accused`, `has never acknowledged`, `would consider`: not `has grown`, not `was bombed`.
    private static boolean acts(Words w, int i) {
        if (Lexicon.ACTS.contains(w.key[i])) {
            return true;
        }
        if (!Lexicon.AUXILIARIES.contains(w.key[i])) {
            return false;
        }
        int at = i + 1;
        while (at < w.count && w.tight[at - 1] && Lexicon.ADVERBS.contains(w.key[at])) {
            at++;
        }
        if (at >= w.count || !w.tight[at - 1]) {
            return false;
        }
        boolean deed = Lexicon.ACTS.contains(w.key[at]) || Lexicon.DEEDS.contains(w.key[at]);
        boolean modal = Lexicon.MODALS.contains(w.key[i]) && !Lexicon.CITY_VERBS.contains(w.key[at]);
        boolean done = w.key[i].startsWith("ha") && w.key[at].endsWith("ed") && !Lexicon.CITY_VERBS.contains(w.key[at]);
        return deed || modal || done;
    }

    /// `Ankara and Baghdad agreed`: two that act together.
    private static boolean isFirst(Scene scene, Find f) {
        Words w = scene.words;
        boolean and = w.tight[f.to] && f.to + 2 < w.count && w.key[f.to + 1].equals("and");
        Find second = and ? scene.owner(f.to + 2) : null;
        boolean capital = second != null && (second.thing instanceof City || second.form == Form.METONYM);
        int verb = second == null ? w.count : second.to + 1;
        return capital && verb < w.count && w.tight[verb - 1] && (acts(w, verb) || Lexicon.DEEDS.contains(w.key[verb]));
    }

    /// `between Moscow and Kyiv`: the second is what the first is.
    private static boolean isSecond(Scene scene, Find f) {
        Find first = f.from > 1 && scene.words.key[f.from - 1].equals("and") ? scene.owner(f.from - 2) : null;
        return first != null && first.form == Form.METONYM;
    }

    private static boolean isPair(Words w, Find f) {
        String b = w.key[f.from - 1];
        return b.equals("with") || b.equals("between") || b.equals("against") || b.equals("pressure");
    }
}

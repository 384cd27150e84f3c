package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Mention.Form;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.knowledge.City;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Known;
import org.dateline.extract.knowledge.Known.As;
import org.dateline.extract.knowledge.Meeting;
import org.dateline.extract.knowledge.Organisation;
import org.dateline.extract.knowledge.Person;
import org.dateline.extract.knowledge.Phrases;
import org.jspecify.annotations.Nullable;

/// Finds the names that the tables know: the longest at each place.
final class TableNames {
    private TableNames() {}

    static void find(Scene scene) {
        Words w = scene.words;
        for (int i = 0; i < w.count; i++) {
            if (!w.isUpper(i) && !Character.isDigit(w.text.charAt(w.start[i])) && !w.key[i].equals("al")) {
                continue;
            }
            Find find = longest(scene, i);
            if (find != null) {
                scene.add(find);
                i = find.to;
            }
        }
    }

    private static @Nullable Find longest(Scene scene, int i) {
        Words w = scene.words;
        Phrases<Known> names = scene.knowledge.names();
        int node = Phrases.ROOT;
        Find best = null;
        boolean comma = false;
        boolean owned = false;
        for (int j = i; j < w.count; j++) {
            node = names.step(node, w.known[j]);
            if (node == Phrases.NONE) {
                break;
            }
            List<Known> accepted = accepted(scene, names.at(node), i, j, comma, owned);
            if (!accepted.isEmpty()) {
                best = settle(scene, i, j, accepted);
            }
            boolean atComma = !w.tight[j] && isComma(w, j);
            comma |= atComma;
            boolean atPossessive = !w.tight[j] && w.possessive[j] && isBeside(w, j);
            owned |= atPossessive;
            if (!w.tight[j] && !atComma && !atPossessive) {
                break;
            }
        }
        return best;
    }

    /// `People's Republic of China`: the possessive may be part of the name.
    private static boolean isBeside(Words w, int j) {
        return j + 1 < w.count && w.sentence[j] == w.sentence[j + 1] && w.start[j + 1] - w.end[j] <= 3;
    }

    private static boolean hasApostrophe(String name) {
        return name.indexOf('\'') > 0 || name.indexOf('’') > 0;
    }

    private static boolean isComma(Words w, int j) {
        return j + 1 < w.count
                && w.sentence[j] == w.sentence[j + 1]
                && w.text.charAt(w.end[j]) == ','
                && w.start[j + 1] - w.end[j] == 2;
    }

    private static List<Known> accepted(Scene scene, List<Known> all, int i, int j, boolean comma, boolean owned) {
        if (all.isEmpty()) {
            return all;
        }
        List<Known> accepted = new ArrayList<>(all.size());
        for (Known known : all) {
            boolean marks = (!comma || known.written().indexOf(',') > 0) && (!owned || hasApostrophe(known.written()));
            if (marks && isWrittenAs(scene.words, known, i, j)) {
                accepted.add(known);
            }
        }
        return accepted;
    }

    private static boolean isWrittenAs(Words w, Known known, int i, int j) {
        if (known.as() == As.ACRONYM) {
            String here = w.text(i, j).replace(".", "");
            String letters = known.written().replace(".", "");
            if (here.length() == 1) {
                return i > 0 && w.tight[i - 1] && w.key[i - 1].equals("on") && here.equals(letters);
            }
            boolean asWord = i == j
                    && letters.length() > 3
                    && !w.opens(i)
                    && w.capital[i]
                    && here.equalsIgnoreCase(letters)
                    && here.substring(1).equals(letters.substring(1).toLowerCase(Locale.ROOT));
            return (here.equals(letters) && !isShouted(w, i)) || asWord;
        }
        if (known.written().endsWith(".")) {
            boolean dotted = w.text.charAt(w.end[j] - 1) == '.'
                    || (w.end[j] < w.text.length() && w.text.charAt(w.end[j]) == '.');
            return dotted && w.before(i) == ',' && w.capital[i];
        }
        boolean part = w.isUpper(j) || (known.thing() instanceof Person && w.isNamePart(j));
        if (!part || (i == j && !w.isUpper(i))) {
            return false;
        }
        if (i == j) {
            boolean common = Lexicon.OPENERS.contains(w.key[i]) || Lexicon.CALENDAR.contains(w.key[i]);
            boolean shortName = w.end[i] - w.start[i] < 3 && !known.written().equals(w.text(i, j));
            boolean partOfName = known.thing() instanceof Person && w.tight[i] && w.isUpper(i + 1);
            return !common && !shortName && !partOfName && !(known.thing() instanceof Meeting m && isWord(m, known));
        }
        return true;
    }

    /// `THE USA IS GREAT`: a word among others in capitals.
    private static boolean isShouted(Words w, int i) {
        boolean word = Lexicon.FUNCTION.contains(w.key[i]);
        return word && ((i > 0 && w.shout[i - 1] && w.tight[i - 1]) || (w.tight[i] && w.shout[i + 1]));
    }

    /// A meeting's short name that is a word of its own, such as `Davos`.
    private static boolean isWord(Meeting m, Known known) {
        return !known.written().equals(m.series())
                && !known.written().equals(known.written().toUpperCase(Locale.ROOT));
    }

    /// What a name most likely is, of all that bear it.
    static Find settle(Scene scene, int i, int j, List<Known> known) {
        Find find = new Find(i, j, null, known, "");
        for (Known k : known) {
            if (scene.knowledge.isGiven(k.thing())) {
                find.kind = k.thing() instanceof Entity e ? e.kind() : EntityKind.PERSON;
                find.known = List.of(k);
                find.thing = k.thing();
                find.why = "your own row: " + k.written();
                return find;
            }
        }
        Known country = first(known, Country.class);
        Known organisation = first(known, Organisation.class);
        Known person = first(known, Person.class);
        Known city = largest(known);
        if (country != null && country.thing() instanceof Country c && isCountry(c, country, organisation, city)) {
            find.kind = c.isCountry() ? EntityKind.COUNTRY : EntityKind.PLACE;
            find.form = form(country.as());
            if (!c.isCountry() && find.form != Form.NAME) {
                find.kind = null;
            }
            take(find, country);
        } else if (organisation != null) {
            find.kind = EntityKind.ORGANISATION;
            take(find, organisation);
        } else if (person != null && (i < j || city == null)) {
            find.kind = EntityKind.PERSON;
            take(find, person);
        } else if (city != null) {
            find.kind = EntityKind.PLACE;
            take(find, city);
        } else {
            find.why = "recurring_meetings: " + known.get(0).written();
        }
        return find;
    }

    private static @Nullable Known largest(List<Known> all) {
        Known best = null;
        for (Known known : all) {
            boolean larger = known.thing() instanceof City c
                    && (best == null || (best.thing() instanceof City b && c.population() > b.population()));
            best = larger ? known : best;
        }
        return best;
    }

    private static boolean isCountry(Country c, Known as, @Nullable Known organisation, @Nullable Known city) {
        if (c.kind().equals("supra")
                && (organisation != null || as.as() != As.NAME || c.code().equals("X-EU"))) {
            return false;
        }
        if (as.as() == As.SEAT) {
            boolean seatOnly = organisation == null
                    || (organisation.thing() instanceof Organisation o
                            && o.type().equals("government seat"));
            return city == null && seatOnly;
        }
        return c.isCountry() || city == null;
    }

    private static Form form(As as) {
        return switch (as) {
            case NAME, ACRONYM, FORMER -> Form.NAME;
            case ADJECTIVE, PEOPLE -> Form.DEMONYM;
            case SEAT -> Form.METONYM;
        };
    }

    private static void take(Find find, Known known) {
        find.thing = known.thing();
        find.why = why(known);
    }

    static String why(Known known) {
        String table = switch (known.thing()) {
            case Country c -> "countries: " + c.code();
            case City c -> "cities: " + c.name() + ", " + c.country();
            case Organisation o -> "organisations: " + o.name();
            case Person p -> "persons: " + p.key();
            default -> "recurring_meetings";
        };
        return table + " (" + known.written() + ")";
    }

    static @Nullable Known first(List<Known> all, Class<?> type) {
        for (Known known : all) {
            if (type.isInstance(known.thing())) {
                return known;
            }
        }
        return null;
    }
}

package org.dateline.extract.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Organisation;

/// Finds organisations that no table gives: by the words they are made of, by their patterns, and where the tagger sees
/// them.
final class OrganisationNames {
    private static final int MOST_WORDS = 12;

    private OrganisationNames() {}

    /// Names built around a word such as `Commission`, and bodies of a state in small letters; before titles are read.
    static void find(Scene scene) {
        JoinedFirms.find(scene);
        sites(scene);
        StateBodies.find(scene);
        Words w = scene.words;
        for (int i = 0; i < w.count; i++) {
            if (w.capital[i] && Lexicon.ORG_CORES.contains(w.key[i])) {
                i = aroundCore(scene, i);
            } else if (w.capital[i] && Lexicon.ORG_ALONE.contains(w.key[i]) && alone(scene, i)) {
                add(scene, i, i, "a word that names a body by itself");
            }
        }
    }

    /// `Amazon` is no company before `rainforest`, nor elsewhere in that article.
    private static void sites(Scene scene) {
        Words w = scene.words;
        Set<Object> places = new HashSet<>();
        for (Find f : scene.all(EntityKind.ORGANISATION)) {
            if (f.from == f.to && w.tight[f.to] && Lexicon.LANDSCAPES.contains(w.key[f.to + 1]) && f.thing != null) {
                places.add(f.thing);
            }
        }
        for (Find f : places.isEmpty() ? List.<Find>of() : scene.all(EntityKind.ORGANISATION)) {
            if (f.thing != null && places.contains(f.thing)) {
                f.kind = EntityKind.PLACE;
                f.known = List.of();
                f.thing = null;
                f.why = "the landscape beside it";
            }
        }
    }

    /// What is left once titles and persons have taken theirs.
    static void findRest(Scene scene) {
        afterTitles(scene);
        TaggedOrganisations.find(scene);
        Words w = scene.words;
        for (int i = 0; i < w.count; i++) {
            if (scene.owner(i) != null || !w.isUpper(i) || (w.opens(i) && w.key[i].equals("the"))) {
                continue;
            }
            int j = capitals(scene, i);
            if (isHolding(w, i)) {
                add(scene, i, j, "what shares are held in");
                i = j;
                continue;
            }
            boolean ends = j > i && Lexicon.ORG_ENDS.contains(w.key[j]) && !Lexicon.ORG_CORES.contains(w.key[i]);
            if (ends && scene.tag(j) != NameSpan.Kind.PER && scene.tag(j) != NameSpan.Kind.LOC) {
                int from = w.opens(i) && Lexicon.OPENERS.contains(w.key[i]) && j > i + 1 ? i + 1 : i;
                if (w.key[j].equals("house") && isAfterPreposition(w, from)) {
                    scene.add(new Find(from, j, EntityKind.PLACE, List.of(), "a house where something is"));
                } else {
                    add(scene, from, j, "ends like an organisation: " + w.text(j, j));
                }
            } else if (i == j
                    && isCoined(w, i)
                    && scene.tag(i) != NameSpan.Kind.PER
                    && scene.tag(i) != NameSpan.Kind.LOC) {
                add(scene, i, i, "letters or a coined word");
            }
            i = j;
        }
    }

    /// `analyst at Meridian Risk`, `spokesman for X`: what a title is of behind `at` and `for` is an organisation.
    private static void afterTitles(Scene scene) {
        Words w = scene.words;
        for (TitleSpan t : scene.titles) {
            Complement c = Complement.read(scene, t.to());
            int k = c.target();
            if (k < 1 || !w.isUpper(k) || scene.owner(k) != null || c.end() < k || !scene.isFree(k, c.end())) {
                continue;
            }
            int before = Lexicon.DETERMINERS.contains(w.key[k - 1]) ? k - 2 : k - 1;
            boolean at = before > 0 && (w.key[before].equals("at") || w.key[before].equals("for"));
            boolean noName = (k == c.end() && Lexicon.NO_LONE_ORGS.contains(w.key[k]))
                    || Lexicon.PARTS_OF_WORLD.contains(w.key[c.end()]);
            if (at && !noName && scene.tag(k) != NameSpan.Kind.PER && !Lexicon.CALENDAR.contains(w.key[k])) {
                add(scene, k, c.end(), "what a " + w.text(t.from(), t.to()) + " is of");
            }
        }
    }

    static boolean isAfterPreposition(Words w, int i) {
        return i > 0 && w.tight[i - 1] && Lexicon.PLACE_BEFORE.contains(w.key[i - 1]);
    }

    /// `shares in X`, `a stake in X`.
    static boolean isHolding(Words w, int i) {
        return i > 1
                && !Lexicon.CALENDAR.contains(w.key[i])
                && w.key[i - 1].equals("in")
                && w.tight[i - 1]
                && (w.key[i - 2].equals("shares") || w.key[i - 2].equals("stake") || w.key[i - 2].equals("share"));
    }

    private static boolean alone(Scene scene, int i) {
        Words w = scene.words;
        return scene.owner(i) == null
                && !(w.tight[i] && w.isUpper(i + 1))
                && !(i > 0 && w.tight[i - 1] && w.isUpper(i - 1) && !w.opens(i - 1));
    }

    /// Takes the capitalised words before a core word and what follows it with `of` or `for`; the last word taken.
    private static int aroundCore(Scene scene, int core) {
        Words w = scene.words;
        Find table = scene.owner(core);
        if (table != null && (table.kind == EntityKind.ORGANISATION || table.from < table.to)) {
            Find state = isOfAnother(scene, table) ? scene.owner(table.from - 1) : null;
            if (state != null) {
                add(scene, state.from, table.to, "named around " + w.text(core, core));
                return table.to;
            }
            int more = linked(scene, table.to);
            Find country = scene.owner(more);
            boolean other = more > table.to
                    && w.key[table.to + 1].equals("of")
                    && country != null
                    && country.thing instanceof Country c
                    && table.thing instanceof Organisation o
                    && !o.country().equals(c.code());
            if (other) {
                add(scene, table.from, more, "named around " + w.text(core, core));
            }
            return other ? more : table.to;
        }
        int from = core;
        while (from > 0
                && (w.tight[from - 1] || isOwnPossessive(scene, from - 1))
                && core - from < 6
                && belongsBefore(scene, from - 1)) {
            from--;
        }
        while (from < core
                && w.opens(from)
                && Lexicon.OPENERS.contains(w.key[from])
                && !Lexicon.DOMAINS.contains(w.key[from])) {
            from++;
        }
        while (from < core && !w.capital[from]) {
            from++;
        }
        int to = core;
        while (to + 1 < w.count
                && w.tight[to]
                && w.isUpper(to + 1)
                && isOrgWord(scene, to + 1)
                && !scene.knowledge.titles().isModifier(w.key[to + 1])) {
            to++;
        }
        to = linked(scene, to);
        if (Lexicon.PLACE_ENDS.contains(w.key[to]) && to > core) {
            return core;
        }
        boolean lone = from == to;
        boolean taggedElse = scene.tag(core) == NameSpan.Kind.PER;
        Find owner = scene.owner(from);
        if (lone && !Lexicon.ORG_ALONE.contains(w.key[core]) && scene.tag(core) != NameSpan.Kind.ORG || taggedElse) {
            return core;
        }
        if (from < core
                && onlyDemonymBefore(scene, from, core)
                && to == core
                && Lexicon.GENERIC_CORES.contains(w.key[core])) {
            return core;
        }
        add(scene, from, to, "named around " + w.text(core, core));
        return to;
    }

    /// `Mongolian` before a `People's Party` that the tables know of other countries.
    private static boolean isOfAnother(Scene scene, Find table) {
        Find state = table.from > 0 && scene.words.tight[table.from - 1] ? scene.owner(table.from - 1) : null;
        return state != null
                && state.form == Form.DEMONYM
                && state.thing instanceof Country c
                && c.isCountry()
                && !table.known.isEmpty()
                && table.known.stream()
                        .allMatch(k -> k.thing() instanceof Organisation o
                                && o.type().equals("party")
                                && !o.country().equals(c.iso2()));
    }

    /// `St Thomas' Hospital`, `People's Assembly`: a possessive inside a name, not whose it is.
    private static boolean isOwnPossessive(Scene scene, int i) {
        boolean name = scene.words.possessive[i] && scene.owner(i) == null;
        return name && scene.tag(i) == NameSpan.Kind.ORG && scene.tag(i + 1) == NameSpan.Kind.ORG;
    }

    /// `European court`, `Iraqi Forces`: a demonym and a common word are no name yet.
    private static boolean onlyDemonymBefore(Scene scene, int from, int core) {
        Find owner = scene.owner(from);
        return owner != null && owner.to == core - 1 && owner.form == Form.DEMONYM;
    }

    private static boolean belongsBefore(Scene scene, int i) {
        Words w = scene.words;
        if (!w.isUpper(i)) {
            return (w.key[i].equals("and") || w.key[i].equals("of"))
                    && i > 0
                    && w.tight[i - 1]
                    && w.isUpper(i - 1)
                    && !Lexicon.CALENDAR.contains(w.key[i - 1])
                    && scene.owner(i - 1) == null
                    && w.key[i].equals("and")
                    && !w.opens(i - 1);
        }
        Find owner = scene.owner(i);
        boolean person = (owner != null && owner.kind == EntityKind.PERSON && owner.from < owner.to)
                || scene.tag(i) == NameSpan.Kind.PER
                || (owner != null
                        && owner.kind == EntityKind.ORGANISATION
                        && owner.from < owner.to
                        && !(owner.from + 1 == owner.to && w.key[owner.from].equals("the")))
                || w.key[i].equals("republican")
                || w.key[i].equals("democratic");
        return !person && !Lexicon.CALENDAR.contains(w.key[i]) && !isHead(scene, i);
    }

    private static boolean isHead(Scene scene, int i) {
        String key = scene.words.key[i];
        return scene.knowledge.titles().isHead(key) && !Lexicon.TITLES_IN_ORGS.contains(key);
    }

    private static boolean isOrgWord(Scene scene, int i) {
        Find owner = scene.owner(i);
        boolean free = owner == null || owner.kind == EntityKind.ORGANISATION;
        return free
                && !isHead(scene, i)
                && scene.tag(i) != NameSpan.Kind.PER
                && !Lexicon.CALENDAR.contains(scene.words.key[i]);
    }

    /// Goes on over `of Zambia`, `for National Development`, `of Energy and Mines`.
    private static int linked(Scene scene, int to) {
        Words w = scene.words;
        int end = to;
        boolean linked = false;
        while (end + 2 < w.count && w.tight[end] && end - to < MOST_WORDS) {
            String link = w.key[end + 1];
            boolean first = link.equals("of")
                    || link.equals("for")
                    || link.equals("on")
                    || link.equals("de")
                    || link.equals("du")
                    || link.equals("des")
                    || link.equals("against");
            boolean later = linked && (first || link.equals("and"));
            if (link.equals("and") && Lexicon.NAME_STARTS.contains(w.key[end + 2])) {
                return end;
            }
            if (w.capital[end + 1] || !(first || later) || !w.tight[end + 1]) {
                return end;
            }
            int next = end + 2;
            if (w.key[next].equals("the") && next + 1 < w.count && w.tight[next]) {
                next++;
            }
            if (!w.isUpper(next)
                    || Lexicon.CALENDAR.contains(w.key[next])
                    || !joins(scene, next, link, w.key[to].equals("office"))) {
                return end;
            }
            linked = true;
            Find named = scene.owner(next);
            end = named == null ? next : Math.max(next, named.to);
            while (end + 1 < w.count && w.tight[end] && w.isUpper(end + 1) && isOrgWordOrCountry(scene, end + 1)) {
                end++;
            }
        }
        return end;
    }

    private static boolean joins(Scene scene, int i, String link, boolean office) {
        Find owner = scene.owner(i);
        if (isHead(scene, i) && !office) {
            return false;
        }
        if (owner == null) {
            return true;
        }
        return !link.equals("and")
                && (owner.kind != EntityKind.PERSON || owner.from < owner.to)
                && owner.kind != EntityKind.ORGANISATION;
    }

    private static boolean isOrgWordOrCountry(Scene scene, int i) {
        Find owner = scene.owner(i);
        return isOrgWord(scene, i) || (owner != null && owner.kind == EntityKind.COUNTRY && owner.from < i);
    }

    /// The last of the free capitalised words that hang together from `i` on.
    private static int capitals(Scene scene, int i) {
        Words w = scene.words;
        int j = i;
        while (j + 1 < w.count && w.tight[j] && w.isUpper(j + 1) && scene.owner(j + 1) == null) {
            j++;
        }
        return j;
    }

    /// `BNGRC`, `KenGen`: capitals where small letters would stand.
    private static boolean isCoined(Words w, int i) {
        int length = w.end[i] - w.start[i];
        boolean agency = i < 4 && w.sentence[i] == 0 && w.before(i) == '(' && w.after(i) == ')';
        boolean model = i > 0 && w.tight[i - 1] && Character.isDigit(w.key[i - 1].charAt(0));
        boolean address = agency || model || w.start[i] > 0 && "/@#_.=".indexOf(w.text.charAt(w.start[i] - 1)) >= 0;
        if (address
                || length < 3
                || Lexicon.NOT_ORGS.contains(w.key[i])
                || Lexicon.CALENDAR.contains(w.key[i])
                || Character.isDigit(w.text.charAt(w.end[i] - 1))) {
            return false;
        }
        boolean shoutingLine = (i > 0 && w.shout[i - 1] && w.sentence[i - 1] == w.sentence[i])
                || (i + 1 < w.count && w.shout[i + 1] && w.sentence[i + 1] == w.sentence[i]);
        if (w.shout[i]) {
            return !shoutingLine && length <= 6 && i > 0;
        }
        boolean inner = false;
        for (int at = w.start[i] + 2; at < w.end[i]; at++) {
            inner |= Character.isUpperCase(w.text.charAt(at)) && Character.isLowerCase(w.text.charAt(at - 1));
        }
        return inner && !w.key[i].startsWith("mc") && !w.key[i].startsWith("mac");
    }

    static Find add(Scene scene, int i, int j, String why) {
        if (i < j && scene.words.key[i].equals("the") && !scene.words.key[i + 1].equals("hague")) {
            return scene.add(new Find(i + 1, j, EntityKind.ORGANISATION, List.of(), why));
        }
        return scene.add(new Find(i, j, EntityKind.ORGANISATION, List.of(), why));
    }
}

package org.dateline.extract.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Organisation;

/// Takes the organisations that the tagger sees, but for what the words around them say is none.
final class TaggedOrganisations {
    private TaggedOrganisations() {}

    static void find(Scene scene) {
        Words w = scene.words;
        Set<String> persons = new HashSet<>();
        scene.all(EntityKind.PERSON).forEach(f -> persons.add(f.from < f.to ? w.keys(f.from, f.to) : ""));
        for (Scene.Range name : scene.tagged(NameSpan.Kind.ORG)) {
            int i = name.from();
            int j = withoutCountry(scene, i, name.to());
            if (isNoise(scene, i, j) || (i == j && isFamily(persons, w.key[i]))) {
                continue;
            }
            if (persons.contains(w.keys(i, j)) && scene.isFree(i, j)) {
                scene.add(new Find(i, j, EntityKind.PERSON, PersonNames.known(scene, i, j), "a person elsewhere here"));
            } else if (isBehindIn(scene, i, j) || (isBesidePlace(scene, i, j) && mayTake(scene, i, j))) {
                scene.add(new Find(i, j, EntityKind.PLACE, List.of(), "a place by the word beside it"));
            } else {
                body(scene, i, j);
            }
        }
    }

    private static void body(Scene scene, int i, int last) {
        int j = beforeTitle(scene, i, last);
        Find row = scene.owner(i);
        if (j < last && row != null && row.from == i && row.to == j) {
            return;
        }
        if (row != null && isSameBody(scene, row, i, j)) {
            Find whole = new Find(i, j, EntityKind.ORGANISATION, row.known, row.why);
            whole.thing = row.thing;
            scene.add(whole);
        } else if (!isDemonym(scene, i, j) && mayTake(scene, i, j)) {
            OrganisationNames.add(scene, i, j, "the tagger sees an organisation");
        }
    }

    /// `White House` of `White House National Security Advisor`: without the title of a person at its end.
    private static int beforeTitle(Scene scene, int i, int j) {
        Words w = scene.words;
        for (TitleSpan t : scene.titles) {
            boolean ends = t.to() == j && t.from() > i && t.from() < j && !TitleWords.isPlural(scene, t);
            if (ends && w.isUpper(t.from() - 1) && w.tight[t.from() - 1]) {
                return t.from() - 1;
            }
        }
        return j;
    }

    /// Whether the words are a title, an adverb, a day, the plural of a family, or otherwise no name at all.
    private static boolean isNoise(Scene scene, int i, int j) {
        Words w = scene.words;
        String last = w.key[j];
        if (!w.isUpper(j)
                || scene.endsInTitle(i, j)
                || isTitleFirst(scene, i, j)
                || Lexicon.CALENDAR.contains(w.keys(i, j))) {
            return true;
        }
        if (i < j) {
            return Lexicon.NO_BODIES.contains(last) && w.capital[j];
        }
        return Lexicon.NO_LONE_ORGS.contains(last)
                || Lexicon.OPENERS.contains(last)
                || Lexicon.NOT_ORGS.contains(last)
                || isAdverb(w, i)
                || (w.opens(i) && isWordHere(w, i));
    }

    /// A lone free word behind `in`, unless it is what shares are held in.
    private static boolean isBehindIn(Scene scene, int i, int j) {
        Words w = scene.words;
        return i == j
                && i > 0
                && !w.shout[i]
                && w.tight[i - 1]
                && Lexicon.IN.contains(w.key[i - 1])
                && !OrganisationNames.isHolding(w, i)
                && scene.owner(i) == null;
    }

    /// `near Halden in Norway`, `the Preah Vihear temple`, `at Halden House`.
    private static boolean isBesidePlace(Scene scene, int i, int j) {
        Words w = scene.words;
        boolean in = i == j && w.tight[j] && j + 2 < w.count && w.key[j + 1].equals("in");
        Find land = in ? scene.owner(w.key[j + 2].equals("the") ? j + 3 : j + 2) : null;
        boolean within =
                land != null && land.kind == EntityKind.COUNTRY && i > 0 && Lexicon.PLACE_BEFORE.contains(w.key[i - 1]);
        boolean site = w.tight[j] && j + 1 < w.count && Lexicon.SITES.contains(w.key[j + 1]);
        boolean house = i < j && w.key[j].equals("house") && OrganisationNames.isAfterPreposition(w, i);
        return within || site || house;
    }

    /// `Nissan of Japan` is Nissan; `Bank of Japan` has the country in its name.
    private static int withoutCountry(Scene scene, int i, int j) {
        Words w = scene.words;
        for (int of = i + 1; of < j; of++) {
            if (Lexicon.ORG_CORES.contains(w.key[of - 1]) || Lexicon.ORG_ENDS.contains(w.key[of - 1])) {
                return j;
            }
            Find country = w.key[of].equals("of") ? scene.owner(of + 1) : null;
            if (country != null && country.to == j && country.kind == EntityKind.COUNTRY) {
                Find head = scene.owner(i);
                boolean known = head != null && head.thing instanceof Organisation;
                return known || of == i + 1 ? of - 1 : j;
            }
        }
        return j;
    }

    /// `the Turpins` beside `Louise Turpin`.
    private static boolean isFamily(Set<String> persons, String key) {
        String one = key.endsWith("s") ? " " + key.substring(0, key.length() - 1) : "";
        return !one.isEmpty() && persons.stream().anyMatch(p -> p.endsWith(one));
    }

    /// `Pirates still hold` where the text has `two pirates` too.
    private static boolean isWordHere(Words w, int i) {
        for (int k = 0; k < w.count; k++) {
            if (!w.capital[k] && w.key[k].equals(w.key[i])) {
                return true;
            }
        }
        return false;
    }

    /// `Equally, the judge said`: what begins a sentence and ends so is no name.
    private static boolean isAdverb(Words w, int i) {
        return w.opens(i) && w.key[i].endsWith("ly") && w.after(i) == ',';
    }

    /// `Supreme Leader of Iran`.
    private static boolean isTitleFirst(Scene scene, int i, int j) {
        for (TitleSpan t : scene.titles) {
            if (t.from() <= i && j <= t.to()) {
                return true;
            }
            if (t.from() == i && t.to() <= j && !Lexicon.ORG_ENDS.contains(scene.words.key[j])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDemonym(Scene scene, int i, int j) {
        Find owner = scene.owner(i);
        return owner != null && owner.from == i && owner.to == j && owner.thing instanceof Country;
    }

    /// `European Union Aviation Safety Agency`, `Moro National Liberation Front`: longer than the name in the tables.
    private static boolean goesOn(Scene scene, Find owner, int i, int j) {
        Words w = scene.words;
        boolean behind = owner.from == i && owner.to < j && Lexicon.ORG_CORES.contains(w.key[j]);
        boolean before = owner.to == j
                && owner.from == i + 1
                && scene.owner(i) == null
                && !w.opens(i)
                && (w.key[i].equals("national") || !Lexicon.EPITHETS.contains(w.key[i]))
                && !Lexicon.OFFICIAL.contains(w.key[i]);
        return w.tight(i, j) && (behind || before);
    }

    /// `Kyodo News Agency`, `U.S. Treasury Department`: the word behind the name in the tables only says what it is.
    private static boolean isSameBody(Scene scene, Find row, int i, int j) {
        Find last = scene.owner(j);
        return row.thing instanceof Organisation
                && row.from == i
                && row.to + 1 == j
                && scene.words.tight(i, j)
                && Lexicon.SAME_BODIES.contains(scene.words.key[j])
                && (last == null || (last.from == j && last.to == j && last.thing == null));
    }

    private static boolean mayTake(Scene scene, int i, int j) {
        for (int k = i; k <= j; k++) {
            Find owner = scene.owner(k);
            if (owner != null && keeps(scene, owner, i, j)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a find does not give its words to the organisation that the tagger sees in `i` to `j`.
    private static boolean keeps(Scene scene, Find owner, int i, int j) {
        boolean beyond = owner.from < i || owner.to > j;
        boolean known = owner.from == i && owner.to == j && owner.thing != null;
        boolean row = owner.thing instanceof Organisation && owner.from < owner.to && !goesOn(scene, owner, i, j);
        boolean other = owner.kind == EntityKind.PERSON || owner.kind == null || owner.why.startsWith("named as a");
        return beyond || known || row || other;
    }
}

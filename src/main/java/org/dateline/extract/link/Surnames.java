package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.knowledge.City;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Organisation;
import org.dateline.extract.knowledge.Person;
import org.dateline.text.Folding;

/// Finds the short forms of persons that are named in full: `Brandt` for `Ana Brandt`, `Ryu` for `Ryu Ji-won`.
final class Surnames {
    private Surnames() {}

    /// Every later short form of a person found so far.
    static void find(Scene scene) {
        Words w = scene.words;
        List<Find> full = new ArrayList<>(scene.all(EntityKind.PERSON));
        for (Find person : full) {
            if (person.from == person.to) {
                continue;
            }
            familyFirst(scene, person);
            int unit = person.to;
            while (unit > person.from && isHyphen(w, unit - 1)) {
                unit--;
            }
            surname(scene, person, unit);
            if (unit < person.to && Lexicon.PARTICLES.contains(w.key[unit])) {
                surname(scene, person, person.to);
            }
        }
    }

    /// Later mentions by the words from `unit` to the end of the name.
    private static void surname(Scene scene, Find person, int unit) {
        Words w = scene.words;
        String last = w.keys(unit, person.to);
        int more = person.to - unit;
        for (int i = 0; i + more < w.count; i++) {
            boolean here = w.isUpper(i)
                    && w.key[i].equals(w.key[unit])
                    && (more == 0 || w.keys(i, i + more).equals(last))
                    && !(i > 0 && isHyphen(w, i - 1));
            if (here && canBeSurname(scene, person, i, i + more)) {
                scene.add(new Find(
                        i, i + more, EntityKind.PERSON, List.of(), "short for " + w.text(person.from, person.to)));
            }
        }
    }

    /// `Ryu` for `Ryu Ji-won`: where the given name is hyphenated with a small letter, the family name comes first.
    private static void familyFirst(Scene scene, Find person) {
        Words w = scene.words;
        boolean korean = person.to - person.from == 2 && isHyphen(w, person.to - 1) && !w.capital[person.to];
        boolean row = !person.known.isEmpty()
                && person.known.get(0).thing() instanceof Person p
                && Lexicon.FAMILY_FIRST.contains(p.country())
                && w.key[person.from].equals(Folding.key(p.name()).split(" ")[0]);
        if (!korean && !row) {
            return;
        }
        for (int i = 0; i < w.count; i++) {
            if (w.key[i].equals(w.key[person.from])
                    && w.isUpper(i)
                    && scene.owner(i) == null
                    && canBeSurname(scene, person, i, i)) {
                scene.add(new Find(i, i, EntityKind.PERSON, List.of(), "short for " + w.text(person.from, person.to)));
            }
        }
    }

    private static boolean isHyphen(Words w, int i) {
        return w.tight[i] && w.text.charAt(w.end[i]) == '-';
    }

    /// `Ford said`: of a company news says so too, but seldom where a person of that name was named in full.
    private static boolean speaks(Words w, int j) {
        return w.tight[j] && Lexicon.SPEAKS.contains(w.key[j + 1]);
    }

    /// `Jordan told the crowd` behind `Jim Jordan`, where the article has nothing else of that country.
    private static boolean isNamesake(Scene scene, Find person, Find country, int i) {
        if (country.kind != EntityKind.COUNTRY || country.form != Form.NAME || i < person.to) {
            return false;
        }
        boolean alone = scene.finds.stream()
                .noneMatch(f -> f != country
                        && (f.thing == country.thing && f.form != Form.NAME
                                || f.thing instanceof City c
                                        && country.thing instanceof Country k
                                        && c.country().equals(k.iso2())));
        boolean acts = scene.words.tight[i] && Lexicon.SPEAKS.contains(scene.words.key[i + 1]);
        return scene.tag(i) == NameSpan.Kind.PER || (alone && acts);
    }

    private static boolean canBeSurname(Scene scene, Find person, int i, int j) {
        Words w = scene.words;
        boolean before = i > 0
                && w.tight[i - 1]
                && w.isUpper(i - 1)
                && scene.titleAt(i - 1) == null
                && scene.owner(i - 1) == null
                && !w.opens(i - 1);
        boolean joined = before || (w.tight[j] && w.isUpper(j + 1));
        Find owner = scene.owner(i);
        if (owner == null) {
            return !joined && scene.isFree(i, j);
        }
        boolean whole = owner.from == i && owner.to == j;
        if (owner.kind == EntityKind.PERSON) {
            return i < j && owner.from >= i && owner.to <= j && !whole;
        }
        if (whole && !joined && isNamesake(scene, person, owner, i)) {
            return true;
        }
        boolean place = owner.kind == EntityKind.PLACE || (owner.kind == EntityKind.ORGANISATION && i == j);
        return place
                && whole
                && !joined
                && scene.tag(i) != NameSpan.Kind.LOC
                && !(owner.thing instanceof Organisation && scene.tag(i) == NameSpan.Kind.ORG && !speaks(w, j));
    }
}

package org.dateline.extract.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.entity.EntityKind;
import org.dateline.extract.knowledge.City;
import org.dateline.extract.knowledge.Country;
import org.dateline.text.Folding;

/// Finds the court, company, university or place that an article named before a person.
final class NamedBefore {
    /// Within how many sentences before this one somebody is remembered.
    private static final int REACH = 2;

    private static final int FAR = 6;
    private static final int MAIN = 3;

    private final Scene scene;
    private final Words w;
    private final Owners owners;

    NamedBefore(Scene scene, Owners owners) {
        this.scene = scene;
        this.w = scene.words;
        this.owners = owners;
    }

    /// The court of the article, if it names one alone; else empty.
    String onlyCourt() {
        String one = "";
        for (Find f : scene.all(EntityKind.ORGANISATION)) {
            String name = owners.name(f);
            if (isSort(f, "court") && !name.equals(one)) {
                if (!one.isEmpty()) {
                    return "";
                }
                one = name;
            }
        }
        return one;
    }

    private boolean isSort(Find f, String sort) {
        return f.thing instanceof Body b && b.row != null
                ? b.row.type().equals(sort)
                : (" " + Folding.key(owners.name(f)) + " ").contains(" " + sort + " ");
    }

    /// The university named last before a person, in a few sentences; empty if none is.
    String universityBefore(Find person) {
        return lastBefore(
                person,
                EntityKind.ORGANISATION,
                FAR,
                f -> Folding.key(owners.name(f)).startsWith("university of ")
                        || Folding.key(owners.name(f)).endsWith(" university"));
    }

    /// The organisation named last before a person in the same sentence; empty if none is.
    String bodyBefore(Find person) {
        return lastBefore(person, EntityKind.ORGANISATION, 0, f -> true);
    }

    /// The place that the person's sentence says to be where: `In Emden, Mayor X`; empty if it says none.
    String placeBeside(Find person) {
        return lastBefore(
                person,
                EntityKind.PLACE,
                0,
                f -> f.from > 0
                        && w.key[f.from - 1].equals("in")
                        && w.opens(f.from - 1)
                        && !(f.thing instanceof Country)
                        && !(f.thing instanceof City c && c.isRegion()));
    }

    /// The place named last before a person, in that sentence or the two before; empty if none is.
    String placeBefore(Find person) {
        return lastBefore(
                person,
                EntityKind.PLACE,
                REACH,
                f -> !(f.thing instanceof Country) && !(f.thing instanceof City c && c.isRegion()));
    }

    /// The company or body named last before a person, in that sentence or the two before; empty if none is.
    String firmBefore(Find person) {
        return lastBefore(person, EntityKind.ORGANISATION, REACH, NamedBefore::isFirm);
    }

    /// The only company of the article; empty if there is none or more than one.
    String onlyFirm() {
        Set<String> all = new HashSet<>();
        for (Find f : scene.all(EntityKind.ORGANISATION)) {
            if (isFirm(f)) {
                all.add(owners.name(f));
            }
        }
        return all.size() == 1 ? all.iterator().next() : "";
    }

    private static boolean isFirm(Find f) {
        return f.thing instanceof Body b
                && (b.row == null
                        ? b.isUnspecified() || Folding.key(b.name).startsWith("bank ")
                        : b.row.type().equals("company"));
    }

    /// The company that the article is about: named three times, and twice as often as any other; empty if none is.
    String mainFirm() {
        Map<String, Integer> counts = new HashMap<>();
        for (Find f : scene.all(EntityKind.ORGANISATION)) {
            if (isFirm(f)) {
                counts.merge(owners.name(f), 1, Integer::sum);
            }
        }
        String most = "";
        for (String name : counts.keySet()) {
            most = counts.get(name) > counts.getOrDefault(most, 0) ? name : most;
        }
        int often = counts.getOrDefault(most, 0);
        for (String name : counts.keySet()) {
            if (often < MAIN || (!name.equals(most) && counts.get(name) * 2 > often)) {
                return "";
            }
        }
        return most;
    }

    /// @param back how many sentences before the person's count
    private String lastBefore(Find person, EntityKind kind, int back, Predicate<Find> fits) {
        Find best = null;
        for (Find f : scene.finds) {
            boolean near = f.is(kind) && f.to < person.from && w.sentence[f.to] >= w.sentence[person.from] - back;
            best = near && fits.test(f) && (best == null || f.from > best.from) ? f : best;
        }
        return best == null ? "" : owners.name(best);
    }
}

package org.dateline.extract.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.knowledge.City;
import org.dateline.extract.knowledge.Known;

/// Finds places that no table gives, and drops cities that are none here.
final class PlaceNames {
    /// A city smaller than this needs a sign that it is one.
    private static final int WELL_KNOWN = 1_500_000;

    /// A city smaller than this is taken for the one in the tables only where the article names its country.
    private static final int KNOWN = 500_000;

    private PlaceNames() {}

    /// A city that large is meant where the tables know no other of its name.
    private static final int LARGE = 150_000;

    static void find(Scene scene) {
        dateline(scene);
        fromTagger(scene);
        afterPrepositions(scene);
        again(scene);
        choose(scene);
        doubt(scene);
    }

    /// `KITWE, Zambia - `: where the report was written.
    private static void dateline(Scene scene) {
        Words w = scene.words;
        int j = 0;
        while (j < w.count && j < 3 && w.shout[j] && w.tight[j]) {
            j++;
        }
        if (j < w.count && w.shout[j] && w.opens(0) && ",-–—(".indexOf(w.after(j)) >= 0 && scene.isFree(0, j)) {
            add(scene, 0, j, "dateline");
        }
    }

    /// `Nakuru County`, `Mozambique Channel`, `Lake Chad`.
    static void byForm(Scene scene) {
        Words w = scene.words;
        for (int i = 0; i < w.count; i++) {
            if (!w.capital[i]) {
                continue;
            }
            if (Lexicon.PLACE_ENDS.contains(w.key[i]) && i > 0 && w.tight[i - 1] && w.capital[i - 1]) {
                int from = i;
                while (from > 0
                        && w.tight[from - 1]
                        && w.capital[from - 1]
                        && i - from < 4
                        && mayTake(scene, from - 1)) {
                    from--;
                }
                while (from < i && w.opens(from) && Lexicon.OPENERS.contains(w.key[from])) {
                    from++;
                }
                boolean organised = scene.tag(i) == NameSpan.Kind.ORG
                        && !(from > 0 && Lexicon.PLACE_BEFORE.contains(w.key[from - 1]));
                if (from < i && isUntaken(scene, i) && !organised && !isShort(scene, from, i)) {
                    add(scene, from, i, "named as a " + w.key[i]);
                }
            } else if (Lexicon.PLACE_STARTS.contains(w.key[i]) && w.tight[i] && isUntaken(scene, i)) {
                boolean of = !w.capital[i + 1] && w.key[i + 1].equals("of") && w.tight[i + 1];
                int next = of ? i + 2 : i + 1;
                if (next < w.count
                        && w.capital[next]
                        && isPart(scene, i, next)
                        && (w.end[i] - w.start[i] > 2 || !scene.isTagged())) {
                    add(scene, i, last(scene, next), "named as a " + w.key[i]);
                }
            }
        }
    }

    /// Whether a longer name that begins so is an organisation's: `Halcyon Reef` beside `Halcyon Reef Maritime`.
    private static boolean isShort(Scene scene, int i, int j) {
        String text = scene.words.text(i, j);
        for (NameSpan name : scene.draft.names) {
            boolean longer = name.kind() == NameSpan.Kind.ORG && name.span().length() > text.length();
            if (longer && name.span().of(scene.draft.text()).startsWith(text + " ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayTake(Scene scene, int i) {
        Find owner = scene.owner(i);
        boolean place = owner == null
                || ((owner.kind == EntityKind.PLACE || owner.kind == EntityKind.COUNTRY) && owner.form != Form.METONYM);
        return place
                && !Lexicon.CALENDAR.contains(scene.words.key[i])
                && !scene.knowledge.titles().isHead(scene.words.key[i]);
    }

    private static int last(Scene scene, int i) {
        Find owner = scene.owner(i);
        return owner == null ? i : owner.to;
    }

    /// `Gulf of Aden`, `Lake Victoria`: a water or a mountain may be called after a place.
    private static boolean isPart(Scene scene, int start, int i) {
        Find owner = scene.owner(i);
        boolean water = Lexicon.WATERS.contains(scene.words.key[start]);
        boolean named = owner != null && owner.form == Form.NAME && owner.from == i;
        return owner == null
                || (water && named && (owner.kind == EntityKind.PLACE || owner.kind == EntityKind.COUNTRY));
    }

    private static boolean isUntaken(Scene scene, int i) {
        return scene.owner(i) == null;
    }

    private static void fromTagger(Scene scene) {
        Words w = scene.words;
        for (Scene.Range name : scene.tagged(NameSpan.Kind.LOC)) {
            int i = name.from();
            int j = name.to();
            boolean noise = !w.isUpper(j)
                    || Lexicon.CALENDAR.contains(w.keys(i, j))
                    || Lexicon.NO_PLACES.contains(w.keys(i, j))
                    || Lexicon.OPENERS.contains(w.keys(i, j))
                    || (i == j && isNotion(w.key[i]));
            if (!noise && scene.isFree(i, j) && !scene.endsInTitle(i, j)) {
                add(scene, i, j, "the tagger sees a place");
            }
        }
    }

    /// `Islamophobia`, `Socialism`: what is thought, not where.
    private static boolean isNotion(String key) {
        return key.length() > 6
                && (key.endsWith("phobia") || key.endsWith("ism") || key.endsWith("ology") || key.endsWith("ness"));
    }

    /// Where no tagger has read: a lone name behind `in`, `at`, `near`.
    private static void afterPrepositions(Scene scene) {
        Words w = scene.words;
        if (scene.isTagged()) {
            return;
        }
        for (int i = 1; i < w.count; i++) {
            boolean in = w.tight[i - 1] && Lexicon.PLACE_BEFORE.contains(w.key[i - 1]);
            if (!in
                    || !w.capital[i]
                    || w.shout[i]
                    || !isUntaken(scene, i)
                    || Lexicon.CALENDAR.contains(w.key[i])
                    || Lexicon.OPENERS.contains(w.key[i])) {
                continue;
            }
            int j = i;
            while (j + 1 < w.count && w.tight[j] && w.capital[j + 1] && isUntaken(scene, j + 1)) {
                j++;
            }
            boolean known = Lexicon.ORG_ENDS.contains(w.key[j])
                    || scene.knowledge.titles().isHead(w.key[i])
                    || Lexicon.ORG_CORES.contains(w.key[i]);
            if (j - i < 3 && !known) {
                add(scene, i, j, "after " + w.key[i - 1]);
            }
        }
    }

    /// A place found once is a place wherever its name stands free.
    private static void again(Scene scene) {
        Words w = scene.words;
        Map<String, Find> found = new HashMap<>();
        for (Find f : scene.all(EntityKind.PLACE)) {
            found.putIfAbsent(w.keys(f.from, f.to), f);
        }
        for (int i = 0; i < w.count; i++) {
            if (!w.capital[i] || scene.owner(i) != null) {
                continue;
            }
            int most = 4;
            for (int j = Math.min(w.count - 1, i + most - 1); j >= i; j--) {
                Find same = found.get(w.keys(i, j));
                if (same != null && w.tight(i, j) && scene.isFree(i, j) && !isInside(scene, i, j)) {
                    scene.add(new Find(i, j, EntityKind.PLACE, same.known, "as earlier: " + same.why)).thing =
                            same.thing;
                    break;
                }
            }
        }
    }

    private static boolean isInside(Scene scene, int i, int j) {
        Words w = scene.words;
        boolean before = i > 0 && w.tight[i - 1] && w.isUpper(i - 1) && !w.opens(i - 1) && scene.owner(i - 1) == null;
        boolean after = w.tight[j] && j + 1 < w.count && w.isUpper(j + 1) && scene.owner(j + 1) == null;
        return before || after;
    }

    /// Of several cities of one name, the one in a country that the article names, unless another is far larger.
    private static void choose(Scene scene) {
        for (Find f : scene.all(EntityKind.PLACE)) {
            if (f.known.size() < 2 || !(f.thing instanceof City)) {
                continue;
            }
            City best = null;
            double bestScore = -1;
            for (Known k : f.known) {
                if (k.thing() instanceof City c) {
                    boolean exact = k.written().equals(scene.words.text(f.from, f.to));
                    double score = (c.population() + 1.0)
                            * (scene.names(c.country()) ? 30 : 1)
                            * (exact ? 3 : 1)
                            * (c.isCapital() ? 10 : 1);
                    if (score > bestScore) {
                        best = c;
                        bestScore = score;
                    }
                }
            }
            f.thing = best;
        }
        for (Find f : scene.all(EntityKind.PLACE)) {
            boolean only = f.known.size() == 1 && scene.tag(f.from) == NameSpan.Kind.LOC;
            boolean unsure = f.thing instanceof City c
                    && !(only && c.population() >= LARGE)
                    && !c.isRegion()
                    && !c.isCapital()
                    && c.population() < KNOWN
                    && f.from > 0
                    && !scene.names(c.country())
                    && !hasNeighbour(scene, c);
            if (unsure) {
                f.thing = null;
                f.why = "a city of this name is known, but not in a country of this article";
            }
        }
    }

    /// Whether the article names another place of the same country.
    private static boolean hasNeighbour(Scene scene, City c) {
        for (Find f : scene.finds) {
            if (f.thing instanceof City other && other != c && other.country().equals(c.country())) {
                return true;
            }
        }
        return false;
    }

    /// A small city's name alone, without a sign that it is a place, is left out.
    private static void doubt(Scene scene) {
        Words w = scene.words;
        for (Find f : scene.all(EntityKind.PLACE)) {
            if (f.known.isEmpty()
                    || !(f.known.get(0).thing() instanceof City c)
                    || f.from != f.to
                    || scene.tag(f.from) == NameSpan.Kind.LOC) {
                continue;
            }
            boolean seat = f.known.stream().anyMatch(k -> k.as() == Known.As.SEAT);
            boolean sign =
                    seat || c.isCapital() || c.population() > WELL_KNOWN || isSigned(w, f) || hasFriend(scene, f);
            boolean glued = isInside(scene, f.from, f.to);
            if (!sign || (glued && scene.tag(f.from) != NameSpan.Kind.LOC && !isSigned(w, f))) {
                scene.drop(f);
            }
        }
    }

    private static boolean isSigned(Words w, Find f) {
        boolean in = f.from > 0 && w.tight[f.from - 1] && Lexicon.PLACE_BEFORE.contains(w.key[f.from - 1]);
        boolean dateline = f.from == 0 && w.shout[0];
        boolean of = f.from > 1
                && w.key[f.from - 1].equals("of")
                && w.tight[f.from - 1]
                && Lexicon.PLACE_NOUNS.contains(w.key[f.from - 2]);
        boolean based = w.tight[f.to] && f.to + 1 < w.count && w.key[f.to + 1].equals("based");
        return in || dateline || of || based;
    }

    /// Another find of the same place that has a sign, or the country right behind it.
    private static boolean hasFriend(Scene scene, Find f) {
        Words w = scene.words;
        for (Find other : scene.finds) {
            if (other != f && other.kind == EntityKind.PLACE && other.thing == f.thing && isSigned(w, other)) {
                return true;
            }
            if (other.kind == EntityKind.COUNTRY && other.from == f.to + 1 && w.after(f.to) == ',') {
                return true;
            }
        }
        return false;
    }

    private static void add(Scene scene, int i, int j, String why) {
        scene.add(new Find(i, j, EntityKind.PLACE, List.of(), why));
    }
}

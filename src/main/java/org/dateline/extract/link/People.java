package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.knowledge.City;
import org.dateline.extract.knowledge.Known;
import org.dateline.extract.knowledge.Person;
import org.dateline.extract.knowledge.Term;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/// Brings the finds of persons together: who is whom in this article.
final class People {
    /// Offices so much in the news that a surname alone may mean their holder.
    private static final Set<String> LEADING =
            Set.of("HOS", "HOG", "FM", "DEF", "SECGEN", "ORGHEAD", "VP", "ENVOY", "HEIR");
    private static final Set<String> FIRST = Set.of("HOS", "HOG");
    private static final Set<String> FAMOUS = Set.of("HOS", "HOG", "FM", "SECGEN");
    private static final int SHORTEST_FAMOUS = 4;
    private static final int FEW_LEADERS = 2;

    private final Scene scene;
    final List<Somebody> all = new ArrayList<>();

    People(Scene scene) {
        this.scene = scene;
    }

    void link() {
        vote();
        List<Find> finds = new ArrayList<>(scene.all(EntityKind.PERSON));
        finds.sort((a, b) -> Integer.compare(a.from, b.from));
        for (Find f : finds) {
            if (f.from < f.to || !f.known.isEmpty()) {
                linkFull(f);
            }
        }
        for (Find f : finds) {
            if (f.entity.isEmpty()) {
                linkShort(f);
            }
        }
    }

    /// The same words found both as a person and as a place are what they are more often.
    private void vote() {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Find> example = new HashMap<>();
        for (Find f : scene.all(EntityKind.PLACE)) {
            String key = scene.words.keys(f.from, f.to);
            places.merge(key, 1, Integer::sum);
            example.put(key, f);
        }
        Map<String, Integer> persons = new HashMap<>();
        for (Find f : scene.all(EntityKind.PERSON)) {
            persons.merge(scene.words.keys(f.from, f.to), 1, Integer::sum);
        }
        for (Find f : scene.all(EntityKind.PERSON)) {
            String key = scene.words.keys(f.from, f.to);
            Find place = example.get(key);
            if (place != null && persons.getOrDefault(key, 0) > 2 * places.getOrDefault(key, 0) && !isSigned(place)) {
                place.kind = EntityKind.PERSON;
                place.known = List.of();
                place.why = "as elsewhere: " + f.why;
                example.remove(key);
            } else if (place != null
                    && f.why.startsWith("the tagger")
                    && places.getOrDefault(key, 0) >= persons.getOrDefault(key, 0)) {
                f.kind = EntityKind.PLACE;
                f.thing = place.thing;
                f.why = "as elsewhere: " + place.why;
            }
        }
    }

    private boolean isSigned(Find place) {
        Words w = scene.words;
        return place.from > 0 && w.tight[place.from - 1] && Lexicon.PLACE_BEFORE.contains(w.key[place.from - 1]);
    }

    private void linkFull(Find f) {
        String key = scene.words.keys(f.from, f.to);
        Person row = choose(f.known);
        for (Somebody s : all) {
            boolean sameRow = row != null && s.row == row;
            boolean otherRow = row != null && s.row != null && s.row != row;
            if (sameRow || (!otherRow && isSame(s.key, key))) {
                join(f, s);
                if (key.length() > s.key.length() && s.row == null) {
                    s.key = key;
                    s.name = display(f);
                }
                if (row != null && s.row == null) {
                    s.row = row;
                    s.country = row.country();
                }
                return;
            }
        }
        Somebody s = new Somebody(row == null ? display(f) : row.name(), row);
        s.key = key;
        all.add(s);
        join(f, s);
        if (row != null) {
            f.why = "persons: " + row.key() + " (" + scene.words.text(f.from, f.to) + ")";
        }
    }

    private String display(Find f) {
        return unshouted(scene.words, f);
    }

    /// The name as written, but `AL-SISI` in a shouted headline as `Al-Sisi`.
    static String unshouted(Words w, Find f) {
        String text = w.text(f.from, f.to).replace('\n', ' ');
        for (int i = f.from; i <= f.to; i++) {
            if (!w.shout[i] || w.end[i] - w.start[i] < 4) {
                return text;
            }
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return out.toString();
    }

    /// Of several persons of one name, who was in office on the article's day, else whose country the article names.
    private @Nullable Person choose(List<Known> known) {
        Person best = null;
        int bestScore = -1;
        for (Known k : known) {
            if (k.thing() instanceof Person p) {
                int score = 0;
                for (Term t : p.terms()) {
                    int weight = FIRST.contains(t.role()) ? 4 : LEADING.contains(t.role()) ? 3 : 1;
                    score = Math.max(score, scene.isDated() && t.mayCover(scene.date) ? weight * 2 : weight);
                }
                score += scene.names(p.country()) ? 10 : 0;
                if (score > bestScore) {
                    best = p;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private void join(Find f, Somebody s) {
        s.finds.add(f);
        f.entity = s.id();
        f.thing = s;
    }

    private void linkShort(Find f) {
        String key = scene.words.key[f.from];
        List<Somebody> fitting = new ArrayList<>();
        for (Somebody s : all) {
            if (s.lastWord().equals(key) || isGivenAlias(s, key)) {
                fitting.add(s);
            }
        }
        if (fitting.size() == 1) {
            join(f, fitting.get(0));
            f.why = "short for " + fitting.get(0).name;
            return;
        }
        if (fitting.size() > 1) {
            f.thing = null;
            f.why = "may be " + fitting.get(0).name + " or " + fitting.get(1).name;
            return;
        }
        Somebody called = byGivenName(key);
        if (called != null) {
            join(f, called);
            f.why = "first name of " + called.name;
            return;
        }
        Somebody doubled = byMiddleName(key);
        if (doubled != null) {
            join(f, doubled);
            f.why = "one of the surnames of " + doubled.name;
            return;
        }
        Person row = bySurname(key);
        if (row == null && !isPlausible(f)) {
            scene.drop(f);
            return;
        }
        Somebody s = new Somebody(row == null ? display(f) : row.name(), row);
        s.key = row == null ? s.key : key;
        all.add(s);
        join(f, s);
        if (row != null) {
            f.why = "persons: " + row.key() + ", the only holder of a leading office of this name then";
        }
    }

    /// The one person of the article with this first name.
    private @Nullable Somebody byGivenName(String key) {
        Somebody one = null;
        for (Somebody s : all) {
            if (s.key.startsWith(key + " ")) {
                if (one != null) {
                    return null;
                }
                one = s;
            }
        }
        return one;
    }

    /// The one person of the article who has this word inside the name: `Martínez` for `Esperanza Martínez dos Santos`.
    private @Nullable Somebody byMiddleName(String key) {
        Somebody one = null;
        for (Somebody s : all) {
            if (s.key.contains(" " + key + " ")) {
                if (one != null) {
                    return null;
                }
                one = s;
            }
        }
        return one;
    }

    /// A lone unknown name is a person only with a title, or where it speaks and acts.
    private boolean isPlausible(Find f) {
        Words w = scene.words;
        if (f.why.startsWith("after the title") || f.why.equals(MistakenPersons.ACTS_SO)) {
            return true;
        }
        boolean acts = w.tight[f.to] && f.to + 1 < w.count && Lexicon.SPEAKS.contains(w.key[f.to + 1]);
        return acts && scene.tag(f.from) == NameSpan.Kind.PER && !f.why.startsWith("short for");
    }

    private static boolean isGivenAlias(Somebody s, String key) {
        return s.row != null && s.row.aliases().stream().anyMatch(a -> a.equalsIgnoreCase(key));
    }

    /// The one person of leading office that a surname alone can mean on the article's day.
    private @Nullable Person bySurname(String key) {
        Person one = null;
        int oneWeight = 0;
        boolean tie = false;
        for (Person p : scene.knowledge.bySurname(key)) {
            int weight = 0;
            for (Term t : p.terms()) {
                boolean now = !scene.isDated() || t.mayCover(scene.date);
                if (now && LEADING.contains(t.role())) {
                    weight = Math.max(weight, FIRST.contains(t.role()) ? 2 : isAbout(p.country()) ? 1 : 0);
                }
            }
            weight = isAbout(p.country()) ? weight : leadsNamedBody(p) ? 2 : 0;
            if (weight > oneWeight) {
                one = p;
                oneWeight = weight;
                tie = false;
            } else if (weight == oneWeight && weight > 0) {
                tie = true;
            }
        }
        return tie ? null : one == null ? soleLeader(key) : one;
    }

    /// Whether the article names a country or one of its cities.
    private boolean isAbout(String country) {
        return scene.names(country)
                || scene.finds.stream()
                        .anyMatch(f -> f.thing instanceof City c && c.country().equals(country));
    }

    /// The one person in the world who has this surname and a leading office on the article's day, where that office is
    /// among the first and the article names others of their rank: then news does not say of what.
    private @Nullable Person soleLeader(String key) {
        long ranked = all.stream().filter(s -> s.row != null && leads(s.row)).count();
        if (!scene.isDated() || key.length() < SHORTEST_FAMOUS || ranked < FEW_LEADERS) {
            return null;
        }
        Person one = null;
        boolean first = false;
        for (Person p : scene.knowledge.bySurname(key)) {
            for (Term t : p.terms()) {
                boolean last = endsWith(p, key) && !p.name().contains("-");
                if (last && LEADING.contains(t.role()) && t.mayCover(scene.date)) {
                    if (one != null && one != p) {
                        return null;
                    }
                    one = p;
                    first |= FAMOUS.contains(t.role());
                }
            }
        }
        return first ? one : null;
    }

    private static boolean endsWith(Person p, String key) {
        return Folding.key(p.name()).endsWith(" " + key)
                || p.aliases().stream().anyMatch(a -> Folding.key(a).endsWith(" " + key));
    }

    private boolean leads(Person p) {
        return p.terms().stream().anyMatch(t -> FAMOUS.contains(t.role()) && t.mayCover(scene.date));
    }

    /// Whether the article names an organisation that this person leads on its day.
    private boolean leadsNamedBody(Person p) {
        for (Term t : p.terms()) {
            boolean leads = t.of().length() > 2 && (!scene.isDated() || t.mayCover(scene.date));
            if (leads && scene.finds.stream().anyMatch(f -> f.thing instanceof Body b && b.name.equals(t.of()))) {
                return true;
            }
        }
        return false;
    }

    /// Whether two names of several words, given as keys, are forms of one person's name: one has all words of the
    /// other, an initial stands for its word, or the family name comes first.
    static boolean isSame(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String[] x = a.split(" ");
        String[] y = b.split(" ");
        if (x.length > y.length) {
            return isSame(b, a);
        }
        if (x.length < 2) {
            return false;
        }
        boolean ends = x[x.length - 1].equals(y[y.length - 1]);
        if (ends && fits(x[0], y[0])) {
            return x.length <= 2 || covers(x, y);
        }
        if (y.length > x.length && (b.endsWith(" " + a) || b.startsWith(a + " "))) {
            return true;
        }
        boolean turned =
                x.length == y.length && new HashSet<>(Arrays.asList(x)).equals(new HashSet<>(Arrays.asList(y)));
        return turned || (ends && covers(x, y) && x.length > 2);
    }

    private static boolean fits(String a, String b) {
        return a.equals(b) || (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
    }

    /// Whether every word of `x` stands for a word of `y`, in order.
    private static boolean covers(String[] x, String[] y) {
        int j = 0;
        for (String word : x) {
            while (j < y.length && !fits(word, y[j])) {
                j++;
            }
            if (j++ >= y.length) {
                return false;
            }
        }
        return true;
    }
}

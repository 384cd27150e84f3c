package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.knowledge.Known;
import org.dateline.extract.knowledge.Person;
import org.dateline.extract.knowledge.Term;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/// Brings the finds of persons together: who is whom in this article.
final class People {
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
        couples(finds);
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
            if (sameRow || (!otherRow && SamePerson.isSame(s.key, key))) {
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

    /// `Paul and Rachel Chandler`: a lone first name beside a full name shares its surname.
    private void couples(List<Find> finds) {
        Words w = scene.words;
        for (Find f : List.copyOf(finds)) {
            int i = f.from - 2;
            boolean and = i >= 0 && f.from < f.to && w.key[i + 1].equals("and") && w.tight[i] && w.tight[i + 1];
            if (!and || !isLoneGivenName(i) || !scene.knowledge.isGivenName(w.key[f.from])) {
                continue;
            }
            String name = w.text(i, i) + " " + w.text(f.from + 1, f.to).replace('\n', ' ');
            Find first = scene.owner(i);
            if (first == null) {
                first = scene.add(new Find(i, i, EntityKind.PERSON, List.of(), ""));
                finds.add(first);
            }
            Somebody s = all.stream()
                    .filter(o -> SamePerson.isSame(o.key, Folding.key(name)))
                    .findFirst()
                    .orElseGet(() -> {
                        Somebody other = new Somebody(name, null);
                        all.add(other);
                        return other;
                    });
            join(first, s);
            first.why = "shares the surname of " + w.text(f.from, f.to);
        }
    }

    private boolean isLoneGivenName(int i) {
        Words w = scene.words;
        Find owner = scene.owner(i);
        boolean free = owner == null || (owner.kind == EntityKind.PERSON && owner.from == owner.to);
        boolean joined = i > 0 && w.tight[i - 1] && w.isUpper(i - 1);
        return free
                && !joined
                && w.isUpper(i)
                && !w.shout[i]
                && !Lexicon.CALENDAR.contains(w.key[i])
                && scene.knowledge.isGivenName(w.key[i])
                && all.stream().noneMatch(s -> (" " + s.key + " ").contains(" " + w.key[i] + " "));
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
                    int weight =
                            LoneSurnames.FIRST.contains(t.role()) ? 4 : LoneSurnames.LEADING.contains(t.role()) ? 3 : 1;
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
        Person row = new LoneSurnames(scene, all).meant(key);
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
}

package org.dateline.extract.link;

import java.util.List;
import java.util.Locale;
import org.dateline.extract.knowledge.Person;
import org.dateline.extract.knowledge.Term;
import org.jspecify.annotations.Nullable;

/// Who holds an office on the article's day, named in the article or not.
final class Holders {
    private final Scene scene;
    private final People people;

    Holders(Scene scene, People people) {
        this.scene = scene;
        this.people = people;
    }

    /// Whether the office is so high that its title and country alone can mean its holder.
    static boolean isLeading(String code) {
        return switch (code) {
            case "HOS", "HOG", "VP", "FM", "DEF", "FIN", "INT", "SECGEN", "CB", "NSA", "PR_UN", "SPEAKER" -> true;
            default -> false;
        };
    }

    /// The term of the only one who holds a leading office; null if nobody is known, or several are.
    @Nullable Term term(String code, String of) {
        if (!isLeading(code) || !scene.isDated()) {
            return null;
        }
        List<Term> terms = scene.knowledge.holders(code, of, scene.date);
        return terms.size() == 1 ? terms.getFirst() : null;
    }

    /// The term of whoever leads a state: its president, or the head of government where that office is the first; null
    /// where both are called its leader.
    @Nullable Term leader(String state) {
        String key = state.toLowerCase(Locale.ROOT);
        return Lexicon.LED_BY_TWO.contains(key)
                ? null
                : term(Lexicon.LED_BY_GOVERNMENT.contains(key) ? "HOG" : "HOS", state);
    }

    /// Under which term a person holds a kind of office; null if not.
    @Nullable Term held(Person p, String code) {
        for (Term term : p.terms()) {
            if (term.role().equals(code) && scene.isDated() && term.mayCover(scene.date)) {
                return term;
            }
        }
        return null;
    }

    /// Whose term it is: somebody of the article, or one who joins its people now.
    @Nullable Somebody of(Term term) {
        Person row = scene.knowledge.person(term.person()).orElse(null);
        if (row == null) {
            return null;
        }
        for (Somebody s : people.all) {
            if (s.row == row) {
                return s;
            }
        }
        Somebody s = new Somebody(row.name(), row);
        people.all.add(s);
        return s;
    }
}

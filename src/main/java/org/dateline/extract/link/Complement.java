package org.dateline.extract.link;

import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/// What follows a title and says of what it is one: `of exploration at KenGen`, `for the bank`.
///
/// @param titleEnd last word that belongs to the title itself, as in `head of exploration`
/// @param end last word of the whole
/// @param target the word that names what it is an office of; -1 if none does
record Complement(int titleEnd, int end, int target) {

    /// Reads on after word `last` of a title.
    static Complement read(Scene scene, int last) {
        Words w = scene.words;
        int titleEnd = last;
        int end = last;
        for (int round = 0; round < 2; round++) {
            int k = end + 1;
            if (k + 1 >= w.count || !w.tight[end] || !Lexicon.COMPLEMENTS.contains(w.key[k]) || !w.tight[k]) {
                break;
            }
            k++;
            boolean determined = false;
            while (k + 1 < w.count && Lexicon.DETERMINERS.contains(w.key[k]) && (w.tight[k] || w.possessive[k])) {
                k++;
                determined = true;
            }
            while (k + 1 < w.count && Lexicon.EPITHETS.contains(w.key[k]) && w.tight[k]) {
                k++;
            }
            if (Character.isDigit(w.key[k].charAt(0))
                    || Lexicon.AGES.contains(w.key[k])
                    || Lexicon.CALENDAR.contains(w.key[k])) {
                break;
            }
            Find owner = scene.owner(k);
            if (owner != null) {
                int to = owner.to;
                boolean goesOn = w.possessive[to] || (owner.form != Form.NAME && w.tight[to]);
                Find theirs = goesOn ? scene.owner(to + 1) : null;
                if (theirs != null && theirs.from == to + 1 && theirs.kind == EntityKind.ORGANISATION) {
                    return new Complement(titleEnd, theirs.to, theirs.from);
                }
                int noun = goesOn ? nounEnd(w, to) : to;
                Find place = noun > to && noun + 2 < w.count && w.tight[noun] && w.key[noun + 1].equals("of")
                        ? scene.owner(noun + 2)
                        : null;
                if (place != null && Lexicon.PLACE_NOUNS.contains(w.key[noun]) && place.from == noun + 2) {
                    return new Complement(titleEnd, place.to, noun + 2);
                }
                return goesOn ? new Complement(titleEnd, nounEnd(w, to), k) : new Complement(titleEnd, to, k);
            }
            if (w.isUpper(k)) {
                int matter = matterEnd(w, last, k);
                if (matter >= k) {
                    titleEnd = matter;
                    end = matter;
                    continue;
                }
                int to = k;
                while (to + 1 < w.count && w.tight[to] && w.isUpper(to + 1) && !isPerson(scene.owner(to + 1))) {
                    to++;
                }
                return new Complement(titleEnd, to, k);
            }
            int noun = nounEnd(w, k - 1);
            if (noun < k || (w.tight[noun] && Lexicon.CALENDAR.contains(w.key[noun + 1]))) {
                break;
            }
            Find named = w.tight[noun] ? scene.owner(noun + 1) : null;
            if (named != null && named.from == noun + 1 && named.kind == EntityKind.ORGANISATION) {
                return new Complement(titleEnd, named.to, noun + 1);
            }
            if (determined) {
                boolean of = noun + 2 < w.count && w.tight[noun] && w.key[noun + 1].equals("of") && w.tight[noun + 1];
                Find whole = of && Lexicon.PLACE_NOUNS.contains(w.key[noun]) ? scene.owner(noun + 2) : null;
                if (whole != null && whole.from == noun + 2 && whole.kind == EntityKind.PLACE) {
                    return new Complement(titleEnd, whole.to, noun + 2);
                }
                boolean in = noun + 2 < w.count && w.tight[noun] && w.key[noun + 1].equals("in") && w.tight[noun + 1];
                Find place = in ? scene.owner(noun + 2) : null;
                boolean there = place != null && place.from == noun + 2 && place.kind == EntityKind.PLACE;
                return new Complement(titleEnd, there && place != null ? place.to : noun, noun);
            }
            titleEnd = noun;
            end = noun;
        }
        return new Complement(titleEnd, end, -1);
    }

    private static boolean isPerson(@Nullable Find f) {
        return f != null && f.kind == EntityKind.PERSON;
    }

    /// The last word of what a minister is one of, `Internal Affairs`, `Trade and Industry`; less than `k` if that does
    /// not stand here.
    private static int matterEnd(Words w, int head, int k) {
        int at = k;
        while (Lexicon.MINISTERS.contains(w.key[head]) && at < w.count && Lexicon.DOMAINS.contains(w.key[at])) {
            boolean and = at + 2 < w.count && w.key[at + 1].equals("and") && w.tight[at] && w.tight[at + 1];
            boolean more = and && Lexicon.DOMAINS.contains(w.key[at + 2]);
            if (!w.tight[at]) {
                return at;
            }
            at += more ? 2 : 1;
        }
        return at - 1;
    }

    /// The last of the small-letter nouns after word `i`, three at most.
    static int nounEnd(Words w, int i) {
        int at = i;
        while (at + 1 < w.count
                && at < i + 3
                && (w.tight[at] || w.possessive[at])
                && (isNoun(w.key[at + 1]) || w.text.charAt(w.end[at]) == '-')
                && !w.capital[at + 1]) {
            at++;
        }
        return at;
    }

    static boolean isNoun(String key) {
        return !Lexicon.FUNCTION.contains(key)
                && !Lexicon.ACTS.contains(key)
                && !Lexicon.AUXILIARIES.contains(key)
                && !Lexicon.COMPLEMENTS.contains(key)
                && !Lexicon.DETERMINERS.contains(key);
    }
}

package org.dateline.extract.link;

import org.dateline.entity.EntityKind;

/// Finds the title that a phrase behind a name begins with, over its article, possessor and adjectives.
final class TitleSearch {
    private final Scene scene;
    private final Words w;

    TitleSearch(Scene scene) {
        this.scene = scene;
        this.w = scene.words;
    }

    /// The first word of the title that begins near word `k`, after article, possessor and a few adjectives; -1 if
    /// none.
    int titleFrom(int k, boolean needsArticle) {
        boolean article = false;
        for (int at = k; at < w.count && at < k + 7 && w.sentence[at] == w.sentence[k]; at++) {
            TitleSpan t = scene.titleAt(at);
            if (t != null && w.possessive[t.to()]) {
                at = t.to();
                article = true;
                continue;
            }
            if (t != null) {
                return needsArticle && !article ? -1 : at;
            }
            Find owner = scene.owner(at);
            if (owner != null) {
                if (owner.kind == EntityKind.PERSON && !w.possessive[owner.to]) {
                    return -1;
                }
                at = owner.to;
                article |= w.possessive[at];
            } else if (Lexicon.DETERMINERS.contains(w.key[at])) {
                article = true;
            } else if (!isAdjectiveLike(at, k)) {
                return -1;
            }
            if (!w.tight[at] && !w.possessive[at]) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isAdjectiveLike(int at, int k) {
        String key = w.key[at];
        boolean number = Character.isDigit(key.charAt(0));
        boolean denied = key.equals("not") || key.equals("never") || key.equals("no");
        return !number
                && !denied
                && !Lexicon.ACTS.contains(key)
                && !Lexicon.AUXILIARIES.contains(key)
                && !Lexicon.COMPLEMENTS.contains(key)
                && !key.equals("and")
                && !(at == k && Lexicon.OPENERS.contains(key) && !key.equals("former") && !key.equals("new"));
    }

    /// The `who` behind a noun and its adjectives at word `k`: `the Nobel laureate who heads`; -1 if there is none.
    int whoBehind(int k) {
        boolean determined = Lexicon.DETERMINERS.contains(w.key[k]);
        for (int i = k + 1; determined && i < w.count && i < k + 6 && w.tight[i - 1]; i++) {
            Find owner = scene.owner(i);
            if (owner != null && owner.kind == EntityKind.PERSON) {
                return -1;
            }
            if (w.key[i].equals("who")) {
                return i;
            }
        }
        return -1;
    }

    /// Whether word `k` is the first of an office named without an article: `acting prime minister`, `head of`.
    boolean isOfficeAt(int k) {
        TitleSpan t = scene.titleAt(k);
        return t != null
                && t.from() == k
                && (w.capital[k]
                        || Complement.read(scene, t.to()).target() >= 0
                        || !scene.knowledge.titles().role(w.keys(k, t.to())).isEmpty());
    }

    /// Whether an article, a possessor or a title stands at word `k`.
    boolean isPhraseAt(int k) {
        return k < w.count
                && w.tight[k - 1]
                && (Lexicon.DETERMINERS.contains(w.key[k])
                        || scene.titleAt(k) != null
                        || (scene.owner(k) != null && w.capital[k]));
    }

    /// Whether the title stands before another person's name.
    boolean namesAnother(TitleSpan t) {
        if (isBefore(t.to())) {
            return true;
        }
        Complement c = Complement.read(scene, t.to());
        boolean anothers = c.end() > t.to() && isBefore(c.end());
        for (int i = t.to() + 1; anothers && i <= c.end(); i++) {
            anothers = scene.titleAt(i) == null;
        }
        return anothers;
    }

    /// Whether a person's name follows word `i`.
    private boolean isBefore(int i) {
        Find next = scene.owner(i + 1);
        return next != null && next.kind == EntityKind.PERSON && next.from == i + 1 && w.tight[i];
    }
}

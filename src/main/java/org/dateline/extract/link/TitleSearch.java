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

    /// Whether word `k` is the first of an office named without an article: `acting prime minister`, `head of`.
    boolean isOfficeAt(int k) {
        TitleSpan t = scene.titleAt(k);
        return t != null
                && t.from() == k
                && (Complement.read(scene, t.to()).target() >= 0
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
        Find next = scene.owner(t.to() + 1);
        return next != null && next.kind == EntityKind.PERSON && w.tight[t.to()];
    }
}

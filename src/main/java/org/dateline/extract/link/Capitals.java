package org.dateline.extract.link;

import org.dateline.article.Mention.Form;
import org.dateline.extract.knowledge.City;

/// Says whether a capital is spoken of as one that acts or is dealt with: `Tehran denied`, `urged Lisbon to`, `ties
/// with Beijing`; else it is the city.
final class Capitals {
    private Capitals() {}

    static boolean isGovernment(Scene scene, Find f) {
        Words w = scene.words;
        if (w.shout[f.from] && (f.from == 0 || w.before(f.from) == '\n')) {
            return false;
        }
        boolean glued = f.from > 0 && (w.tight[f.from - 1] || w.possessive[f.from - 1]);
        String before = glued ? w.key[f.from - 1] : "";
        String second = glued && f.from > 1 && w.tight[f.from - 2] ? w.key[f.from - 2] : "";
        if (before.equals("to") && Lexicon.ADDRESSED.contains(second)) {
            return true;
        }
        if (before.equals("the") && w.tight[f.to] && f.to + 1 < w.count && w.key[f.to + 1].equals("government")) {
            return true;
        }
        if (Lexicon.PLACE_BEFORE.contains(before)) {
            return false;
        }
        if (w.tight[f.to] && f.to + 1 < w.count && w.isUpper(f.to + 1)) {
            return false;
        }
        if (w.possessive[f.to]) {
            int noun = f.to + 1;
            boolean adorned = noun + 1 < w.count && w.tight[noun] && Lexicon.EPITHETS.contains(w.key[noun]);
            return noun < w.count && Lexicon.STATE_NOUNS.contains(w.key[adorned ? noun + 1 : noun]);
        }
        return isAddressed(scene, before, second)
                || acts(scene, f, before)
                || isFirst(scene, f)
                || (before.equals("for") && Lexicon.SIGNS.contains(second))
                || before.equals("by")
                || (Lexicon.WITH.contains(before) && isPair(before))
                || isSecond(scene, f);
    }

    /// `accused Tehran`, `called on Bangkok`, `sanctions on Moscow`.
    private static boolean isAddressed(Scene scene, String before, String second) {
        boolean on = before.equals("on") && (Lexicon.LAID_ON.contains(second) || second.startsWith("call"));
        return on || Lexicon.ADDRESSES.contains(before);
    }

    private static boolean acts(Scene scene, Find f, String before) {
        Words w = scene.words;
        int next = f.to + 1;
        if (next >= w.count) {
            return false;
        }
        if (w.after(f.to) == ',' && w.key[next].equals("which") && w.opens(f.from)) {
            return true;
        }
        if (w.after(f.to) == ',' && w.key[next].equals("whose") && next + 1 < w.count) {
            return Lexicon.STATE_NOUNS.contains(w.key[next + 1])
                    || scene.knowledge.bodies().behind(w, next + 1) != null;
        }
        if (!w.tight[f.to] || (!w.opens(f.from) && before.equals("the"))) {
            return false;
        }
        boolean dated = w.key[next].equals("in") && next + 2 < w.count && Lexicon.CALENDAR.contains(w.key[next + 1]);
        boolean asked = before.equals("that") && Lexicon.DEEDS.contains(w.key[next]);
        return asked || acts(w, next) || (dated && Lexicon.ACTS.contains(w.key[next + 2]));
    }

    /// `accused`, `has never acknowledged`, `would consider`: not `has grown`, not `was bombed`.
    private static boolean acts(Words w, int i) {
        if (Lexicon.ACTS.contains(w.key[i])) {
            return true;
        }
        if (!Lexicon.AUXILIARIES.contains(w.key[i])) {
            return false;
        }
        int at = i + 1;
        while (at < w.count && w.tight[at - 1] && Lexicon.ADVERBS.contains(w.key[at])) {
            at++;
        }
        if (at >= w.count || !w.tight[at - 1]) {
            return false;
        }
        String verb = w.key[at];
        boolean cityToo = Lexicon.CITY_VERBS.contains(verb);
        boolean has = w.key[i].startsWith("ha");
        boolean mind = Lexicon.MINDS.contains(verb)
                || (at + 1 < w.count && w.tight[at] && Lexicon.MINDS.contains(w.key[at + 1]));
        return Lexicon.ACTS.contains(verb)
                || Lexicon.DEEDS.contains(verb)
                || (has && (mind || (verb.endsWith("ed") && !cityToo)))
                || (Lexicon.MODALS.contains(w.key[i]) && !cityToo);
    }

    /// `Ankara and Baghdad agreed`: two that act together.
    private static boolean isFirst(Scene scene, Find f) {
        Words w = scene.words;
        boolean and = w.tight[f.to] && f.to + 2 < w.count && w.key[f.to + 1].equals("and");
        Find second = and ? scene.owner(f.to + 2) : null;
        boolean capital = second != null && (second.thing instanceof City || second.form == Form.METONYM);
        int verb = second == null ? w.count : second.to + 1;
        return capital && verb < w.count && w.tight[verb - 1] && (acts(w, verb) || Lexicon.DEEDS.contains(w.key[verb]));
    }

    /// `between Moscow and Kyiv`: the second is what the first is.
    private static boolean isSecond(Scene scene, Find f) {
        Find first = f.from > 1 && scene.words.key[f.from - 1].equals("and") ? scene.owner(f.from - 2) : null;
        return first != null && first.form == Form.METONYM;
    }

    private static boolean isPair(String before) {
        return before.equals("with")
                || before.equals("between")
                || before.equals("against")
                || before.equals("pressure");
    }
}

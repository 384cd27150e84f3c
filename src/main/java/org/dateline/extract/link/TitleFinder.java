package org.dateline.extract.link;

import java.util.regex.Pattern;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Titles;

/// Finds titles: as many words before a head as belong to it.
final class TitleFinder {
    /// How nouns end for who does something.
    private static final Pattern TRADE =
            Pattern.compile("\\p{Lower}{3,}(ser|cer|cker|ster|eer|or|ist|ian|yst|ant|man|woman)");

    private TitleFinder() {}

    static void find(Scene scene) {
        Words w = scene.words;
        Titles titles = scene.knowledge.titles();
        int free = 0;
        for (int i = 0; i < w.count; i++) {
            if (!titles.beginsHead(w.key[i])) {
                continue;
            }
            int end = headEnd(w, titles, i, titles.longest());
            while (end > i && !clear(scene, i, end)) {
                end = headEnd(w, titles, i, end - i);
            }
            if (end < i
                    || (w.key[end].equals("fellow") && w.tight[end] && !Lexicon.COMPLEMENTS.contains(w.key[end + 1]))) {
                continue;
            }
            if (end == i && (isFirstName(scene, i) || goesOn(w, titles, i) || !clear(scene, i, i))) {
                continue;
            }
            int from = i;
            while (from > free && w.tight[from - 1]) {
                if (isLoose(scene, from - 1, end) && titles.isModifier(w.key[from - 1])) {
                    from--;
                } else if (from < i && isPair(scene, from - 1, free)) {
                    from -= 2;
                } else if (from == i && isMatter(scene, from - 1, end)) {
                    from--;
                } else {
                    break;
                }
            }
            from = afterPossessor(scene, from, free);
            for (int k = from; k < i; k++) {
                Find owner = scene.owner(k);
                if (owner != null) {
                    scene.drop(owner);
                    restore(scene, owner.from, from - 1);
                }
            }
            if (end > i && w.key[end].equals("opposition") && w.tight[end] && w.isUpper(end + 1)) {
                end = i;
            }
            if (isOfTrade(scene, i, end)) {
                end++;
            }
            scene.titles.add(new TitleSpan(from, end, i));
            free = end + 1;
            i = end;
        }
    }

    /// `chief fundraiser`, `chief forecaster`: who does something is the title, `chief` only how.
    private static boolean isOfTrade(Scene scene, int i, int end) {
        Words w = scene.words;
        int next = end + 1;
        boolean chief = i == end && w.key[end].equals("chief") && w.tight[end] && next < w.count;
        return chief
                && !w.capital[next]
                && scene.owner(next) == null
                && Complement.isNoun(w.key[next])
                && !Lexicon.ADVERBS.contains(w.key[next])
                && TRADE.matcher(w.key[next]).matches();
    }

    /// `Brexit` in `Brexit Secretary`: a matter that no table has.
    private static boolean isMatter(Scene scene, int i, int end) {
        Words w = scene.words;
        return Lexicon.MINISTERS.contains(w.key[end])
                && w.capital[end]
                && w.capital[i]
                && !w.possessive[i]
                && scene.owner(i) == null
                && scene.tag(i) != NameSpan.Kind.PER
                && !(w.opens(i) && Lexicon.OPENERS.contains(w.key[i]))
                && !Lexicon.CALENDAR.contains(w.key[i])
                && !Lexicon.NO_ROLES.contains(w.key[i])
                && !Lexicon.FUNCTION.contains(w.key[i]);
    }

    /// `trade and` in `trade and industry minister`: two matters of one office.
    private static boolean isPair(Scene scene, int and, int free) {
        Words w = scene.words;
        return and > free
                && w.key[and].equals("and")
                && w.tight[and - 1]
                && scene.owner(and - 1) == null
                && Lexicon.DOMAINS.contains(w.key[and - 1])
                && Lexicon.DOMAINS.contains(w.key[and + 1])
                && w.capital[and - 1] == w.capital[and + 1];
    }

    /// Whether a title may take in this word: one that nobody has, a chamber, or `Labour` before a minister.
    private static boolean isLoose(Scene scene, int i, int end) {
        Find owner = scene.owner(i);
        boolean chamber = scene.words.key[i].equals("senate")
                || scene.words.key[i].equals("house")
                || scene.words.key[i].equals("parliament")
                || (Lexicon.DOMAINS.contains(scene.words.key[i]) && Lexicon.MINISTERS.contains(scene.words.key[end]));
        boolean whole = owner != null
                && owner.to == i
                && owner.from < i
                && Lexicon.MINISTERS.contains(scene.words.key[end])
                && isCountry(scene, owner.from, i - 1);
        return owner == null || (chamber && owner.kind == EntityKind.ORGANISATION && (owner.from == owner.to || whole));
    }

    /// `Duchess Harris`, whom the tagger sees as one name of a person.
    private static boolean isFirstName(Scene scene, int i) {
        Words w = scene.words;
        return w.capital[i]
                && Lexicon.TITLES_OR_NAMES.contains(w.key[i])
                && w.tight[i]
                && w.isUpper(i + 1)
                && scene.tag(i) == NameSpan.Kind.PER
                && scene.tag(i + 1) == NameSpan.Kind.PER;
    }

    private static boolean isCountry(Scene scene, int from, int to) {
        return scene.knowledge.names().find(scene.words.keys(from, to)).stream()
                .anyMatch(k -> k.thing() instanceof Country);
    }

    /// Gives the words that a body loses to a title back to its country: `U.S.` in `U.S. Treasury secretary`.
    private static void restore(Scene scene, int from, int to) {
        if (from <= to && isCountry(scene, from, to)) {
            scene.add(TableNames.settle(scene, from, to, scene.knowledge.names().find(scene.words.keys(from, to))));
        }
    }

    /// Takes in what else stands between a possessor and a title: `Kurdish natural resources minister`.
    private static int afterPossessor(Scene scene, int from, int free) {
        Words w = scene.words;
        for (int at = from - 1; at >= free && at >= from - 3 && at > 0; at--) {
            boolean noun = w.tight[at]
                    && !w.capital[at]
                    && scene.owner(at) == null
                    && !Lexicon.FUNCTION.contains(w.key[at])
                    && !Lexicon.ACTS.contains(w.key[at])
                    && !Lexicon.EPITHETS.contains(w.key[at])
                    && !Lexicon.DETERMINERS.contains(w.key[at]);
            if (!noun) {
                return from;
            }
            Find owner = scene.owner(at - 1);
            boolean possessor = owner == null
                    ? w.possessive[at - 1] && w.capital[at - 1]
                    : w.possessive[at - 1] || (w.tight[at - 1] && (w.shout[at - 1] || mayOwn(owner, w.key[from])));
            if (possessor) {
                return at;
            }
        }
        return from;
    }

    /// `U.N. peacekeeping chief`, `Kurdish natural resources minister`: not `Mali peace envoy`.
    private static boolean mayOwn(Find owner, String title) {
        boolean body = owner.kind == EntityKind.ORGANISATION && Lexicon.GROUP_OFFICES.contains(title);
        return owner.form != Form.NAME || body;
    }

    /// A title of several words may take a single word that was held for an organisation: `Treasury Secretary`.
    private static boolean clear(Scene scene, int i, int end) {
        for (int k = i; k <= end; k++) {
            Find owner = scene.owner(k);
            if (owner != null && (i == end || owner.from != owner.to || owner.kind != EntityKind.ORGANISATION)) {
                return false;
            }
        }
        for (int k = i; k <= end; k++) {
            Find owner = scene.owner(k);
            if (owner != null) {
                scene.drop(owner);
            }
        }
        return true;
    }

    /// `deputy` in `deputy energy minister` is no title of its own.
    private static boolean goesOn(Words w, Titles titles, int i) {
        if (!titles.isModifier(w.key[i])) {
            return false;
        }
        for (int j = i; j < i + 3 && j + 1 < w.count && w.tight[j]; j++) {
            if (headEnd(w, titles, j + 1, titles.longest()) >= 0) {
                return !(w.capital[j + 1] && !w.capital[i] && Lexicon.RANKS.contains(w.key[j + 1]));
            }
            if (!titles.isModifier(w.key[j + 1])) {
                return false;
            }
        }
        return false;
    }

    /// The last word of the longest head that begins at `i` and has at most so many words; -1 if none does.
    private static int headEnd(Words w, Titles titles, int i, int most) {
        int best = -1;
        String key = "";
        for (int j = i; j < w.count && j < i + most; j++) {
            key = j == i ? w.key[j] : key + " " + w.key[j];
            if (titles.isHead(key)) {
                best = j;
            }
            if (!w.tight[j]) {
                break;
            }
        }
        return best;
    }
}

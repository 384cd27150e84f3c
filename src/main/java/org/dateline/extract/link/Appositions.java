package org.dateline.extract.link;

import java.util.List;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.NameSpan;
import org.jspecify.annotations.Nullable;

/// Finds names by the noun beside them: `Norad, its development agency`, `the town of Naivasha`, `disaster office
/// BNGRC`.
final class Appositions {
    private static final int REACH = 6;

    private Appositions() {}

    static void find(Scene scene) {
        Words w = scene.words;
        for (int i = 0; i < w.count; i++) {
            if (!w.isUpper(i) || scene.owner(i) != null || Lexicon.CALENDAR.contains(w.key[i])) {
                continue;
            }
            int j = i;
            while (j + 1 < w.count && w.tight[j] && w.isUpper(j + 1) && scene.owner(j + 1) == null) {
                j++;
            }
            int from = w.opens(i) && Lexicon.OPENERS.contains(w.key[i]) && j > i ? i + 1 : i;
            if (from <= j && !Lexicon.OPENERS.contains(w.key[from]) && !Lexicon.CALENDAR.contains(w.key[from])) {
                EntityKind kind = before(w, from);
                boolean strong = kind != null;
                kind = kind == null ? after(scene, j) : kind;
                kind = kind == EntityKind.ORGANISATION && !strong && scene.tag(j) == NameSpan.Kind.PER && j > from
                        ? null
                        : kind;
                if (kind != null) {
                    scene.add(new Find(from, j, kind, List.of(), "the noun beside it"));
                }
            }
            i = j;
        }
    }

    /// `the town of X`, `rebel group X`.
    private static @Nullable EntityKind before(Words w, int i) {
        if (i == 0 || !w.tight[i - 1] || w.capital[i - 1]) {
            return null;
        }
        String noun = w.key[i - 1];
        if (noun.equals("of") && i > 1 && w.tight[i - 2] && !w.capital[i - 2]) {
            return Lexicon.PLACE_NOUNS_BESIDE.contains(w.key[i - 2]) ? EntityKind.PLACE : null;
        }
        if (Lexicon.ORG_NOUNS.contains(noun)) {
            return EntityKind.ORGANISATION;
        }
        return Lexicon.PLACE_NOUNS_BESIDE.contains(noun) && !noun.equals("capital") ? EntityKind.PLACE : null;
    }

    /// `X, its development agency,`, `X, a town in`.
    private static @Nullable EntityKind after(Scene scene, int j) {
        Words w = scene.words;
        int k = j + 1;
        if (w.after(j) != ',' || k >= w.count || w.sentence[k] != w.sentence[j]) {
            return null;
        }
        boolean determined = switch (w.key[k]) {
            case "the", "a", "an", "its", "their", "his", "her", "our" -> true;
            default -> w.possessive[k] || (k + 1 < w.count && w.possessive[k + 1] && w.tight[k]);
        };
        if (!determined) {
            return null;
        }
        Find next = scene.owner(k + 1);
        if (w.key[k].equals("the") && next != null && next.kind == EntityKind.ORGANISATION && next.from == k + 1) {
            return next.to < w.count && w.after(next.to) == ',' ? EntityKind.ORGANISATION : null;
        }
        for (int at = k + 1; at < w.count && at < k + REACH && w.sentence[at] == w.sentence[j]; at++) {
            boolean last = !w.tight[at] || at + 1 == w.count || Lexicon.APPOSITION_ENDS.contains(w.key[at + 1]);
            if (last && !w.capital[at]) {
                if (Lexicon.ORG_NOUNS.contains(w.key[at])) {
                    return EntityKind.ORGANISATION;
                }
                return Lexicon.PLACE_NOUNS_BESIDE.contains(w.key[at]) ? EntityKind.PLACE : null;
            }
            if (!w.tight[at] && !w.possessive[at]) {
                return null;
            }
        }
        return null;
    }
}

package org.dateline.extract.link;

import java.util.List;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.NameSpan;

/// Finds firms named for several: `Sample & Cie`, which is no person called Sample and no firm called Cie.
final class JoinedFirms {
    private static final int WORDS = 3;

    private JoinedFirms() {}

    static void find(Scene scene) {
        Words w = scene.words;
        for (int i = 0; i + 1 < w.count; i++) {
            if (!isJoined(w, i) || !isFirm(scene, i + 1) || !scene.isFree(i, i + 1)) {
                continue;
            }
            int from = i;
            while (from > 0 && i - from < WORDS && w.tight[from - 1] && isOfName(scene, from - 1)) {
                from--;
            }
            int to = i + 1;
            while (to + 1 < w.count && to - i < WORDS && w.tight[to] && isOfName(scene, to + 1)) {
                to++;
            }
            scene.add(new Find(from, to, EntityKind.ORGANISATION, List.of(), "a firm named for several"));
        }
    }

    private static boolean isJoined(Words w, int i) {
        return w.isUpper(i)
                && w.isUpper(i + 1)
                && w.sentence[i] == w.sentence[i + 1]
                && w.text.substring(w.end[i], w.start[i + 1]).equals(" & ");
    }

    private static boolean isFirm(Scene scene, int second) {
        return Lexicon.COMPANY_ENDS.contains(scene.words.key[second])
                || (scene.tag(second) == NameSpan.Kind.ORG && scene.tag(second - 1) != NameSpan.Kind.PER)
                || scene.words.key[second].equals("cie");
    }

    private static boolean isOfName(Scene scene, int i) {
        Words w = scene.words;
        return w.isUpper(i)
                && scene.owner(i) == null
                && scene.tag(i) == NameSpan.Kind.ORG
                && !(w.opens(i) && Lexicon.OPENERS.contains(w.key[i]));
    }
}

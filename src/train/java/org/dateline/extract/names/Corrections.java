package org.dateline.extract.names;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Opens what a teacher says where it contradicts our own list of names (`words.tsv`): then the name may be either, and
/// training decides from the words around it.
///
/// Taggers trained before a name was known take it for anything else, differently from sentence to sentence. A name the
/// teacher passed over is opened too if it has several words or looks like letters.
final class Corrections {
    private static final int ORGANISATION = 2;

    private final Map<String, Integer> kinds = new HashMap<>();
    private int opened;

    Corrections() throws IOException {
        for (String list : List.of("organisation", "team", "club", "company", "media", "body", "party", "school")) {
            Lists.words(list).forEach(name -> kinds.put(name, ORGANISATION));
        }
        Lists.words("other").forEach(name -> kinds.putIfAbsent(name, Tags.OTHER_KIND));
    }

    int opened() {
        return opened;
    }

    /// Widens `masks` of one sentence.
    void apply(List<String> words, int[] masks) {
        for (int from = 0; from < masks.length; from++) {
            if (!Character.isLetterOrDigit(words.get(from).charAt(0))) {
                continue;
            }
            int longest = Math.min(masks.length, from + Lexicon.LONGEST);
            for (int to = longest; to > from; to--) {
                Integer kind = kinds.get(String.join(" ", words.subList(from, to)));
                if (kind != null) {
                    open(words.get(from), masks, from, to, kind);
                    from = to - 1;
                    break;
                }
            }
        }
    }

    private void open(String first, int[] masks, int from, int to, int kind) {
        boolean passed = true;
        boolean named = masks[from] != 1 << Tags.OUTSIDE && starts(masks[from]) && ends(masks[to - 1]);
        for (int i = from; i < to; i++) {
            passed &= masks[i] == 1 << Tags.OUTSIDE;
        }
        boolean telling = to > from + 1 || first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
        if (!named && !(passed && telling && kind == ORGANISATION)) {
            return;
        }
        int[] tags = new int[to];
        Columns.span(tags, from, to, kind);
        boolean news = false;
        for (int i = from; i < to; i++) {
            news |= (masks[i] & 1 << tags[i]) == 0;
            masks[i] |= 1 << tags[i];
            if (kind == Tags.OTHER_KIND) {
                masks[i] |= 1 << Tags.OUTSIDE;
            }
        }
        opened += news ? 1 : 0;
    }

    private static boolean starts(int mask) {
        return any(mask, true);
    }

    private static boolean ends(int mask) {
        return any(mask, false);
    }

    private static boolean any(int mask, boolean start) {
        for (int bits = mask; bits != 0; bits &= bits - 1) {
            int tag = Integer.numberOfTrailingZeros(bits);
            if (tag != Tags.OUTSIDE && (start ? Tags.opens(tag) : Tags.closes(tag))) {
                return true;
            }
        }
        return false;
    }
}

package org.dateline.extract.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The words of titles and offices, from titles.tsv. Keys as [org.dateline.text.Folding#key] makes them.
public final class Titles {
    private static final int LONGEST = 5;

    private final Map<String, String> heads = new HashMap<>();
    private final Set<String> modifiers = new HashSet<>();
    private final Set<String> headStarts = new HashSet<>();

    Titles(Table t) {
        int[] c = t.columns("words", "part", "role");
        for (String[] r : t.rows()) {
            if (r[c[1]].equals("modifier")) {
                modifiers.add(r[c[0]]);
            } else {
                heads.put(r[c[0]], r[c[2]]);
                int space = r[c[0]].indexOf(' ');
                headStarts.add(space < 0 ? r[c[0]] : r[c[0]].substring(0, space));
            }
        }
    }

    /// The most words that one head has.
    public int longest() {
        return LONGEST;
    }

    /// Whether these words are a title by themselves: `minister`, `secretary of state`.
    public boolean isHead(String key) {
        return heads.containsKey(key);
    }

    /// The title of one person, `minister` for `ministers`; empty if the word is no plural of a title.
    public String singular(String word) {
        String one = "";
        if (word.endsWith("ies")) {
            one = word.substring(0, word.length() - 3) + "y";
        } else if (word.endsWith("men")) {
            one = word.substring(0, word.length() - 2) + "an";
        } else if (word.endsWith("s") && !word.endsWith("ss")) {
            one = word.substring(0, word.length() - 1);
        }
        return isHead(one) ? one : "";
    }

    /// Whether some head begins with this word.
    public boolean beginsHead(String word) {
        return headStarts.contains(word);
    }

    /// Whether the word may stand before a head: `deputy`, `foreign`.
    public boolean isModifier(String word) {
        return modifiers.contains(word);
    }

    /// The code of the kind of office that a title means, empty if it means no single one. The end of the title
    /// decides: `acting foreign minister` is `FM`, `deputy foreign minister` none.
    public String role(String key) {
        String rest = key;
        while (true) {
            String role = heads.get(rest);
            if (role != null) {
                return role;
            }
            int space = rest.indexOf(' ');
            if (space < 0) {
                return "";
            }
            String first = rest.substring(0, space);
            if (!NEUTRAL.contains(first)) {
                return rest.endsWith("minister") ? roleOfMinister(rest) : "";
            }
            rest = rest.substring(space + 1);
        }
    }

    private static final Set<String> NEUTRAL = WordSets.of("neutral-before-title");

    private static String roleOfMinister(String rest) {
        return rest.startsWith("deputy") || rest.startsWith("former") || rest.startsWith("ex") ? "" : "MIN";
    }
}

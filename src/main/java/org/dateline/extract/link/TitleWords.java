package org.dateline.extract.link;

import java.util.Map;
import java.util.regex.Pattern;

/// How a title is written as a role: abbreviations in full, plurals as one.
final class TitleWords {
    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("gen", "General"),
            Map.entry("col", "Colonel"),
            Map.entry("lt", "Lieutenant"),
            Map.entry("capt", "Captain"),
            Map.entry("maj", "Major"),
            Map.entry("adm", "Admiral"),
            Map.entry("sgt", "Sergeant"),
            Map.entry("brig", "Brigadier"),
            Map.entry("cmdr", "Commander"),
            Map.entry("sen", "Senator"),
            Map.entry("rep", "Representative"),
            Map.entry("gov", "Governor"),
            Map.entry("prof", "Professor"),
            Map.entry("rev", "Reverend"));

    private static final Pattern POSSESSOR = Pattern.compile("of (its|their|his|her|the \\p{Lower}+['’]s?) ");

    private TitleWords() {}

    /// @param end the last word that belongs to it
    static String of(Scene scene, TitleSpan t, int end) {
        Words w = scene.words;
        String text = ofPart(w.text(t.from(), end).replace('\n', ' '));
        String last = w.key[t.to()];
        String full = WRITTEN_OUT.getOrDefault(last, scene.knowledge.titles().singular(last));
        if (full.isEmpty() || end != t.to()) {
            return text;
        }
        String head = t.from() == t.to() ? "" : w.text(t.from(), t.to() - 1).replace('\n', ' ') + " ";
        char first = full.charAt(0);
        char written = w.capital[t.to()] ? Character.toUpperCase(first) : Character.toLowerCase(first);
        return head + written + full.substring(1);
    }

    /// `head of its works council` as `head of the works council`: whose it is stands beside the title.
    private static String ofPart(String text) {
        String whole = POSSESSOR.matcher(text).replaceFirst("of the ");
        return whole.startsWith("ex-") ? "former " + whole.substring("ex-".length()) : whole;
    }

    /// Whether several bear the title: `foreign ministers`.
    static boolean isPlural(Scene scene, TitleSpan t) {
        return !scene.knowledge.titles().singular(scene.words.key[t.to()]).isEmpty();
    }

    /// Whether it is an office of the past or the future: `former`, `next`; or no office that one holds alone.
    static boolean isNotNow(Words w, TitleSpan t) {
        for (int i = Math.max(0, t.from() - 1); i < t.to(); i++) {
            if (Lexicon.NOT_NOW.contains(w.key[i])) {
                return true;
            }
        }
        return w.possessive[t.to()] || w.key[t.to()].equals("head") || w.key[t.to()].equals("member");
    }
}

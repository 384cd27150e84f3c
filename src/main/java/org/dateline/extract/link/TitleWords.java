package org.dateline.extract.link;

import java.util.Locale;
import java.util.Map;

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
            Map.entry("rev", "Reverend"),
            Map.entry("presidents", "President"),
            Map.entry("ministers", "Minister"),
            Map.entry("premiers", "Premier"),
            Map.entry("leaders", "Leader"),
            Map.entry("generals", "General"),
            Map.entry("senators", "Senator"),
            Map.entry("secretaries", "Secretary"),
            Map.entry("kings", "King"),
            Map.entry("princes", "Prince"));

    private TitleWords() {}

    /// @param end the last word that belongs to it
    static String of(Words w, TitleSpan t, int end) {
        String text = w.text(t.from(), end).replace('\n', ' ');
        String last = w.key[t.to()];
        String plain = WRITTEN_OUT.get(last);
        if (plain == null || end != t.to()) {
            return text;
        }
        String head = t.from() == t.to() ? "" : w.text(t.from(), t.to() - 1) + " ";
        boolean small = !w.capital[t.to()];
        return head + (small ? plain.toLowerCase(Locale.ROOT) : plain);
    }
}

package org.dateline.extract.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The table of words that tell whether what they govern is real, and of the verbs of saying.
final class Cues {
    private final Map<String, Effect> effects = new HashMap<>();
    private final Set<String> says = new HashSet<>();
    final Set<String> verbWords = new HashSet<>();
    final Set<String> nounWords = new HashSet<>();

    static Cues load() {
        Cues cues = new Cues();
        for (String[] row : Rows.of("cues.tsv")) {
            if (row[1].equals("verb")) {
                cues.verbWords.add(row[0].split(" ")[0]);
            } else if (row[1].equals("noun")) {
                cues.nounWords.add(row[0]);
            }
            if (row[2].equals("say")) {
                cues.says.add(row[0]);
            } else {
                cues.effects.put(row[1] + " " + row[0], Effect.valueOf(row[2].toUpperCase(Locale.ROOT)));
            }
        }
        return cues;
    }

    @Nullable Effect verb(String lemma) {
        return effects.get("verb " + lemma);
    }

    @Nullable Effect noun(String lemma) {
        return effects.get("noun " + lemma);
    }

    @Nullable Effect adjective(String word) {
        return effects.get("adjective " + word);
    }

    @Nullable Effect preposition(String word) {
        return effects.get("preposition " + word);
    }

    boolean says(String lemma) {
        return says.contains(lemma);
    }
}

package org.dateline.extract.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.EventType;
import org.jspecify.annotations.Nullable;

/// The table of triggers, by form and words.
final class Triggers {
    private final Map<String, Trigger> verbs = new HashMap<>();
    private final Map<String, Trigger> verbObjects = new HashMap<>();
    private final Map<String, Trigger> verbPersons = new HashMap<>();
    private final Map<String, Trigger> verbHumans = new HashMap<>();
    private final Map<String, Trigger> nouns = new HashMap<>();
    final Set<String> verbWords = new HashSet<>();
    final Set<String> nounWords = new HashSet<>();
    private final Set<String> withObject = new HashSet<>();
    private final Set<String> withParticle = new HashSet<>();

    static Triggers load() {
        Triggers table = new Triggers();
        for (String[] row : Rows.of("triggers.tsv")) {
            table.add(new Trigger(row[0], Trigger.form(row[1]), EventType.valueOf(row[2]), row[3]));
        }
        table.addClasses();
        return table;
    }

    /// Verbs that go with the same objects are one row of classes. A row of its own tells better.
    private void addClasses() {
        for (String[] row : Rows.of("trigger-classes.tsv")) {
            EventType type = EventType.valueOf(row[2]);
            for (String verb : row[0].split("\\|")) {
                for (String object : row[1].split("\\|")) {
                    String words = verb + " " + object;
                    if (!verbObjects.containsKey(words)) {
                        add(new Trigger(words, Trigger.Form.VERB_OBJECT, type, row[3]));
                    }
                }
            }
        }
    }

    private void add(Trigger t) {
        String[] w = t.words().split(" ");
        switch (t.form()) {
            case VERB -> {
                verbs.put(t.words(), t);
                verbWords.add(w[0]);
                if (w.length > 1) {
                    withParticle.add(w[0]);
                }
            }
            case VERB_OBJECT -> {
                verbObjects.put(t.words(), t);
                verbWords.add(w[0]);
                nounWords.add(w[w.length - 1]);
                withObject.add(w[0]);
            }
            case VERB_PERSON -> {
                verbPersons.put(t.words(), t);
                verbWords.add(w[0]);
            }
            case VERB_HUMAN -> {
                verbHumans.put(t.words(), t);
                verbWords.add(w[0]);
            }
            case NOUN, WEAK_NOUN -> {
                nouns.putIfAbsent(t.words(), t);
                nounWords.add(w[w.length - 1]);
            }
        }
    }

    @Nullable Trigger verb(String lemma) {
        return verbs.get(lemma);
    }

    /// A verb with a particle or preposition.
    @Nullable Trigger verb(String lemma, String particle) {
        return withParticle.contains(lemma) ? verbs.get(lemma + " " + particle) : null;
    }

    @Nullable Trigger verbObject(String lemma, String object) {
        return withObject.contains(lemma) ? verbObjects.get(lemma + " " + object) : null;
    }

    /// A verb whose object is a person.
    @Nullable Trigger verbPerson(String lemma) {
        return verbPersons.get(lemma);
    }

    /// A verb whose object is a human being.
    @Nullable Trigger verbHuman(String lemma) {
        return verbHumans.get(lemma);
    }

    /// Whether a noun of the table may end with this word: no use in asking for longer ones otherwise.
    boolean endsNoun(String word) {
        return nounWords.contains(word);
    }

    @Nullable Trigger noun(String words) {
        return nouns.get(words);
    }

    /// Every row, in no order.
    List<Trigger> rows() {
        return Stream.of(verbs, verbObjects, verbPersons, verbHumans, nouns)
                .flatMap(rows -> rows.values().stream())
                .toList();
    }
}

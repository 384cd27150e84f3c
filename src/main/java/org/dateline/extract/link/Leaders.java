package org.dateline.extract.link;

import java.util.Locale;
import org.dateline.extract.knowledge.Organisation;
import org.dateline.extract.knowledge.Term;
import org.jspecify.annotations.Nullable;

/// Whom `the Ukrainian leader`, `the Kremlin chief` and `the NATO chief` mean on the article's day.
final class Leaders {
    private static final String[] OF_BODIES = {"SECGEN", "ORGHEAD", "CB"};

    private final Scene scene;
    private final Words w;
    private final People people;
    private final Holders holders;

    Leaders(Scene scene, People people, Holders holders) {
        this.scene = scene;
        this.w = scene.words;
        this.people = people;
        this.holders = holders;
    }

    /// The term of whoever leads a state; null if the title does not say so or two may be meant.
    @Nullable Term ofState(TitleSpan t, Find owner, String state) {
        String title = w.keys(t.from(), t.to());
        boolean seat = w.key[owner.to].equals("kremlin");
        if (seat ? !Lexicon.CHIEFS.contains(title) : !Lexicon.STATE_LEADERS.contains(title)) {
            return null;
        }
        return Lexicon.LED_BY_TWO.contains(state.toLowerCase(Locale.ROOT)) ? ofTwo(state) : holders.leader(state);
    }

    /// Of a president and a head of government, the only one that the article names.
    private @Nullable Term ofTwo(String state) {
        Term one = null;
        for (Somebody s : people.all) {
            Term term = s.row == null || !s.country.equals(state) ? null : holders.held(s.row, "HOS");
            term = term == null && s.row != null && s.country.equals(state) ? holders.held(s.row, "HOG") : term;
            if (term != null && one != null) {
                return null;
            }
            one = term == null ? one : term;
        }
        return one;
    }

    /// The term of whoever heads an organisation; null if the title does not say so or the tables know none alone.
    @Nullable Term ofBody(TitleSpan t, Organisation body) {
        if (!Lexicon.CHIEFS.contains(w.keys(t.from(), t.to())) || !scene.isDated()) {
            return null;
        }
        for (String role : OF_BODIES) {
            var terms = scene.knowledge.holders(role, body.name(), scene.date);
            if (!terms.isEmpty()) {
                return terms.size() == 1 ? terms.getFirst() : null;
            }
        }
        boolean defence = body.type().equals("ministry") && body.name().contains("Defen");
        return defence ? holders.term("DEF", body.country()) : null;
    }
}

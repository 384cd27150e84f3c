package org.dateline.extract.events;

import java.util.Set;
import org.dateline.extract.events.syntax.Tag;

/// Which nouns mean human beings: by a list, or by an ending that things do not have.
final class Humans {
    private static final Set<String> HUMANS = Lexicon.of("scenery.humans");

    /// Things whose words end like those for people.
    private static final Set<String> THINGS = Lexicon.of("scenery.things");

    private Humans() {}

    /// @param word in small letters
    static boolean areMeant(Tag tag, String word, String lemma) {
        boolean name = tag == Tag.NNP || tag == Tag.NNPS;
        return word.equals("those")
                || tag.isNoun() && !name && (HUMANS.contains(word) || HUMANS.contains(lemma) || isDoer(lemma));
    }

    /// "minister", "tourist": by the ending.
    static boolean isDoer(String noun) {
        String one = one(noun);
        return !THINGS.contains(one)
                && (one.endsWith("er")
                        || one.endsWith("or")
                        || one.endsWith("ist")
                        || one.endsWith("an")
                        || one.endsWith("ant")
                        || one.endsWith("ee")
                        || one.endsWith("men")
                        || one.endsWith("woman"));
    }

    static boolean isThing(String noun) {
        return THINGS.contains(one(noun));
    }

    private static String one(String noun) {
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }
}

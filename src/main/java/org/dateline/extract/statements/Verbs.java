package org.dateline.extract.statements;

import java.util.Set;
import org.dateline.extract.token.Pasts;

/// Which words may be a finite verb, as far as their form tells.
final class Verbs {
    private static final Set<String> FINITE =
            Pasts.and("is are was were am has have had do does did will would can could may might shall should"
                    + " must isn't wasn't won't put hit cut set needs wants remains seems means plans hopes"
                    + " faces includes shows says makes takes gives comes goes gets depends died lied used owed"
                    + " aims lies looks appears becomes exists happens belongs knows thinks lacks requires continues expects"
                    + " intends refuses agrees feels keeps dug fed forgot foresaw foretold hid lent misled overcame overran"
                    + " overtook rang rebuilt retook retold sat shone shrank sang slept slid sprang stuck stung swam"
                    + " swung upheld withheld withstood woke wept bled ate bent drank spun sped shut hurt");
    private static final Set<String> HELPING =
            Set.of(("has have had also later earlier then again himself herself itself themselves repeatedly already "
                            + "now just once too nevertheless nonetheless long still always often even thus therefore meanwhile soon"
                            + " twice eventually instead both all first did does do previously however further since only is are was "
                            + "were been")
                    .split(" "));

    private Verbs() {}

    static boolean isFinite(String word) {
        return FINITE.contains(word) || isPast(word) || word.endsWith("n't") || word.endsWith("n’t");
    }

    /// Whether a word is a finite verb by itself, and no participle that might belong to a noun.
    static boolean isPlainFinite(String word) {
        return FINITE.contains(word);
    }

    static boolean isPast(String word) {
        return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") && !word.equals("united");
    }

    /// Whether a word may stand between a subject and its verb: an auxiliary or an adverb.
    static boolean isHelping(String word) {
        return HELPING.contains(word) || (word.length() > 4 && word.endsWith("ly"));
    }
}

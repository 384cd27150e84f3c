package org.dateline.extract.token;

import java.util.HashSet;
import java.util.Set;

/// The irregular pasts that news is told in and that are no base form of any verb: "met", "went", but not "put".
public final class Pasts {
    private static final Set<String> IRREGULAR = Set.of(
            ("arose awoke became began blew bought broke brought built came caught chose dealt drew drove fell felt"
                            + " fled flew forbade fought found froze gave got grew heard held hung kept knew laid led left"
                            + " lost made meant met overthrew paid ran rose said sank saw sent shook shot sold sought spent"
                            + " spoke stole stood struck swept swore taught thought threw told took tore undertook went"
                            + " withdrew won wore wrote")
                    .split(" "));

    private Pasts() {}

    /// @param word in lower case
    public static boolean isIrregular(String word) {
        return IRREGULAR.contains(word);
    }

    /// The irregular pasts and what else a reader takes for one, parted by spaces.
    public static Set<String> and(String more) {
        Set<String> all = new HashSet<>(IRREGULAR);
        all.addAll(Set.of(more.split(" ")));
        return Set.copyOf(all);
    }
}

package org.dateline.entity;

import java.util.Arrays;
import java.util.Set;

/// The part of a person's name that news goes on with.
final class FamilyName {
    /// Where the family name comes first, in English too.
    private static final Set<String> FIRST = Set.of("CN", "KP", "KR", "TW");

    /// Particles that some spellings write with a capital; all that begin with a small letter are particles.
    private static final Set<String> PARTICLES =
            Set.of("Al", "El", "Bin", "Ben", "Ibn", "Van", "Von", "De", "Da", "Di", "Del");

    private FamilyName() {}

    /// @param country of the person, ISO 3166-1 alpha-2; empty if not known
    static String of(String name, String country) {
        String[] words = name.split(" ", -1);
        if (FIRST.contains(country) && words.length > 1) {
            return words[0];
        }
        int from = words.length - 1;
        while (from > 1 && isParticle(words[from - 1])) {
            from--;
        }
        return String.join(" ", Arrays.asList(words).subList(from, words.length));
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word) || (!word.isEmpty() && Character.isLowerCase(word.charAt(0)));
    }
}

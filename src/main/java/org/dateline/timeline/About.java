package org.dateline.timeline;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The names that an article is about: its words with a capital, with how often each stands there.
///
/// Two look-alike events, two earthquakes or two trials, are told in the same words; what tells them apart is who and
/// where.
final class About {
    private static final int SHORTEST = 2;

    private final int[] names;
    private final byte[] counts;

    private About(int[] names, byte[] counts) {
        this.names = names;
        this.counts = counts;
    }

    static About of(String text) {
        Map<Integer, Integer> found = new TreeMap<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at - start >= SHORTEST && Character.isUpperCase(text.charAt(start))) {
                String word = text.substring(start, at).toLowerCase(Locale.ROOT);
                if (!Words.isEmpty(word)) {
                    found.merge(word.hashCode(), 1, Integer::sum);
                }
            }
            at++;
        }
        int[] names = new int[found.size()];
        byte[] counts = new byte[found.size()];
        int i = 0;
        for (Map.Entry<Integer, Integer> name : found.entrySet()) {
            names[i] = name.getKey();
            counts[i++] = (byte) Math.min(Byte.MAX_VALUE, name.getValue());
        }
        return new About(names, counts);
    }

    /// Hashes of the names, sorted.
    int[] names() {
        return names;
    }

    /// How often the name at an index stands in the article.
    int count(int index) {
        return counts[index];
    }
}

package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the bodies of a state are called after it, from organisation_patterns.tsv: `{state} foreign ministry`, `ministry
/// of foreign affairs of {state}`.
///
/// `{state}` is a country or place, as a name, an adjective or with `'s`. `{domain}` is one to three words of what a
/// body may be about, `{field}` the same with one at least that says more than `state` or `national`. A word written
/// with a capital asks for one. The patterns of one kind mean one body of a state.
public final class BodyPatterns {
    private static final String STATE = "{state}";
    private static final String DOMAIN = "{domain}";
    private static final String FIELD = "{field}";
    private static final int MOST_DOMAINS = 3;
    private static final Set<String> DOMAINS = WordSets.of("domain");
    private static final Set<String> PLAIN = WordSets.of("plain-adjective");

    private final Phrases<Pattern> behind = new Phrases<>();
    /// The words before the state, last one first.
    private final Phrases<Pattern> before = new Phrases<>();

    /// One pattern.
    ///
    /// @param kind what it names: `foreign ministry`, or `{domain} ministry` to be filled in
    /// @param type of the organisations that are such a body; empty where none is
    /// @param capital whether the words have to begin with capitals
    public record Pattern(String kind, String type, boolean capital) {}

    /// A pattern that fits.
    ///
    /// @param pattern which
    /// @param to the word farthest from the state that belongs to it
    /// @param kind the pattern's, filled in
    public record Match(Pattern pattern, int to, String kind) {}

    /// The words of a text: their keys, and where they hang together.
    public interface Text {
        String key(int word);

        boolean capital(int word);

        /// Whether nothing but a space stands between this word and the next.
        boolean tight(int word);

        int count();
    }

    BodyPatterns(Table t) {
        int[] c = t.columns("kind", "pattern", "type");
        for (String[] r : t.rows()) {
            String pattern = r[c[1]];
            boolean first = pattern.startsWith(STATE + " ");
            String words = first ? pattern.substring(STATE.length() + 1) : pattern.replace(" " + STATE, "");
            boolean capital = !words.equals(words.toLowerCase(Locale.ROOT));
            Pattern p = new Pattern(r[c[0]], r[c[2]], capital);
            if (first) {
                behind.add(words.toLowerCase(Locale.ROOT), p);
            } else {
                List<String> turned = new ArrayList<>(
                        Arrays.asList(words.toLowerCase(Locale.ROOT).split(" ")));
                Collections.reverse(turned);
                before.add(String.join(" ", turned), p);
            }
        }
    }

    /// The longest pattern whose words begin at `from`, right behind the state; null if none fits.
    public @Nullable Match behind(Text text, int from) {
        return walk(behind, text, from, 1, Phrases.ROOT, "", null);
    }

    /// The longest pattern whose words end at `last`, right before the state; null if none fits.
    public @Nullable Match before(Text text, int last) {
        return walk(before, text, last, -1, Phrases.ROOT, "", null);
    }

    private static @Nullable Match walk(
            Phrases<Pattern> all, Text text, int at, int way, int node, String domain, @Nullable Match soFar) {
        Match best = soFar;
        if (at < 0 || at >= text.count()) {
            return best;
        }
        int next = all.step(node, all.word(text.key(at)));
        if (next != Phrases.NONE) {
            best = taken(all, text, at, way, next, domain, best);
        }
        for (String slot : List.of(DOMAIN, FIELD)) {
            int filled = all.step(node, all.word(slot));
            String words = "";
            boolean field = slot.equals(DOMAIN);
            for (int k = 0; filled != Phrases.NONE && k < MOST_DOMAINS; k++) {
                int i = at + way * k;
                if (i < 0 || i >= text.count() || !DOMAINS.contains(text.key(i))) {
                    break;
                }
                field |= !PLAIN.contains(text.key(i));
                words = words.isEmpty() ? text.key(i) : way > 0 ? words + " " + text.key(i) : text.key(i) + " " + words;
                if (field) {
                    best = taken(all, text, i, way, filled, words, best);
                }
                if (!(way > 0 ? text.tight(i) : i > 0 && text.tight(i - 1))) {
                    break;
                }
            }
        }
        return best;
    }

    /// Word `at` belongs to the pattern: it may end here, and it may go on.
    private static @Nullable Match taken(
            Phrases<Pattern> all, Text text, int at, int way, int node, String domain, @Nullable Match soFar) {
        Match best = soFar;
        for (Pattern p : all.at(node)) {
            boolean longer = best == null || (way > 0 ? at > best.to : at < best.to);
            if (longer && (!p.capital() || text.capital(at))) {
                best = new Match(p, at, p.kind().replace(DOMAIN, domain).replace(FIELD, domain));
            }
        }
        boolean tight = way > 0 ? text.tight(at) : at > 0 && text.tight(at - 1);
        return tight ? walk(all, text, at + way, way, node, domain, best) : best;
    }
}

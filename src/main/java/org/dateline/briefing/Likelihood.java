package org.dateline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.dateline.text.Span;

/// Words of likelihood and of confidence.
///
/// The scale is that of Intelligence Community Directive 203, "Analytic Standards" (2 January 2015), D.6.e(2)(a): seven
/// steps, each with a range in percent. Words beside the scale say less than they seem to. English and German are read.
public final class Likelihood {
    /// The seven steps of ICD 203, from least to most likely.
    public enum Step {
        ALMOST_NO_CHANCE(1, 5),
        VERY_UNLIKELY(5, 20),
        UNLIKELY(20, 45),
        EVEN(45, 55),
        LIKELY(55, 80),
        VERY_LIKELY(80, 95),
        ALMOST_CERTAIN(95, 99);

        private final int from;
        private final int to;

        Step(int from, int to) {
            this.from = from;
            this.to = to;
        }

        /// The word of the scale.
        ///
        /// @param language ISO 639-1, `en` or `de`; English where it is another
        public String word(String language) {
            return LikelihoodWords.of(language).word(this);
        }

        /// Percent, inclusive.
        public int from() {
            return from;
        }

        /// Percent, inclusive.
        public int to() {
            return to;
        }
    }

    /// A word that says how likely something is, but is not on the scale.
    ///
    /// @param nearest the steps that it may have meant, the nearest first
    public record OffScale(Span span, String words, List<Step> nearest) {
        public OffScale {
            nearest = List.copyOf(nearest);
        }
    }

    /// A word of the scale in a sentence.
    public record OnScale(Span span, Step step) {}

    /// How sure an author is, which stands in a sentence of its own.
    public enum Confidence {
        LOW,
        MODERATE,
        HIGH;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The sentence that says so.
        ///
        /// @param language ISO 639-1, `en` or `de`; English where it is another
        public String sentence(String language) {
            return LikelihoodWords.of(language).sentence(this);
        }
    }

    private Likelihood() {}

    /// Words of likelihood in `sentence` that are not on the scale; words within quotation marks are the source's own
    /// and do not count. In order, never overlapping.
    public static List<OffScale> offScale(String sentence) {
        List<OffScale> found = new ArrayList<>();
        String own = withoutQuotes(sentence);
        List<Span> taken =
                new ArrayList<>(onScales(own).stream().map(OnScale::span).toList());
        for (LikelihoodWords language : LikelihoodWords.ALL) {
            for (LikelihoodWords.Vague vague : language.vague) {
                Matcher m = vague.words().matcher(own);
                while (m.find()) {
                    Span span = new Span(m.start(), m.end());
                    if (taken.stream().noneMatch(span::overlaps) && !isMonth(own, m)) {
                        taken.add(span);
                        found.add(new OffScale(span, m.group(), vague.nearest()));
                    }
                }
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    /// Whether a sentence says both how likely something is and how sure its author is, which ICD 203 forbids.
    public static boolean mixes(String sentence) {
        String own = withoutQuotes(sentence);
        return LikelihoodWords.ALL.stream()
                        .anyMatch(l -> l.confidence.matcher(own).find())
                && !onScales(own).isEmpty();
    }

    /// The first word of likelihood in `sentence` that is on the scale; words within quotation marks do not count.
    public static Optional<OnScale> onScale(String sentence) {
        return onScales(withoutQuotes(sentence)).stream().min(Comparator.comparing(OnScale::span));
    }

    private static List<OnScale> onScales(String own) {
        List<OnScale> found = new ArrayList<>();
        for (LikelihoodWords language : LikelihoodWords.ALL) {
            Matcher m = language.onScale.matcher(own);
            while (m.find()) {
                found.add(new OnScale(new Span(m.start(), m.end()), language.step(m)));
            }
        }
        return found;
    }

    /// How sure the author of `sentence` says to be, if it is about nothing else.
    public static Optional<Confidence> confidence(String sentence) {
        return LikelihoodWords.ALL.stream()
                .map(language -> language.level(sentence))
                .filter(level -> level >= 0)
                .findFirst()
                .map(level -> Confidence.values()[level]);
    }

    private static boolean isMonth(String text, Matcher m) {
        return m.group().equals("May")
                && m.start() > 0
                && !text.substring(0, m.start()).isBlank();
    }

    private static String withoutQuotes(String sentence) {
        StringBuilder out = new StringBuilder(sentence);
        boolean inside = false;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            // “ opens in English and closes in German.
            boolean opens = c == '„' || (c == '“' || c == '"') && !inside;
            boolean closes = c == '”' || (c == '“' || c == '"') && inside;
            inside = opens || (inside && !closes);
            if (inside) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }
}

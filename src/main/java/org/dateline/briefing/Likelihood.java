package org.dateline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/// Words of likelihood and of confidence.
///
/// The scale is that of Intelligence Community Directive 203, "Analytic Standards" (2 January 2015), D.6.e(2)(a): seven
/// steps, each with two wordings and a range in percent. Words beside the scale say less than they seem to.
public final class Likelihood {
    /// The seven steps of ICD 203, from least to most likely.
    public enum Step {
        ALMOST_NO_CHANCE("almost no chance", "remote", 1, 5),
        VERY_UNLIKELY("very unlikely", "highly improbable", 5, 20),
        UNLIKELY("unlikely", "improbable", 20, 45),
        EVEN("roughly even chance", "roughly even odds", 45, 55),
        LIKELY("likely", "probable", 55, 80),
        VERY_LIKELY("very likely", "highly probable", 80, 95),
        ALMOST_CERTAIN("almost certain", "nearly certain", 95, 99);

        private final String word;
        private final String other;
        private final int from;
        private final int to;

        Step(String word, String other, int from, int to) {
            this.word = word;
            this.other = other;
            this.from = from;
            this.to = to;
        }

        public String word() {
            return word;
        }

        /// The second wording of the same step.
        public String other() {
            return other;
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
        public String sentence() {
            return "Our confidence is " + word() + ".";
        }
    }

    private static final Pattern ON_SCALE = Pattern.compile(
            "\\b(almost no chance|remote(?: chance)?|very unlikely|highly improbable|unlikely|improbable|(?:roughly )?even (?:chance|odds)"
                    + "|very likely|highly probable|likely|probabl[ey]|almost certain(?:ly)?|nearly certain(?:ly)?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONFIDENCE = Pattern.compile(
            "\\b(?:low|moderate|high) confidence\\b|\\bconfidence is (?:low|moderate|high)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SURE = Pattern.compile(
            "(?:our|my|the) confidence (?:in this (?:judgement|judgment) )?is (low|moderate|high)\\b[^.]*\\.?",
            Pattern.CASE_INSENSITIVE);

    private record Vague(Pattern words, List<Step> nearest) {
        Vague(String words, Step... nearest) {
            this(Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE), List.of(nearest));
        }
    }

    private static final List<Vague> VAGUE = List.of(
            new Vague(
                    "may well|might well|could well|chances are(?: good)?|presumably|in all likelihood",
                    Step.LIKELY,
                    Step.VERY_LIKELY),
            new Vague(
                    "cannot (?:be )?rule[d]? out|conceivabl[ey]|perhaps|possibly|may|might|could",
                    Step.UNLIKELY,
                    Step.EVEN),
            new Vague("doubtful|hardly|little chance|small chance", Step.VERY_UNLIKELY, Step.UNLIKELY),
            new Vague("toss-up|fifty-fifty|50-50", Step.EVEN),
            new Vague(
                    "certainly|definitely|undoubtedly|without doubt|inevitabl[ey]|sure to|bound to",
                    Step.ALMOST_CERTAIN),
            new Vague("impossible|no chance|never will", Step.ALMOST_NO_CHANCE));

    private Likelihood() {}

    /// Words of likelihood in `sentence` that are not on the scale; words within quotation marks are the source's own
    /// and do not count. In order, never overlapping.
    public static List<OffScale> offScale(String sentence) {
        List<OffScale> found = new ArrayList<>();
        String own = withoutQuotes(sentence);
        for (Vague vague : VAGUE) {
            Matcher m = vague.words.matcher(own);
            while (m.find()) {
                Span span = new Span(m.start(), m.end());
                if (found.stream().noneMatch(f -> f.span().overlaps(span)) && !isMonth(own, m)) {
                    found.add(new OffScale(span, m.group(), vague.nearest));
                }
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    /// Whether a sentence says both how likely something is and how sure its author is, which ICD 203 forbids.
    public static boolean mixes(String sentence) {
        String own = withoutQuotes(sentence);
        return CONFIDENCE.matcher(own).find() && ON_SCALE.matcher(own).find();
    }

    /// The first word of likelihood in `sentence` that is on the scale; words within quotation marks do not count.
    public static Optional<OnScale> onScale(String sentence) {
        Matcher m = ON_SCALE.matcher(withoutQuotes(sentence));
        return m.find() ? Optional.of(new OnScale(new Span(m.start(), m.end()), step(m.group()))) : Optional.empty();
    }

    private static Step step(String words) {
        String said = words.toLowerCase(Locale.ROOT);
        for (Step step : Step.values()) {
            if (said.equals(step.word) || said.equals(step.other)) {
                return step;
            }
        }
        // Adverbs and short forms: "probably", "even chance", "almost certainly", "remote chance".
        return said.startsWith("prob")
                ? Step.LIKELY
                : said.contains("even")
                        ? Step.EVEN
                        : said.startsWith("remote") ? Step.ALMOST_NO_CHANCE : Step.ALMOST_CERTAIN;
    }

    /// How sure the author of `sentence` says to be, if it is about nothing else.
    public static Optional<Confidence> confidence(String sentence) {
        Matcher m = SURE.matcher(sentence.strip());
        return m.matches() ? Optional.of(Confidence.valueOf(m.group(1).toUpperCase(Locale.ROOT))) : Optional.empty();
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

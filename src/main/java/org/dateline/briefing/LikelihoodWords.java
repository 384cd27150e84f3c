package org.dateline.briefing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.briefing.Likelihood.Confidence;
import org.dateline.briefing.Likelihood.Step;

/// How one language says how likely something is and how sure an author is. The English words of the scale are those
/// of ICD 203; the German ones are ours.
final class LikelihoodWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    static final LikelihoodWords ENGLISH = new LikelihoodWords(
            "en",
            """
            almost no chance|remote chance|remote
            very unlikely|highly improbable
            unlikely|improbable
            roughly even chance|roughly even odds|even chance|even odds
            likely|probable|probably
            very likely|highly probable
            almost certain|nearly certain|almost certainly|nearly certainly""",
            """
            LIKELY VERY_LIKELY=may well|might well|could well|chances are(?: good)?|presumably|in all likelihood
            UNLIKELY EVEN=cannot (?:be )?rule[d]? out|conceivabl[ey]|perhaps|possibly|may|might|could
            VERY_UNLIKELY UNLIKELY=doubtful|hardly|little chance|small chance
            EVEN=toss-up|fifty-fifty|50-50
            ALMOST_CERTAIN=certainly|definitely|undoubtedly|without doubt|inevitabl[ey]|sure to|bound to
            ALMOST_NO_CHANCE=impossible|no chance|never will""",
            List.of("low", "moderate", "high"),
            "Our confidence is %s.",
            "(?:our|my|the) confidence (?:in this (?:judgement|judgment) )?is (LEVELS)\\b[^.]*\\.?",
            "\\b(?:LEVELS) confidence\\b|\\bconfidence is (?:LEVELS)\\b");

    static final LikelihoodWords GERMAN = new LikelihoodWords(
            "de",
            """
            so gut wie ausgeschlossen|kaum denkbar
            sehr unwahrscheinlich|höchst unwahrscheinlich
            unwahrscheinlich|eher unwahrscheinlich
            etwa gleich wahrscheinlich|fünfzig zu fünfzig
            wahrscheinlich|eher wahrscheinlich
            sehr wahrscheinlich|höchst wahrscheinlich|höchstwahrscheinlich
            so gut wie sicher|fast sicher|nahezu sicher""",
            """
            LIKELY VERY_LIKELY=vermutlich|voraussichtlich|aller Voraussicht nach|dürften?|wohl
            UNLIKELY EVEN=vielleicht|möglicherweise|womöglich|eventuell|denkbar|nicht auszuschließen|könnten?
            VERY_UNLIKELY UNLIKELY=zweifelhaft|kaum
            ALMOST_CERTAIN=sicherlich|bestimmt|zweifellos|zweifelsohne|unweigerlich|gewiss
            ALMOST_NO_CHANCE=unmöglich|ausgeschlossen|keinesfalls""",
            List.of("gering", "mittel", "hoch"),
            "Unser Vertrauen in diese Einschätzung ist %s.",
            "(?:unser|mein|das) vertrauen (?:in diese einschätzung )?ist (LEVELS)\\b[^.]*\\.?",
            "\\b(?:geringe[ms]|mittlere[ms]|hohe[ms]) vertrauen\\b|\\bvertrauen (?:in diese einschätzung )?ist (?:LEVELS)\\b");

    static final List<LikelihoodWords> ALL = List.of(ENGLISH, GERMAN);

    private final String language;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final List<String> levels;
    private final String sentence;
    private final Pattern sure;
    final Pattern onScale;
    final Pattern confidence;
    final List<Vague> vague;

    /// Words beside the scale, and the steps they may have meant.
    record Vague(Pattern words, List<Step> nearest) {}

    private LikelihoodWords(
            String language,
            String scale,
            String vague,
            List<String> levels,
            String sentence,
            String sure,
            String confidence) {
        this.language = language;
        this.levels = levels;
        this.sentence = sentence;
        String[] lines = scale.split("\n");
        for (Step step : Step.values()) {
            for (String words : lines[step.ordinal()].split("\\|")) {
                steps.put(words, step);
            }
        }
        onScale = Pattern.compile(
                steps.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .collect(Collectors.joining("|", "\\b(", ")(?:e[mnrs]?)?\\b")),
                FLAGS);
        this.vague = vague.lines().map(LikelihoodWords::vague).toList();
        String any = String.join("|", levels);
        this.sure = Pattern.compile(sure.replace("LEVELS", any), FLAGS);
        this.confidence = Pattern.compile(confidence.replace("LEVELS", any), FLAGS);
    }

    private static Vague vague(String line) {
        String[] parts = line.split("=", 2);
        List<Step> nearest =
                Pattern.compile(" ").splitAsStream(parts[0]).map(Step::valueOf).toList();
        return new Vague(Pattern.compile("\\b(?:" + parts[1] + ")\\b", FLAGS), nearest);
    }

    /// @param language ISO 639-1; English where it is another
    static LikelihoodWords of(String language) {
        return GERMAN.language.equals(language) ? GERMAN : ENGLISH;
    }

    /// The first wording of a step.
    String word(Step step) {
        return steps.entrySet().stream()
                .filter(e -> e.getValue() == step)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /// The step of what [#onScale] found.
    Step step(Matcher found) {
        Step step = steps.get(found.group(1).toLowerCase(Locale.ROOT));
        if (step == null) {
            throw new IllegalStateException("not on the scale: " + found.group());
        }
        return step;
    }

    String sentence(Confidence confidence) {
        return sentence.formatted(levels.get(confidence.ordinal()));
    }

    /// How sure the author of a sentence says to be; -1 if it is about something else, else the level.
    int level(String text) {
        Matcher m = sure.matcher(text.strip());
        return m.matches() ? levels.indexOf(m.group(1).toLowerCase(Locale.ROOT)) : -1;
    }
}

package org.dateline.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a sentence that say what it is about, as sorted hashes, and its numbers with what they count.
final class Words {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "is",
            "are", "was", "were", "be", "been", "being", "has", "have", "had", "that", "this", "these", "those", "it",
            "its", "he", "she", "they", "them", "his", "her", "their", "who", "which", "what", "when", "where", "will",
            "would", "could", "should", "may", "might", "can", "not", "no", "after", "before", "over", "into", "about",
            "said", "says", "say", "also", "than", "then", "there", "while", "during", "between", "against", "under");
    private static final int SHORTEST = 3;
    /// What may count something: no year, ordinal, score or age.
    private static final Pattern COUNT =
            Pattern.compile("(?!(?:19|20)\\d\\d$)\\d[\\d,.]*(?:-(?!\\d)(?!\\p{L}+-old)[\\p{L}-]+|m|bn|k)?");
    /// From four on: two and three are said of much that is not counted.
    private static final Map<String, String> IN_WORDS = inWords(
            4,
            "four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty");

    private static final Map<String, String> DURATION_WORDS = inWords(
            1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen");
    private static final Set<String> DESCRIBING = Set.of(
            "other", "more", "additional", "further", "new", "fellow", "foreign", "senior", "different", "local");
    private static final Pattern MONTH = Pattern.compile(
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?");

    /// What news counts under several names, a line each.
    private static final Map<String, String> COUNTED = counted("""
            people dead victim fatality death casualty person
            rebel fighter militant insurgent gunman gunmen guerrilla
            protester demonstrator marcher protestor
            soldier troop servicemen
            police officer policemen
            prisoner captive detainee inmate
            worker employee staff
            country state nation
            legislator lawmaker deputy parliamentarian
            migrant refugee
            house home
            firm company""");

    private static final Pattern TOLL =
            Pattern.compile("\\b(?:death toll|toll|number of (?:dead|deaths|victims|people killed))\\b[^.;]{0,60}?"
                    + " (?:to|at|of|reached|passed) (?:at least |more than |about )?(\\d[\\d,]*)(?![\\d%])");

    private static final Pattern LASTING =
            Pattern.compile("\\b(?:for|lasted|lasting|took|spent|talks of|meeting of|session of)"
                    + " (?:about |around |almost |nearly |over |roughly |some |more than |less than |just over |just under )?"
                    + "(\\d{1,3}|[a-z]{3,9}) (hours?|minutes?)\\b(?! (?:ago|earlier|later|before|after))");

    private final int[] hashes;
    private final Map<String, String> numbers;
    private final String duration;

    private Words(int[] hashes, Map<String, String> numbers, String duration) {
        this.hashes = hashes;
        this.numbers = numbers;
        this.duration = duration;
    }

    static Words of(String sentence) {
        int[] hashes = new int[sentence.length() / 2 + 1];
        int n = 0;
        Map<String, String> numbers = new TreeMap<>();
        String number = "";
        String described = "";
        boolean dated = false;
        for (String raw : sentence.split("[^\\p{L}\\p{N},.'’-]+|[,.](?!\\d)", -1)) {
            String written = raw.toLowerCase(Locale.ROOT);
            String word = IN_WORDS.getOrDefault(written, written);
            if (word.isEmpty()) {
                continue;
            }
            if (Character.isDigit(word.charAt(0))) {
                number = dated && isDayOrYear(word) || !COUNT.matcher(word).matches() ? "" : word.replace(",", "");
                described = "";
                dated = false;
                continue;
            }
            dated = isMonth(word);
            if (!EMPTY_WORDS.contains(word) && word.length() >= SHORTEST) {
                String stem = stem(word);
                hashes[n++] = stem.hashCode();
                if (!number.isEmpty() && isDescribing(raw, word)) {
                    described += " " + raw;
                } else if (!number.isEmpty()) {
                    numbers.putIfAbsent(COUNTED.getOrDefault(stem, stem), number + described + " " + word);
                    number = "";
                }
            }
        }
        toll(sentence).ifPresent(toll -> numbers.putIfAbsent(stem("people"), toll + " dead"));
        int[] sorted = Arrays.stream(hashes, 0, n).sorted().distinct().toArray();
        return new Words(sorted, numbers.isEmpty() ? Map.of() : numbers, duration(sentence));
    }

    /// What a number behind the name of a month may be: "In September 119 prisoners died" counts prisoners.
    private static boolean isDayOrYear(String number) {
        return number.length() <= 2 || number.length() == 4;
    }

    /// What stands between a number and its noun: "seven European leaders", "200 more soldiers".
    private static boolean isDescribing(String raw, String word) {
        return Character.isUpperCase(raw.charAt(0)) || DESCRIBING.contains(word);
    }

    /// How long it took: "lasted more than eight hours"; not how long ago it was, nor how far off.
    private static String duration(String sentence) {
        if (!sentence.contains("hour") && !sentence.contains("minute")) {
            return "";
        }
        Matcher m = LASTING.matcher(sentence.toLowerCase(Locale.ROOT));
        if (!m.find()) {
            return "";
        }
        String unit = m.group(2).startsWith("hour") ? "hours" : "minutes";
        String written = m.group(1);
        String number = Character.isDigit(written.charAt(0)) ? written : DURATION_WORDS.getOrDefault(written, "");
        return number.isEmpty() ? "" : number + " " + unit;
    }

    /// How many died, where the sentence tells it as a toll.
    private static Optional<String> toll(String sentence) {
        if (!sentence.contains("toll") && !sentence.contains("number of")) {
            return Optional.empty();
        }
        Matcher m = TOLL.matcher(sentence);
        return m.find() ? Optional.of(m.group(1).replace(",", "")) : Optional.empty();
    }

    private static Map<String, String> counted(String lines) {
        Map<String, String> counted = new HashMap<>();
        for (String line : lines.split("\n", -1)) {
            String[] words = line.strip().split(" ", -1);
            for (String word : words) {
                counted.put(stem(word), stem(words[0]));
            }
        }
        return Map.copyOf(counted);
    }

    private static Map<String, String> inWords(int first, String words) {
        Map<String, String> numbers = new HashMap<>();
        for (String word : words.split(" ")) {
            numbers.put(word, Integer.toString(numbers.size() + first));
        }
        return Map.copyOf(numbers);
    }

    /// @param word in lower case, whole or short
    static boolean isMonth(String word) {
        return MONTH.matcher(word).matches();
    }

    static boolean isEmpty(String word) {
        return EMPTY_WORDS.contains(word);
    }

    static String stem(String word) {
        String s = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
        for (String ending : new String[] {"ings", "ing", "ies", "ed", "es", "s", "e"}) {
            if (s.length() > ending.length() + 2 && s.endsWith(ending)) {
                return s.substring(0, s.length() - ending.length());
            }
        }
        return s;
    }

    int[] hashes() {
        return hashes;
    }

    /// How long the event took, such as `8 hours`; empty if the sentence does not say.
    String duration() {
        return duration;
    }

    /// What is counted, by its stem: the number with its noun.
    Map<String, String> numbers() {
        return numbers;
    }

    /// Weighted share of common words, from 0 to 1: rare words count more.
    double likeness(Words other, Rarity rarity) {
        double common = 0;
        double all = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length || j < other.hashes.length) {
            if (j == other.hashes.length || (i < hashes.length && hashes[i] < other.hashes[j])) {
                all += rarity.of(hashes[i++]);
            } else if (i == hashes.length || hashes[i] > other.hashes[j]) {
                all += rarity.of(other.hashes[j++]);
            } else {
                double weight = rarity.of(hashes[i]);
                common += weight;
                all += weight;
                i++;
                j++;
            }
        }
        return all == 0 ? 0 : common / all;
    }

    /// Share of common words, from 0 to 1, each counting the same.
    double share(Words other) {
        return likeness(other, _ -> 1);
    }

    /// Equal words in equal number: the same sentence.
    boolean same(Words other) {
        return hashes.length > 0 && Arrays.equals(hashes, other.hashes);
    }

    /// How much a word tells.
    interface Rarity {
        double of(int hash);
    }
}

package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person's name in a candidate table may look like, and how it is written in the product's.
///
/// @param name the name to show
/// @param aliases further spellings that the cell itself gave
record PersonNames(String name, List<String> aliases) {
    private static final Pattern NICKNAME = Pattern.compile("\\s*[\"“(]([\\p{L} .'’-]+)[\"”)]\\s*");
    private static final Pattern HONORIFIC = Pattern.compile(
            "^(?:Rear Adm|Adm|Brig Gen|Maj Gen|Lt Gen|Lt Col|Brig|Dr|Mr|Mrs|Ms|Gen|Lt|Col|Sir|Dame|Hon|Prof|Ing|Maj)\\.?\\s+");
    private static final Pattern JUNIOR = Pattern.compile("(?i)jr\\.?|jnr\\.?");
    private static final Pattern SENIOR = Pattern.compile("(?i)sr\\.?");
    private static final Pattern STYLE = Pattern.compile("(?:Baron|Baroness|aka|Lt|Prince|Grand Duke|Duke)\\b.*");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}.'’ʻʼ‘`´\\- ]+");
    private static final Set<String> OFFICES = Set.of(
            "president",
            "minister",
            "prime",
            "secretary",
            "vacant",
            "unknown",
            "acting",
            "office",
            "ministry",
            "government",
            "council",
            "chairman",
            "governor",
            "deputy",
            "chief",
            "and",
            "tbd",
            "none",
            "affairs",
            "general",
            "zealand");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "bint", "van", "von", "de", "da", "di", "du", "dos", "das", "del", "della", "la",
            "le", "ole", "der", "den", "ter", "do", "wa", "ya", "arap", "ibni", "los", "las", "a", "á", "ash", "zur",
            "vom", "san", "ould", "abu", "ben", "ap", "af", "of", "the", "ha", "t", "ul", "ur", "uz", "e", "y", "i",
            "zu");

    /// Reads a cell; empty where it cannot be the name of one person.
    static Optional<PersonNames> read(String cell) {
        String name =
                withoutHonorific(cell.replace(" - ", "-").replace("\u200b", "").strip());
        List<String> aliases = new ArrayList<>();
        Matcher nick = NICKNAME.matcher(name);
        if (nick.find()) {
            String inner = nick.group(1);
            if (!inner.equals("acting")) {
                aliases.add(nick.replaceAll(" " + inner + " ").strip());
            }
            name = nick.replaceAll(" ").strip();
        }
        int comma = name.indexOf(',');
        if (comma > 0) {
            String tail = name.substring(comma + 1).strip();
            String head = name.substring(0, comma).strip();
            if (JUNIOR.matcher(tail).matches() || SENIOR.matcher(tail).matches()) {
                name = head + (JUNIOR.matcher(tail).matches() ? " Jr." : " Sr.");
                aliases.add(head);
            } else if (STYLE.matcher(tail).matches()) {
                name = head;
            } else {
                return Optional.empty();
            }
        }
        return isPossible(name) ? Optional.of(new PersonNames(name, aliases)) : Optional.empty();
    }

    /// `Gen Nakatani` has a first name, not a rank.
    private static String withoutHonorific(String name) {
        String rest = HONORIFIC.matcher(name).replaceFirst("");
        return rest.indexOf(' ') < 0 && name.indexOf('.') < 0 ? name : rest;
    }

    /// Whether this can be how one person is called.
    static boolean isPossible(String name) {
        if (!LETTERS.matcher(name).matches() || name.length() < 4 || name.length() > 60) {
            return false;
        }
        String[] words = name.split(" ");
        if (words.length > 9) {
            return false;
        }
        boolean capital = false;
        for (String word : words) {
            String low = word.toLowerCase(Locale.ROOT);
            if (word.isEmpty() || OFFICES.contains(low)) {
                return false;
            }
            boolean upper = Character.isUpperCase(word.codePointAt(0))
                    || !Character.isLetter(word.codePointAt(0))
                    || word.matches("\\p{Ll}{1,2}['’]?-?\\p{Lu}.*|[ʻ'‘].*");
            capital |= upper;
            if (!upper && !PARTICLES.contains(low.replaceAll("[-'’].*", ""))) {
                return false;
            }
        }
        return capital;
    }
}

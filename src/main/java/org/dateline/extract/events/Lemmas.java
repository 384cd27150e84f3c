package org.dateline.extract.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes words back to the forms that the tables list: "signed" to "sign", "talks" to "talk".
///
/// Regular endings are undone by rule, and the first result that a table knows is taken; irregular verbs are listed.
final class Lemmas {
    private static final String IRREGULAR = """
            be is am are was were been being 's 're 'm|have has had having 've|do does did done|go goes went gone
            say said|tell told|meet met|hold held|give gave given|take took taken|make made|come came|get got gotten
            send sent|lend lent|spend spent|bend bent|build built|leave left|lose lost|win won|begin began begun
            become became|break broke broken|bring brought|buy bought|catch caught|choose chose chosen|cut cut
            deal dealt|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|fight fought
            find found|flee fled|fly flew flown flies|forbid forbade forbidden|forego forewent foregone|forget forgot forgotten
            forgive forgave forgiven|freeze froze frozen|grow grew grown|hear heard|hit hit|hurt hurt|keep kept|know knew known
            lay laid|lead led|let let|lie lay lain|overthrow overthrew overthrown|override overrode overridden|overrun overran
            override overrode|pay paid|put put|quit quit|read read|ride rode ridden|rise rose risen|run ran|see saw seen
            seek sought|sell sold|set set|shake shook shaken|shoot shot|show showed shown|shut shut|sing sang sung
            sink sank sunk|sit sat|slay slew slain|speak spoke spoken|split split|spread spread|stand stood|steal stole stolen
            stick stuck|strike struck stricken|swear swore sworn|sweep swept|swim swam swum|teach taught|tear tore torn
            think thought|throw threw thrown|undertake undertook undertaken|understand understood|undergo underwent undergone
            uphold upheld|wear wore worn|withdraw withdrew withdrawn|withhold withheld|write wrote written|foresee foresaw foreseen
            retake retook retaken|rebuild rebuilt|resell resold|rewrite rewrote rewritten|relay relayed|beat beat beaten
            bid bid|bind bound|blow blew blown|burst burst|cast cast|cost cost|feed fed|feel felt|hang hung hanged|hide hid hidden
            spurn spurned|mean meant|arise arose arisen|awake awoke|bear bore borne|bite bit bitten|dig dug|overtake overtook overtaken
            overcome overcame|oversee oversaw overseen|mislead misled|partake partook|shed shed|stave staved|die died dying dies
            lie lied|tie tied tying|vie vied vying|panic panicked panicking|defy defied|deny denied|ally allied|reply replied
            ring rang rung|swing swung|fling flung|sling slung|sting stung|cling clung|wring wrung|spring sprang sprung
            string strung|weave wove woven|strive strove striven|tread trod|thrust thrust|slide slid|bleed bled|breed bred
            speed sped|shrink shrank shrunk|spit spat|swell swollen|wake woke woken|weep wept|creep crept|kneel knelt
            forsake forsook forsaken|withstand withstood|undo undid undone|outdo outdid outdone|redo redid redone
            outbid outbid|unfreeze unfroze unfrozen|remake remade|rethink rethought|mistake mistook mistaken
            elect elected|swap swapped|plead pleaded pled|prove proved proven|input input|upset upset|wage waged|light lit
            """;

    private static final Map<String, String> VERBS = new HashMap<>();
    /// The forms of each verb in `VERBS`.
    private static final Map<String, List<String>> FORMS = new HashMap<>();

    static {
        for (String entry : IRREGULAR.replace('\n', '|').split("\\|")) {
            String[] forms = entry.trim().split(" ");
            for (String form : forms) {
                VERBS.putIfAbsent(form, forms[0]);
            }
        }
        VERBS.put("found", "find");
        VERBS.put("left", "leave");
        VERBS.forEach((form, verb) ->
                FORMS.computeIfAbsent(verb, _ -> new ArrayList<>()).add(form));
    }

    private final Set<String> verbs;
    private final Set<String> nouns;

    Lemmas(Set<String> verbs, Set<String> nouns) {
        this.verbs = verbs;
        this.nouns = nouns;
    }

    /// The base form of a verb.
    String verb(String form) {
        String irregular = VERBS.get(form);
        if (irregular != null) {
            return irregular;
        }
        int n = form.length();
        if (form.endsWith("ies") || form.endsWith("ied")) {
            return known(form.substring(0, n - 3) + "y", form.substring(0, n - 1));
        }
        if (form.endsWith("ing") && n > 4) {
            return stem(form.substring(0, n - 3));
        }
        if (form.endsWith("ed") && n > 3) {
            return stem(form.substring(0, n - 2));
        }
        if (form.endsWith("es") && n > 3) {
            return known(form.substring(0, n - 1), form.substring(0, n - 2));
        }
        return form.endsWith("s") && !form.endsWith("ss") && n > 3 ? form.substring(0, n - 1) : form;
    }

    private String stem(String stem) {
        int n = stem.length();
        if (verbs.contains(stem)) {
            return stem;
        }
        if (verbs.contains(stem + "e")) {
            return stem + "e";
        }
        boolean doubled = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
        if (doubled && !"ls".contains(stem.substring(n - 1))) {
            return stem.substring(0, n - 1);
        }
        return doubled ? known(stem.substring(0, n - 1), stem) : stem;
    }

    private String known(String first, String second) {
        return verbs.contains(first) || !verbs.contains(second) ? first : second;
    }

    /// All forms that are taken back to `word`, be it a verb or a noun, and a few more.
    Set<String> forms(String word) {
        String last = word.substring(word.length() - 1);
        String less = word.substring(0, word.length() - 1);
        Set<String> forms = new HashSet<>(List.of(word, word + "s", word + "es"));
        for (String stem : List.of(word, word + last, less)) {
            forms.addAll(List.of(stem + "ed", stem + "ing", stem + "ies", stem + "ied"));
        }
        forms.add(word + "d");
        forms.addAll(FORMS.getOrDefault(word, List.of()));
        return forms;
    }

    /// The form in which a table lists a noun: itself, else its singular.
    String noun(String form) {
        int n = form.length();
        if (nouns.contains(form) || !form.endsWith("s") || n < 4) {
            return form;
        }
        String one = form.substring(0, n - 1);
        if (nouns.contains(one)) {
            return one;
        }
        if (form.endsWith("ies")) {
            return form.substring(0, n - 3) + "y";
        }
        String two = form.substring(0, n - 2);
        return form.endsWith("es") && nouns.contains(two) ? two : one;
    }
}

package org.dateline.extract.token;

import java.util.Locale;
import java.util.Set;

/// Short forms that are written with a point, and whether a sentence can end with them.
final class Abbreviations {
    /// Stand before a name, so the point never ends a sentence.
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "Mr",
            "Mrs",
            "Ms",
            "Mx",
            "Messrs",
            "Mme",
            "Mlle",
            "Dr",
            "Drs",
            "Prof",
            "Gen",
            "Maj",
            "Col",
            "Lt",
            "Capt",
            "Cmdr",
            "Cdr",
            "Adm",
            "Brig",
            "Sgt",
            "Cpl",
            "Pvt",
            "Pte",
            "Sen",
            "Sens",
            "Rep",
            "Reps",
            "Gov",
            "Govs",
            "Pres",
            "Supt",
            "Insp",
            "Det",
            "Hon",
            "Rev",
            "Fr",
            "Msgr",
            "St",
            "Ste",
            "Mt",
            "Ft",
            "Amb",
            "Atty",
            "Dist",
            "MR",
            "MRS",
            "MS",
            "DR",
            "ST",
            "GEN",
            "SEN",
            "REP",
            "GOV",
            "Sra",
            "Srta",
            "Sheik",
            "Pt",
            "Vice-Adm",
            "Maj-Gen",
            "Lt-Gen",
            "Lt-Col",
            "Brig-Gen",
            "vs",
            "v",
            "cf",
            "viz",
            "approx",
            "ca");
    /// May end a sentence: the word that follows decides.
    private static final Set<String> ELSEWHERE = Set.of(
            "Jr", "Sr", "Inc", "Ltd", "Co", "Corp", "Cos", "Bros", "Pty", "Plc", "Intl", "Natl", "Assn", "Dept", "Univ",
            "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues",
            "Wed", "Thu", "Thur", "Thurs", "Fri", "Ave", "Blvd", "Rd", "Sq", "Ala", "Ariz", "Ark", "Calif", "Colo",
            "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mich", "Minn", "Miss", "Mo", "Mont",
            "Neb", "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Ont", "Que",
            "etc", "et al", "est", "Vol", "vol", "pp", "Ph", "INC", "LTD", "CO", "CORP", "JR", "SR", "Jnr", "Snr",
            "Esq", "al", "JAN", "FEB", "APR", "AUG", "SEPT", "OCT", "NOV", "DEC");
    /// Endings of the names of sites that are written like words: `Amazon.com`.
    private static final Set<String> SITES = Set.of(
            "com", "org", "net", "edu", "gov", "int", "io", "ai", "tv", "co", "uk", "eu", "ru", "de", "fr", "ua", "cn");
    /// Only before a number: `No. 10`, `Art. 5`.
    private static final Set<String> BEFORE_A_NUMBER =
            Set.of("No", "Nos", "NO", "Art", "Arts", "Sec", "Ch", "Fig", "Figs", "Eq", "p", "para", "No's", "Res");

    /// Kinds of stories that a newswire's headlines begin with: `Tennis-`, `UPDATE 2-`.
    private static final Set<String> SLUGS = Set.of(
            "SOCCER",
            "CRICKET",
            "TENNIS",
            "GOLF",
            "RUGBY",
            "ATHLETICS",
            "CYCLING",
            "SWIMMING",
            "BOXING",
            "BASKETBALL",
            "BASEBALL",
            "OLYMPICS",
            "MOTORCYCLING",
            "RACING",
            "SAILING",
            "NFL",
            "NBA",
            "NHL",
            "MLB",
            "ANALYSIS",
            "EXCLUSIVE",
            "FACTBOX",
            "TIMELINE",
            "EXPLAINER",
            "INSIGHT",
            "INTERVIEW",
            "UPDATE",
            "WRAPUP",
            "REFILE",
            "BRIEF",
            "GRAPHIC",
            "COLUMN",
            "BREAKINGVIEWS",
            "FOCUS",
            "POLL",
            "PREVIEW",
            "FEATURE",
            "OBITUARY",
            "NEWSMAKER",
            "FOREX",
            "STOCKS");

    private Abbreviations() {}

    static boolean isSlug(CharSequence text, int from, int to) {
        int end = from;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - from > 2
                && SLUGS.contains(text.subSequence(from, end).toString().toUpperCase(Locale.ROOT));
    }

    /// Whether the point at `dot` belongs to the word that starts at `from`.
    static boolean has(CharSequence text, int from, int dot) {
        if (dot - from > 9) {
            return false;
        }
        String word = text.subSequence(from, dot).toString();
        if (BEFORE_A_NUMBER.contains(word)) {
            int next = dot + 1;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            return next < text.length() && Scanner.isDigit(text.charAt(next));
        }
        return BEFORE_A_NAME.contains(word) || ELSEWHERE.contains(word);
    }

    /// Whether the word from `from` to `to` is an abbreviated state after a party's letter: `D-Mich.`, `R-Ga.`
    static boolean isSeat(CharSequence text, int from, int to) {
        return to - from > 3
                && to - from < 9
                && text.charAt(from + 1) == '-'
                && "DRI".indexOf(text.charAt(from)) >= 0
                && ELSEWHERE.contains(text.subSequence(from + 2, to).toString());
    }

    /// Whether what stands from `from` to `to`, after a point without a gap, makes the word before it a site.
    static boolean isSite(CharSequence text, int from, int to) {
        return to - from > 1
                && to - from < 4
                && SITES.contains(text.subSequence(from, to).toString());
    }

    /// Whether the token, point included, never ends a sentence.
    static boolean neverLast(String token) {
        return token.endsWith(".") && BEFORE_A_NAME.contains(token.substring(0, token.length() - 1));
    }
}

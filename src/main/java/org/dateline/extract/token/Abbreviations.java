package org.dateline.extract.token;

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
            "Esq", "al");
    /// Only before a number: `No. 10`, `Art. 5`.
    private static final Set<String> BEFORE_A_NUMBER =
            Set.of("No", "Nos", "NO", "Art", "Arts", "Sec", "Ch", "Fig", "Figs", "Eq", "p", "para", "No's", "Res");

    private Abbreviations() {}

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

    /// Whether the token, point included, never ends a sentence.
    static boolean neverLast(String token) {
        return token.endsWith(".") && BEFORE_A_NAME.contains(token.substring(0, token.length() - 1));
    }
}

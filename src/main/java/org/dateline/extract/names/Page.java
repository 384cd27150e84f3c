package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All sentences of one article, prepared for the tagger: each word looked up once, and what the article as a whole
/// shows about a word gathered, so that a name written in full once helps its short form elsewhere.
final class Page {
    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("in", "near", "from", "to", "at", "outside", "across", "around", "inside", "toward", "towards");

    final List<Sentence> sentences = new ArrayList<>();

    private final Map<String, Word> words;
    /// By words in small letters.
    private final Map<String, Seen> seen;
    private final Lexicon lexicon;

    /// @param texts the words of each sentence
    Page(List<List<String>> texts, Lexicon lexicon) {
        this.lexicon = lexicon;
        int size = 0;
        for (List<String> text : texts) {
            size += text.size();
        }
        words = HashMap.newHashMap(size);
        seen = HashMap.newHashMap(size);
        for (List<String> text : texts) {
            sentences.add(sentence(text));
        }
        for (Sentence s : sentences) {
            if (s.style == Sentence.USUAL) {
                gather(s);
            }
        }
    }

    private Sentence sentence(List<String> text) {
        Word[] all = new Word[text.size()];
        Seen[] signs = new Seen[text.size()];
        for (int i = 0; i < all.length; i++) {
            Word word = words.get(text.get(i));
            if (word == null) {
                word = new Word(text.get(i), lexicon, seen);
                words.put(word.text, word);
            }
            all[i] = word;
            signs[i] = word.seen;
        }
        return new Sentence(all, signs, lexicon);
    }

    private static void gather(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            Word w = s.words[i];
            if (!w.letters) {
                continue;
            }
            if (!w.capital) {
                s.seen[i].bits |= Seen.SMALL;
                continue;
            }
            s.seen[i].bits |= around(s, i) | run(s, i);
        }
    }

    private static int around(Sentence s, int i) {
        int bits = i > 0 ? Seen.CAPITAL_INSIDE : 0;
        if (i > 0) {
            Word before = s.words[i - 1];
            bits |= before.in(Lexicon.TITLE) ? Seen.AFTER_TITLE : 0;
            bits |= before.capital && before.in(Lexicon.GIVEN) ? Seen.AFTER_GIVEN : 0;
            bits |= PLACE_PREPOSITIONS.contains(before.lower) ? Seen.AFTER_IN : 0;
            bits |= before.lower.equals("the") ? Seen.AFTER_THE : 0;
            boolean bracket = before.text.equals("(") && i + 1 < s.size() && s.words[i + 1].text.equals(")");
            bits |= bracket ? Seen.IN_BRACKETS : 0;
        }
        if (i + 1 < s.size()) {
            Word after = s.words[i + 1];
            boolean surname = after.capital && after.in(Lexicon.SURNAME) && s.words[i].in(Lexicon.GIVEN);
            bits |= surname ? Seen.BEFORE_SURNAME : 0;
            bits |= after.in(Lexicon.SAYING) ? Seen.BEFORE_SAYING : 0;
            bits |= after.lower.equals("'s") ? Seen.BEFORE_POSSESSIVE : 0;
            boolean place = after.text.equals(",")
                    && i + 2 < s.size()
                    && s.words[i + 2].capital
                    && s.words[i + 2].in(Lexicon.COUNTRY | Lexicon.PLACE);
            bits |= place ? Seen.BEFORE_COMMA_PLACE : 0;
        }
        return bits;
    }

    private static int run(Sentence s, int i) {
        int bits = s.runLast[i] > s.runFirst[i] ? Seen.IN_LONGER_RUN : 0;
        if (bits != 0) {
            Word first = s.words[s.runFirst[i]];
            Word last = s.words[s.runLast[i]];
            boolean organisation = first.in(Lexicon.ORGANISATION_WORD) || last.in(Lexicon.ORGANISATION_WORD);
            bits |= organisation ? Seen.IN_ORGANISATION_RUN : 0;
            bits |= first.in(Lexicon.GIVEN) && i > s.runFirst[i] ? Seen.AFTER_GIVEN : 0;
        }
        int match = s.matches[i];
        bits |= inLonger(match, Lexicon.PERSON) ? Seen.IN_LISTED_PERSON : 0;
        bits |= inLonger(match, Lexicon.PLACE) || inLonger(match, Lexicon.COUNTRY) ? Seen.IN_LISTED_PLACE : 0;
        bits |= inLonger(match, Lexicon.ORGANISATION) ? Seen.IN_LISTED_ORGANISATION : 0;
        return bits;
    }

    private static boolean inLonger(int match, int list) {
        int code = match >>> 2 * Integer.numberOfTrailingZeros(list) & 3;
        return code == 1 || code == 2;
    }
}

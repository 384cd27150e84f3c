package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// How text becomes terms: words without case, accents, possessive and plural. No word is left out, so that phrases
/// are what they say.
final class Analysis extends Analyzer {
    /// Stateless towards callers; any thread.
    static final Analysis TEXT = new Analysis();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream terms = new LowerCaseFilter(new EnglishPossessiveFilter(words));
        return new TokenStreamComponents(words, new EnglishMinimalStemFilter(new ASCIIFoldingFilter(terms)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    /// Receives terms with their place in the text.
    interface Terms {
        void term(CharSequence term, int start, int end) throws IOException;
    }

    static void walk(String text, Terms each) throws IOException {
        try (TokenStream terms = TEXT.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = terms.addAttribute(OffsetAttribute.class);
            terms.reset();
            while (terms.incrementToken()) {
                each.term(term, place.startOffset(), place.endOffset());
            }
            terms.end();
        }
    }

    static List<String> terms(String text) throws IOException {
        List<String> all = new ArrayList<>();
        walk(text, (term, start, end) -> all.add(term.toString()));
        return all;
    }

    /// The start of a word as terms start: folded, not stemmed.
    static String start(String letters) {
        return TEXT.normalize(Fields.TEXT, letters).utf8ToString();
    }
}

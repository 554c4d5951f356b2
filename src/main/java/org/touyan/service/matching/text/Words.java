package org.touyan.service.matching.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts Chinese into single characters and pairs of neighbours, which needs no dictionary and understands everyday requests and job titles
 * better than the segmenters that were measured beside it; Latin words stay whole.
 */
final class Words extends Analyzer {

    /** So many different terms of a text count; what comes after has been said before. */
    static final int MOST = 250;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream even = new LowerCaseFilter(new CJKWidthFilter(tokens));
        return new TokenStreamComponents(tokens, new CJKBigramFilter(even, CJKBigramFilter.HAN, true));
    }

    /** The different terms of a text, in their order. */
    List<String> of(String text) {
        var terms = new LinkedHashSet<String>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (terms.size() < MOST && stream.incrementToken()) {
                terms.add(term.toString());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ArrayList<>(terms);
    }
}

package org.isnad.serve;

import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Analyses labels in Arabic and English alike, so that one field and one query serve both: each filter leaves the other script
 * alone. Named in the server's assembler file.
 */
public final class LabelAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream latin = new PorterStemFilter(spelling(new ASCIIFoldingFilter(new EnglishPossessiveFilter(new LowerCaseFilter(words)))));
        TokenStream arabic = new ArabicNormalizationFilter(new DecimalDigitFilter(latin));
        return new TokenStreamComponents(words, new ArabicStemFilter(new ArabicVariantsFilter(arabic)));
    }

    /** British and American spellings as one, in any word that ends as those do which differ. */
    private static TokenStream spelling(TokenStream words) {
        TokenStream verbs = new PatternReplaceFilter(words, Pattern.compile("(?<=[a-z]{3})is(?=(?:e[ds]?|er|ing|ations?)$)"), "iz", false);
        TokenStream nouns = new PatternReplaceFilter(verbs, Pattern.compile("(?<=[a-z]{3})our(?=(?:s|ed|ing|ite|able)?$)"), "or", false);
        return new PatternReplaceFilter(nouns, Pattern.compile("(?<=[a-z]{2})ence(?=s?$)"), "ense", false);
    }
}

package org.isnad.serve;

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
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Analyses labels in Arabic and English alike, so that one field and one query serve both: each filter leaves the other script
 * alone. Named in the server's assembler file.
 */
public final class LabelAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream latin = new PorterStemFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(new LowerCaseFilter(words))));
        TokenStream arabic = new ArabicNormalizationFilter(new DecimalDigitFilter(latin));
        return new TokenStreamComponents(words, new ArabicStemFilter(new ArabicVariantsFilter(arabic)));
    }
}

package se.ingangen.content.search;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;

/// Swedish, plain or easy. Its main reading keeps å, ä and ö apart from a and o (*höra*, *hora*).
///
/// Source: SweFAQ, where light stems and half a weight of 5-grams won over six other analyses.
final class SwedishAnalysis extends Analysis {

    /// *a-kassa*, *a kassa* and *akassa* are one word, as are *e-legitimation* and *elegitimation*.
    private static final Pattern ONE_LETTER_FIRST = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:([aA])[-\u2010\u2011\u2013\u00a0 ](?=[kK]ass)|([eE])[-\u2010\u2011](?=\\p{L}))");

    @Override
    Reader characters(Reader text) {
        return new PatternReplaceCharFilter(ONE_LETTER_FIRST, "$1$2", text);
    }

    @Override
    TokenStream exact(TokenStream words) {
        return new LowerCaseFilter(words);
    }

    @Override
    TokenStream stem(TokenStream words) {
        return new ShortStemFilter(new SwedishLightStemFilter(beforeGrams(words)));
    }

    @Override
    TokenStream folded(TokenStream words) {
        return new ShortStemFilter(new SwedishLightStemFilter(new ICUFoldingFilter(words)));
    }

    /// Letters of the neighbours, *lön* and *løn*, are one.
    @Override
    TokenStream beforeGrams(TokenStream words) {
        return new ScandinavianNormalizationFilter(exact(words));
    }

    @Override
    int gramLength() {
        return 5;
    }
}

package se.ingangen.content.search;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;

/// Arabic, as Lucene's own `ArabicAnalyzer` reads it, but without its stop list.
final class ArabicAnalysis extends Analysis {

    @Override
    TokenStream exact(TokenStream words) {
        return new DecimalDigitFilter(new LowerCaseFilter(words));
    }

    @Override
    TokenStream stem(TokenStream words) {
        return new ArabicStemFilter(folded(words));
    }

    @Override
    TokenStream folded(TokenStream words) {
        return new ArabicNormalizationFilter(exact(words));
    }

    @Override
    TokenStream beforeGrams(TokenStream words) {
        return folded(words);
    }

    @Override
    int gramLength() {
        return 4;
    }
}

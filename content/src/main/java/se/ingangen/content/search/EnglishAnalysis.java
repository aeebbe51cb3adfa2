package se.ingangen.content.search;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/// English.
final class EnglishAnalysis extends Analysis {

    @Override
    TokenStream exact(TokenStream words) {
        return new LowerCaseFilter(new EnglishPossessiveFilter(words));
    }

    @Override
    TokenStream stem(TokenStream words) {
        return new KStemFilter(exact(words));
    }

    @Override
    TokenStream folded(TokenStream words) {
        return new KStemFilter(new ICUFoldingFilter(exact(words)));
    }

    @Override
    int gramLength() {
        return 5;
    }
}

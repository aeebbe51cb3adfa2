package se.ingangen.content.search;

import java.io.Reader;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;

/// A language whose words change so much that their first letters do not tell them: a dictionary, or
/// rules of its own, give their stem. What the dictionary does not know is found by its first letters.
final class LemmaAnalysis extends Analysis {

    private static final int STEM_LETTERS = 5;
    private static final NormalizeCharMap APOSTROPHES = apostrophes();

    private final UnaryOperator<TokenStream> stemmer;
    private final int gramLength;

    /// @param stemmer makes stems of words in lower case
    /// @param gramLength of the parts of words; as short as the shortest word whose endings no stemmer
    ///     cuts, such as the Finnish *työ* and *työtä*
    LemmaAnalysis(UnaryOperator<TokenStream> stemmer, int gramLength) {
        this.stemmer = stemmer;
        this.gramLength = gramLength;
    }

    @Override
    Reader characters(Reader text) {
        return new MappingCharFilter(APOSTROPHES, text);
    }

    @Override
    TokenStream exact(TokenStream words) {
        return new LowerCaseFilter(words);
    }

    @Override
    TokenStream stem(TokenStream words) {
        return stemmer.apply(exact(words));
    }

    @Override
    TokenStream folded(TokenStream words) {
        return new TruncateTokenFilter(new ICUFoldingFilter(words), STEM_LETTERS);
    }

    @Override
    TokenStream beforeGrams(TokenStream words) {
        return new ICUFoldingFilter(words);
    }

    @Override
    int gramLength() {
        return gramLength;
    }

    private static NormalizeCharMap apostrophes() {
        var map = new NormalizeCharMap.Builder();
        for (var apostrophe : new String[] {"\u2019", "\u2018", "\u02bc", "\u00b4", "`"}) {
            map.add(apostrophe, "'");
        }
        map.add("\u0301", ""); // the accent that Ukrainian schoolbooks set
        return map.build();
    }
}

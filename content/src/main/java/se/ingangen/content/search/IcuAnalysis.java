package se.ingangen.content.search;

import java.io.Reader;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;

/// All languages that have no chain of their own, in whatever script.
///
/// A stem is a word's first five letters. Letters that one language writes in several ways are
/// made one: apostrophes (Somali, Ukrainian), yeh, kaf and gaf (Persian, Dari, Pashto, Kurdish),
/// and the series of ሠ and ፀ (Tigrinya), while ሀ and ሐ, አ and ዐ stay apart.
///
/// Source: TICO-19, eleven languages.
final class IcuAnalysis extends Analysis {

    private static final int STEM_LETTERS = 5;
    private static final NormalizeCharMap LETTERS = letters();
    private static final WordBoundaries BOUNDARIES = new WordBoundaries();

    @Override
    Reader characters(Reader text) {
        return new MappingCharFilter(LETTERS, text);
    }

    @Override
    Tokenizer words() {
        return new ICUTokenizer(BOUNDARIES);
    }

    @Override
    TokenStream exact(TokenStream words) {
        return new LowerCaseFilter(words);
    }

    @Override
    TokenStream folded(TokenStream words) {
        return new PersianNormalizationFilter(new ArabicNormalizationFilter(new ICUFoldingFilter(words)));
    }

    @Override
    TokenStream stem(TokenStream words) {
        return new TruncateTokenFilter(folded(words), STEM_LETTERS);
    }

    @Override
    TokenStream beforeGrams(TokenStream words) {
        return folded(words);
    }

    @Override
    int gramLength() {
        return 4;
    }

    private static NormalizeCharMap letters() {
        var map = new NormalizeCharMap.Builder();
        for (var apostrophe :
                new String[] {"\u2019", "\u2018", "\u02bc", "\u02bb", "\u02b9", "\u00b4", "`", "\uff07"}) {
            map.add(apostrophe, "'");
        }
        map.add("\u200c", " "); // zero width non-joiner: between a Persian word and its ending
        map.add("\u06d0", "\u064a"); // Pashto e
        map.add("\u06cd", "\u064a"); // Pashto tailed yeh
        map.add("\u0626", "\u064a"); // yeh with hamza
        map.add("\u06ab", "\u06af"); // Pashto gaf
        map.add("\u06d5", "\u0647"); // Kurdish ae
        for (var order = 0; order < 8; order++) {
            map.add(letter(0x1220 + order), letter(0x1230 + order));
            map.add(letter(0x1340 + order), letter(0x1338 + order));
        }
        return map.build();
    }

    private static String letter(int codePoint) {
        return Character.toString(codePoint);
    }
}

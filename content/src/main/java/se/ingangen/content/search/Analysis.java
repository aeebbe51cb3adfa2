package se.ingangen.content.search;

import java.io.Reader;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// The readings of a text; what it leaves open is what differs between chains.
abstract class Analysis {

    private final Map<Chain.Reading, Analyzer> analyzers = new EnumMap<>(Chain.Reading.class);

    Analysis() {
        for (var reading : Chain.Reading.values()) {
            analyzers.put(reading, new ReadingAnalyzer(reading));
        }
    }

    final Analyzer analyzer(Chain.Reading reading) {
        return analyzers.get(reading);
    }

    /// Mends the letters before words are told apart.
    Reader characters(Reader text) {
        return text;
    }

    Tokenizer words() {
        return new StandardTokenizer();
    }

    abstract TokenStream exact(TokenStream words);

    abstract TokenStream stem(TokenStream words);

    abstract TokenStream folded(TokenStream words);

    /// How long the parts of words are, in letters.
    abstract int gramLength();

    /// What the parts of words are cut from.
    TokenStream beforeGrams(TokenStream words) {
        return exact(words);
    }

    private TokenStream read(Chain.Reading reading, TokenStream words) {
        return switch (reading) {
            case TITLE, SUMMARY, STEM -> stem(words);
            case EXACT -> exact(words);
            case FOLDED -> folded(words);
            case GRAMS -> new NGramTokenFilter(beforeGrams(words), gramLength());
        };
    }

    private final class ReadingAnalyzer extends Analyzer {

        private final Chain.Reading reading;

        ReadingAnalyzer(Chain.Reading reading) {
            this.reading = reading;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = words();
            return new TokenStreamComponents(words, read(reading, words));
        }

        @Override
        protected Reader initReader(String field, Reader text) {
            return characters(text);
        }
    }
}

package se.ingangen.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.FinnishStemmer;

/// Where the stems of a language come from.
final class Lemmas {

    /// The dictionary that Lucene's own Ukrainian analyser reads.
    private static final String UKRAINIAN = "/ua/net/nlp/ukrainian.dict";

    private Lemmas() {}

    static TokenStream polish(TokenStream words) {
        return new MorfologikFilter(words);
    }

    static TokenStream ukrainian(TokenStream words) {
        return new MorfologikFilter(words, UkrainianDictionary.READ);
    }

    static TokenStream finnish(TokenStream words) {
        return new SnowballFilter(words, new FinnishStemmer());
    }

    /// Read when the first Ukrainian text is.
    private static final class UkrainianDictionary {

        private static final Dictionary READ = read();

        private static Dictionary read() {
            var resource = Objects.requireNonNull(Lemmas.class.getResource(UKRAINIAN), UKRAINIAN);
            try {
                return Dictionary.read(resource);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

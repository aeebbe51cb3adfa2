package se.ingangen.content.search;

import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import se.ingangen.i18n.Language;

/// How the words of some languages are read and compared.
///
/// Every text is indexed in several readings. A field is named by its reading and its chain, such as
/// `stem_swedish`, so that each document is searched with its own chain.
enum Chain {
    SWEDISH(new SwedishAnalysis(), StopWords.SWEDISH),
    ENGLISH(new EnglishAnalysis(), StopWords.ENGLISH),
    ARABIC(new ArabicAnalysis(), StopWords.ARABIC),
    FINNISH(new LemmaAnalysis(Lemmas::finnish, 3), StopWords.FINNISH),
    POLISH(new LemmaAnalysis(Lemmas::polish, 4), StopWords.POLISH),
    UKRAINIAN(new LemmaAnalysis(Lemmas::ukrainian, 4), StopWords.UKRAINIAN),
    ICU(new IcuAnalysis(), StopWords.OTHERS);

    /// What is indexed of a text.
    enum Reading {
        /// The stems of the title only.
        TITLE,
        /// The stems of the summary only.
        SUMMARY,
        /// The words without their endings.
        STEM,
        /// The words as they are written.
        EXACT,
        /// The words without accents, dots and rings: *forsorjningsstod* finds *försörjningsstöd*.
        FOLDED,
        /// Parts of words, which reach into compounds.
        GRAMS
    }

    private final Analysis analysis;
    private final Set<String> stopWords;

    Chain(Analysis analysis, Set<String> stopWords) {
        this.analysis = analysis;
        this.stopWords = stopWords;
    }

    static Chain of(Language language) {
        return valueOf(language.analysis().toUpperCase(Locale.ROOT));
    }

    String field(Reading reading) {
        return (reading.name() + "_" + name()).toLowerCase(Locale.ROOT);
    }

    /// The words as they are written in one language, to mend spelling by.
    String wordsField(Language language) {
        return field(Reading.EXACT) + "_" + language.tag();
    }

    Analyzer analyzer(Reading reading) {
        return analysis.analyzer(reading);
    }

    /// Whether a word tells nothing by itself. It is indexed, but asked for only if there is no other.
    boolean isStopWord(String word) {
        return stopWords.contains(word);
    }
}

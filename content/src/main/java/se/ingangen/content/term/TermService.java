package se.ingangen.content.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ingangen.content.term.WordIndex.Letter;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// The words of the field, for whoever shows, searches or translates texts.
@ApplicationScoped
@Transactional
public class TermService {

    @Inject
    TermRepository terms;

    /// What changes when the words of a language do, as the change log and the page cache name it.
    public static String subject(Language language) {
        return "terms/" + language.tag();
    }

    /// The concepts that a text in a language speaks of, in its order; no two overlap.
    ///
    /// What to call them in another language, and what not, is in that language's [#wordings].
    public List<Hit> hits(String text, Language language) {
        return vocabulary(language).hits(text);
    }

    /// The words of a language, to look for in many texts.
    public Vocabulary vocabulary(Language language) {
        return new Vocabulary(language, wordings(language));
    }

    /// What is to be explained on a page, the first uses of hard words.
    ///
    /// @param written the language of the page
    /// @param reader the language of its reader, in which words are explained
    public PageTerms pageTerms(Language written, Language reader) {
        var vocabulary = vocabulary(written);
        var explained = terms.concepts().stream()
                .filter(Concept::isExplained)
                .map(Concept::id)
                .collect(Collectors.toSet());
        var readers = reader.equals(written) ? vocabulary.wordings() : wordings(reader);
        return new PageTerms(written, reader, vocabulary, explained, readers);
    }

    /// The language in which a reader is told of words: their own, or the best other one.
    public Language spoken(Language reader) {
        return Stream.of(reader.tag(), reader.fallback())
                .filter(terms.languages()::contains)
                .findFirst()
                .flatMap(Languages::ofContent)
                .orElseGet(Languages::standard);
    }

    /// The words that have an explanation, by the first letter.
    ///
    /// @param language one that is [#spoken]
    public List<Letter> letters(Language language) {
        var swedish = wordings(Languages.standard());
        var words = wordings(language).entrySet().stream()
                .filter(entry -> !entry.getValue().explanation().isEmpty())
                .map(entry -> word(entry.getKey(), entry.getValue(), swedish.get(entry.getKey()), language))
                .toList();
        return WordIndex.of(words, language);
    }

    /// What a text means that is a word and nothing else, in a reader's language or in Swedish.
    public Optional<Word> meaning(String text, Language reader) {
        if (text.length() > WordingSection.MAX_TERM) {
            return Optional.empty();
        }
        var language = spoken(reader);
        var own = vocabulary(language);
        var swedish = vocabulary(Languages.standard());
        return own.concept(text)
                .or(() -> swedish.concept(text))
                .map(concept -> Optional.ofNullable(own.wordings().get(concept))
                        .map(wording ->
                                word(concept, wording, swedish.wordings().get(concept), language))
                        .orElseGet(() -> word(concept, swedish.wordings().get(concept), null, Languages.standard())))
                .filter(word -> !word.explanation().isEmpty());
    }

    /// @param swedish null if there is no Swedish word
    private static Word word(String concept, Wording wording, Wording swedish, Language language) {
        var isSwedish = language.locale().getLanguage().equals(Languages.DEFAULT_TAG);
        return new Word(
                concept,
                wording.preferred(),
                isSwedish || swedish == null ? "" : swedish.preferred(),
                wording.explanation(),
                language);
    }

    /// What each concept is called in a language, by the concept's id; concepts that lack the
    /// language are not in it.
    public Map<String, Wording> wordings(Language language) {
        var wordings = new LinkedHashMap<String, Wording>();
        terms.terms(language.tag()).forEach(term -> wordings.put(term.conceptId(), term.wording()));
        return wordings;
    }
}

package se.ingangen.content.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ingangen.i18n.Language;

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

    /// What each concept is called in a language, by the concept's id; concepts that lack the
    /// language are not in it.
    public Map<String, Wording> wordings(Language language) {
        var wordings = new LinkedHashMap<String, Wording>();
        terms.terms(language.tag()).forEach(term -> wordings.put(term.conceptId(), term.wording()));
        return wordings;
    }
}

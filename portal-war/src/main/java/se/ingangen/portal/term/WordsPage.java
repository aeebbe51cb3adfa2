package se.ingangen.portal.term;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ingangen.content.term.TermService;
import se.ingangen.content.term.WordIndex.Letter;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.page.Visit;

/// Behind `/term/words.xhtml`.
@Named
@RequestScoped
public class WordsPage {

    @Inject
    private TermService terms;

    @Inject
    private Visit visit;

    private Language language;
    private List<Letter> letters;

    public void load() {
        visit.returnsTo("words");
        language = terms.spoken(visit.getLanguage());
        letters = terms.letters(language);
        visit.tellsOf(TermService.subject(visit.getLanguage()));
        visit.tellsOf(TermService.subject(language));
        visit.tellsOf(TermService.subject(Languages.standard()));
    }

    /// The language of the words.
    public Language getLanguage() {
        return language;
    }

    /// Whether the words are in another language than the reader's.
    public boolean isSubstitute() {
        return !language.equals(visit.getLanguage());
    }

    /// The words' language in words of the reader's language.
    public String getLanguageName() {
        return visit.messages().text("language.in", language.nameIn(visit.getLanguage()));
    }

    /// The words by the letter that they begin with.
    public List<Letter> getLetters() {
        return letters;
    }
}

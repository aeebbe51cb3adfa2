package se.ingangen.portal.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.Reading;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;
import se.ingangen.portal.page.Origin;
import se.ingangen.portal.page.Visit;

/// Behind `/language/languages.xhtml`. Every language leads back to where the reader came from.
@Named
@RequestScoped
public class LanguagesPage {

    @Inject
    private ArticleService articles;

    @Inject
    private Origin origin;

    @Inject
    private Visit visit;

    public void load() {
        visit.forThisReaderOnly();
        visit.cameFrom(origin.getFrom());
    }

    public List<Choice> getChoices() {
        return Languages.all().stream().map(this::choice).toList();
    }

    private Choice choice(Language language) {
        var reading = origin.article()
                .flatMap(a -> articles.read(language, a.article().key()));
        var missing = reading.filter(Reading::isSubstitute).isPresent();
        var messages = Messages.of(language);
        return new Choice(
                language,
                origin.addressIn(language),
                language.equals(visit.getLanguage()),
                missing ? messages.text("language.missing") : "");
    }

    /// A language to choose.
    ///
    /// @param note in that language: that the page does not exist in it; empty if it does
    public record Choice(Language language, String address, boolean current, String note) {}
}

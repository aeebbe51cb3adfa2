package se.ingangen.portal.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.ingangen.content.article.Article;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.Reading;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;
import se.ingangen.portal.page.Visit;

/// Behind `/language/languages.xhtml`. The parameter `from` is the key of an article, or the rest
/// of an address of the portal itself, beginning with a slash.
@Named
@RequestScoped
public class LanguagesPage {

    private static final Pattern OWN_PATH =
            Pattern.compile("/(accessibility|search|receipt|services)(/[a-z-]+){0,2}(\\?[^\\s#\\\\]*)?");

    @Inject
    private ArticleService articles;

    @Inject
    private Visit visit;

    private String from = "";
    private Optional<Reading> article = Optional.empty();

    public void load() {
        visit.forThisReaderOnly();
        article = articles.read(visit.getLanguage(), from.isEmpty() ? Article.START : from);
    }

    /// The title of the page that the reader comes back to; empty if it is none with a title.
    public String getFromTitle() {
        return article.map(r -> r.text().title()).orElse("");
    }

    /// The language of that title.
    public Language getFromLanguage() {
        return article.map(Reading::written).orElse(visit.getLanguage());
    }

    public List<Choice> getChoices() {
        return Languages.all().stream().map(this::choice).toList();
    }

    private Choice choice(Language language) {
        var reading = article.flatMap(a -> articles.read(language, a.article().key()));
        var missing = reading.filter(Reading::isSubstitute).isPresent();
        var messages = Messages.of(language);
        return new Choice(
                language,
                address(language),
                language.equals(visit.getLanguage()),
                missing ? messages.text("language.missing") : "");
    }

    private String address(Language language) {
        if (OWN_PATH.matcher(from).matches()) {
            return "/" + language.tag() + from;
        }
        return article.flatMap(a -> articles.entry(language, a.article().key()))
                .map(entry -> entry.address())
                .orElse("/" + language.tag());
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    /// A language to choose.
    ///
    /// @param note in that language: that the page does not exist in it; empty if it does
    public record Choice(Language language, String address, boolean current, String note) {}
}

package se.ingangen.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.ingangen.content.article.Article;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.Entry;
import se.ingangen.content.article.Reading;
import se.ingangen.i18n.Language;

/// Where the reader came from, on a page that leads back there: the parameter `from`.
///
/// It is the key of an article, or the rest of an address of the portal itself, beginning with a
/// slash, as [Visit#getReturnPath] writes it. Anything else is the start page, so that nobody can be
/// led to another site.
@Named
@RequestScoped
public class Origin {

    private static final Pattern OWN_PATH =
            Pattern.compile("/(accessibility|search|receipt|services|settings|words)(/[a-z-]+){0,2}(\\?[^\\s#\\\\]*)?");

    @Inject
    private ArticleService articles;

    @Inject
    private Visit visit;

    private String from = Article.START;
    private Optional<Reading> article;

    /// What is to be handed on, so that the next page leads back too.
    public String getFrom() {
        return from;
    }

    public void setFrom(String told) {
        from = told != null && (OWN_PATH.matcher(told).matches() || isArticle(told)) ? told : Article.START;
        article = null;
    }

    private boolean isArticle(String key) {
        return articles.read(visit.getLanguage(), key).isPresent();
    }

    /// The article; empty for a view of the portal.
    public Optional<Reading> article() {
        if (article == null) {
            article = articles.read(visit.getLanguage(), from);
        }
        return article;
    }

    public boolean isStart() {
        return from.equals(Article.START);
    }

    /// The title of the article; empty for a view of the portal.
    public String getTitle() {
        return article().map(r -> r.text().title()).orElse("");
    }

    /// The language of that title.
    public Language getTitleLanguage() {
        return article().map(Reading::written).orElse(visit.getLanguage());
    }

    /// What the title of a page says that leads back here, so that two tabs can be told apart: the
    /// article, or the view of the portal with what was asked there; empty for the start page.
    public String getSuffix() {
        var name = from.startsWith("/") ? nameOfView() : isStart() ? "" : getTitle();
        return name.isEmpty() ? "" : ": \u2068" + name + "\u2069";
    }

    private String nameOfView() {
        var messages = visit.messages();
        var parts = from.substring(1).split("[/?]");
        switch (parts[0]) {
            case "accessibility":
                return messages.text("accessibility.title");
            case "search":
                return parts.length == 1 ? messages.text("search.heading") : messages.text("search.title", query("q"));
            case "receipt":
                return messages.text("eservice.receipt");
            case "settings":
                return messages.text("preference.heading");
            case "words":
                return messages.text("term.heading");
            default:
                return nameOfStep(parts);
        }
    }

    private String nameOfStep(String[] parts) {
        var messages = visit.messages();
        if (parts.length < 3) {
            return messages.text("eservice.services");
        }
        var step = "eservice." + parts[1] + "." + parts[2] + ".title";
        return messages.has(step) ? messages.text(step) : messages.text("eservice.check");
    }

    /// A parameter of the view; empty for none.
    private String query(String name) {
        return Stream.of(from.replaceFirst("[^?]*\\??", "").split("&"))
                .filter(parameter -> parameter.startsWith(name + "="))
                .map(parameter -> decoded(parameter.substring(name.length() + 1)))
                .findFirst()
                .orElse("");
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return value;
        }
    }

    /// Where the reader comes back to.
    public String getAddress() {
        return addressIn(visit.getLanguage());
    }

    /// The same in another language.
    public String addressIn(Language language) {
        if (from.startsWith("/")) {
            return "/" + language.tag() + from;
        }
        return articles.entry(language, from).map(Entry::address).orElse("/" + language.tag());
    }
}

package se.ingangen.content.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The addresses of pages and of the files beside them, below the portal's base address.
public final class ArticleAddress {

    private ArticleAddress() {}

    /// The address of an article for readers of a language.
    ///
    /// @param slug the article's slug in that language, or in the one that is shown instead
    public static String of(Article article, String lang, String slug) {
        if (article.key().equals(Article.START)) {
            return "/" + lang;
        }
        return eservice(article)
                .map(name -> "/" + lang + "/services/" + name)
                .orElseGet(() -> "/" + lang + "/" + encode(slug));
    }

    /// The e-service whose front page an article is.
    public static Optional<String> eservice(Article article) {
        return article.kind() == Kind.SERVICE ? article.text("eservice") : Optional.empty();
    }

    /// The address of a file that lies beside a page.
    public static String ofAttachment(String key, String name) {
        return "/files/" + key + "/" + encode(name);
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

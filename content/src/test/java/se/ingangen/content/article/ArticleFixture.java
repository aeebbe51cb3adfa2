package se.ingangen.content.article;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/// Articles for tests of what stands on them.
public final class ArticleFixture {

    private ArticleFixture() {}

    public static ArticleRepository repository(EntityManager entities) {
        var articles = new ArticleRepository();
        articles.entities = entities;
        return articles;
    }

    public static FreeSlug slugs(ArticleRepository articles) {
        var slugs = new FreeSlug();
        slugs.articles = articles;
        return slugs;
    }

    /// A page that everybody may read.
    public static Article page(String key, String source) {
        return new Article(
                key,
                new ArticleFacts(Kind.INFORMATION, null, 0, source, List.of(), null, null, Audience.PUBLIC, Map.of()));
    }
}

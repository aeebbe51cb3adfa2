package se.ingangen.content.article.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.article.Slug;

/// What this portal holds already.
@ApplicationScoped
class KnownContent implements Known {

    @Inject
    private ArticleRepository articles;

    @Override
    public boolean hasPage(String key) {
        return articles.find(key).isPresent();
    }

    @Override
    public boolean hasAttachment(String key, String name) {
        return articles.file(key, name, "").isPresent();
    }

    @Override
    public Optional<String> slugOwner(String tag, String slug) {
        return articles.slug(tag, slug).map(Slug::articleKey);
    }
}

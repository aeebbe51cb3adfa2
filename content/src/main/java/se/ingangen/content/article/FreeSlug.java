package se.ingangen.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/// Finds an address for a page that has none in a language.
@ApplicationScoped
public class FreeSlug {

    @Inject
    ArticleRepository articles;

    /// A slug made from a title, with a number if another page has it.
    ///
    /// @param key the page that it is for
    /// @param promised slugs that are about to be given: their identity, and the page they are for
    public String of(String lang, String title, String key, Map<String, String> promised) {
        var wished = Slug.from(title, key);
        var slug = wished;
        for (int n = 2; isTaken(lang, slug, key, promised); n++) {
            slug = wished + "-" + n;
        }
        return slug;
    }

    private boolean isTaken(String lang, String slug, String key, Map<String, String> promised) {
        return !promised.getOrDefault(Slug.id(lang, slug), key).equals(key)
                || articles.slug(lang, slug)
                        .filter(s -> !s.articleKey().equals(key))
                        .isPresent();
    }
}

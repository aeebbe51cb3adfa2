package se.ingangen.content.article.exchange;

import java.util.Optional;

/// What the portal holds already, as far as content that comes in may refer to it.
interface Known {

    boolean hasPage(String key);

    boolean hasAttachment(String key, String name);

    /// The page that has, or had, a slug in a language.
    Optional<String> slugOwner(String tag, String slug);
}

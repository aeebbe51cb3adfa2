package se.ingangen.content.search;

import java.util.List;

/// A feature that has things to be found. Each implements it as an application-scoped bean.
///
/// Both methods are asked from a thread of the server that has no transaction and no user. A
/// subject that is not this feature's own has no documents.
public interface SearchSource {

    /// The documents of one subject as they are now, one per language.
    ///
    /// @return empty if it is gone, not public, or of another feature
    List<SearchDocument> documents(String subject);

    /// The subjects that exist now, for a rebuild.
    List<String> subjects();
}

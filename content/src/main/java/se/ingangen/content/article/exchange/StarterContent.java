package se.ingangen.content.article.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.i18n.ResourceFolder;

/// The content that a new portal begins with.
@ApplicationScoped
public class StarterContent {

    @Inject
    private ArticleRepository articles;

    @Inject
    private ContentImport content;

    /// Imports the starter content into a portal that holds no page.
    @Transactional
    public void importIfEmpty() {
        if (articles.keys().isEmpty()) {
            ResourceFolder.read(StarterContent.class, "/starter", content::importFolder);
        }
    }
}

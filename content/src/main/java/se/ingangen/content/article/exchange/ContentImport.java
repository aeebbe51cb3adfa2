package se.ingangen.content.article.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.Scope;
import se.ingangen.content.article.Article;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.article.Subjects;
import se.ingangen.content.article.translation.TranslationStates;
import se.ingangen.content.search.ChangeLog;

/// Takes content in, all of it or nothing.
@ApplicationScoped
public class ContentImport {

    private static final System.Logger LOG = System.getLogger(ContentImport.class.getName());

    /// How many pages are sent to the database, and told in the log, at a time.
    private static final int BATCH = 100;

    @Inject
    private ArticleRepository articles;

    @Inject
    private KnownContent known;

    @Inject
    private EditionImport editions;

    @Inject
    private AttachmentImport attachments;

    @Inject
    private TranslationStates states;

    @Inject
    private ChangeLog changes;

    @Inject
    private Caller caller;

    /// Imports a zip in the exchange format.
    ///
    /// @throws ContentFaultsException with every fault; nothing was imported then
    /// @throws se.ingangen.content.account.ForbiddenException if the caller is no administrator
    @Transactional
    public ImportResult importZip(InputStream zip) {
        caller.requireScope(Scope.ADMIN);
        return ContentZip.read(zip, this::importFrom);
    }

    /// Imports a folder in the exchange format; for content that comes with the portal itself.
    @Transactional
    ImportResult importFolder(Path folder) {
        return importFrom(folder);
    }

    private ImportResult importFrom(Path folder) {
        var pages = ContentFolder.read(folder, known);
        var result = new ImportResult(0, 0, 0);
        for (var page : pages) {
            result = add(result, importPage(page));
            if (result.pages() % BATCH == 0) {
                articles.flush();
                LOG.log(Level.INFO, "Importing content: {0} of {1} pages", result.pages(), pages.size());
            }
        }
        LOG.log(
                Level.INFO,
                "Imported content: {0} pages, {1} texts new or changed, {2} unchanged",
                result.pages(),
                result.editions(),
                result.unchanged());
        return result;
    }

    private ImportResult importPage(PageFolder page) {
        var found = articles.find(page.key());
        var before = found.map(Article::facts);
        var article = found.orElseGet(() -> {
            var created = new Article(page.key(), page.facts());
            articles.add(created);
            return created;
        });
        var described = article.describe(page.facts()) || before.isEmpty();
        var changed = editions.importAll(article, page);
        var beside = attachments.importAll(page);
        if (described || changed > 0) {
            states.renew(article);
        }
        if (described || changed > 0 || beside) {
            changes.append(Subjects.article(page.key()));
            article.parentKey().ifPresent(parent -> changes.append(Subjects.childrenOf(parent)));
            before.filter(b -> b.parentKey() != null
                            && !b.parentKey().equals(page.facts().parentKey()))
                    .ifPresent(b -> changes.append(Subjects.childrenOf(b.parentKey())));
        }
        return new ImportResult(1, changed, page.editions().size() - changed);
    }

    private static ImportResult add(ImportResult a, ImportResult b) {
        return new ImportResult(a.pages() + b.pages(), a.editions() + b.editions(), a.unchanged() + b.unchanged());
    }
}

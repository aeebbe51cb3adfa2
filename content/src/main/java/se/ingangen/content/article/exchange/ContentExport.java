package se.ingangen.content.article.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.Scope;
import se.ingangen.content.article.Article;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.article.Edition;
import se.ingangen.content.article.State;

/// Writes the whole portal's content as a zip that [ContentImport] takes.
@ApplicationScoped
public class ContentExport {

    /// Zips remember times; one for all makes two exports of the same content the same bytes.
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /// How many bytes of a file are in memory at a time.
    private static final int PIECE_BYTES = 1 << 20;

    @Inject
    private ArticleRepository articles;

    @Inject
    private Caller caller;

    /// Writes every page, in the order of their keys.
    ///
    /// An edition that is published is exported as the public reads it; one that never was, as it
    /// was last saved.
    ///
    /// @throws se.ingangen.content.account.ForbiddenException if the caller is no administrator
    @Transactional
    public void exportZip(OutputStream out) throws IOException {
        caller.requireScope(Scope.ADMIN);
        try (var zip = new ZipOutputStream(out)) {
            for (var key : articles.keys()) {
                exportPage(zip, articles.find(key).orElseThrow());
                articles.flush();
            }
        }
    }

    private void exportPage(ZipOutputStream zip, Article article) throws IOException {
        var folder = article.key() + "/";
        write(zip, folder + PageFile.NAME, PageFile.format(article.facts()));
        for (var edition : articles.editions(article.key())) {
            write(zip, folder + edition.lang() + ".md", format(edition));
        }
        for (var name : articles.attachmentNames(article.key())) {
            var file = articles.file(article.key(), name, "").orElseThrow();
            begin(zip, folder + name);
            for (int from = 0; from < file.size(); from += PIECE_BYTES) {
                zip.write(articles.bytes(file, from, PIECE_BYTES).orElseThrow());
            }
            zip.closeEntry();
        }
    }

    private static String format(Edition edition) {
        return edition.published()
                .map(revision -> EditionFile.format(revision.text(), State.PUBLISHED))
                .orElseGet(() -> EditionFile.format(edition.latest().text(), edition.state()));
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }
}

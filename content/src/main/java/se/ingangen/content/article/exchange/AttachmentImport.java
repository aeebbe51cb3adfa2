package se.ingangen.content.article.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.article.Attachment;
import se.ingangen.content.article.FileName;

/// Takes in the files that lie beside a page.
@ApplicationScoped
class AttachmentImport {

    /// The most that one file may hold, in MiB: some six minutes of film. It is in memory while it
    /// is taken in, some copies of it at a time, and the server has 512 MiB for everything.
    private static final int MOST_MEBIBYTES = 64;

    @Inject
    private ArticleRepository articles;

    /// Adds a fault for a file that is too large.
    static void checkSize(String path, Path file, Faults faults) {
        try {
            if (Files.size(file) > (long) MOST_MEBIBYTES << 20) {
                faults.add(path, 0, "file-large", MOST_MEBIBYTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each file goes to the database and out of memory before the next: films are large.
    ///
    /// @return whether any file is new or changed
    boolean importAll(PageFolder page) {
        var changed = false;
        for (var file : page.attachments().entrySet()) {
            changed |= importOne(page.key(), file.getKey(), file.getValue());
        }
        return changed;
    }

    private boolean importOne(String key, String name, Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            var found = articles.file(key, name, "");
            var type = new FileName(name).type().mediaType();
            if (found.filter(f -> f.hash().equals(hash) && f.mediaType().equals(type))
                    .isPresent()) {
                return false;
            }
            var attachment = new Attachment(key, name, type, hash, bytes);
            if (found.isPresent()) {
                articles.replace(attachment);
            } else {
                articles.add(attachment);
            }
            articles.flush();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

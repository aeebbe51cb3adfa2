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
import java.util.Locale;
import java.util.Map;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.article.Attachment;

/// Takes in the files that lie beside a page.
@ApplicationScoped
class AttachmentImport {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp",
            "svg", "image/svg+xml",
            "ics", "text/calendar",
            "txt", "text/plain;charset=UTF-8",
            "vtt", "text/vtt",
            "mp4", "video/mp4");

    @Inject
    private ArticleRepository articles;

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
            var found = articles.attachment(key, name);
            if (found.filter(a -> a.hash().equals(hash)).isPresent()) {
                return false;
            }
            var attachment = new Attachment(key, name, mediaType(name), hash, bytes);
            if (found.isPresent()) {
                articles.replace(attachment);
            } else {
                articles.add(attachment);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mediaType(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
    }
}

package se.ingangen.content.article.exchange;

import java.nio.file.Path;
import java.util.Map;
import se.ingangen.content.article.ArticleFacts;

/// A page of a content folder that has been read and found well-formed by itself.
///
/// @param editions the files of its texts, by language tag
/// @param attachments the files beside it, by name
/// @param slugs what the whole folder says of addresses: a slug's identity, and the page it is of.
///     A slug that is made from a title keeps clear of them
record PageFolder(
        String key,
        ArticleFacts facts,
        Map<String, Path> editions,
        Map<String, Path> attachments,
        Map<String, String> slugs) {

    /// Whether a file lies beside the page: in this folder, or in the portal from before.
    boolean hasFile(String name, Known known) {
        return attachments.containsKey(name) || known.hasAttachment(key, name);
    }
}

package se.ingangen.content.article;

/// A file that lies beside a page, without its bytes: a film is too large to be read for its name.
///
/// @param key the page
/// @param hash SHA-256 of the bytes, in hexadecimal
/// @param size in bytes
/// @param language the tag of the language it is written in, if the page says so; else empty
public record FileFacts(String key, String name, String mediaType, String hash, long size, String language) {

    /// Where the file is, below the portal's base address.
    public String address() {
        return ArticleAddress.ofAttachment(key, name);
    }

    /// What people call a file of its kind; empty if they have no word for it.
    public String typeWord() {
        return FileType.of(name).word();
    }
}

package se.ingangen.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

/// A file that lies beside a page and is linked from it.
@Entity
public class Attachment {

    @Id
    private String id;

    @Column(name = "article_key")
    private String articleKey;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private String hash;

    @Lob
    private byte[] bytes;

    protected Attachment() {} // for JPA

    /// @param hash SHA-256 of the bytes, in hexadecimal
    /// @param bytes not copied, and not to be changed afterwards: a film is large
    public Attachment(String articleKey, String name, String mediaType, String hash, byte[] bytes) {
        this.id = id(articleKey, name);
        this.articleKey = articleKey;
        this.name = name;
        this.mediaType = mediaType;
        this.hash = hash;
        this.bytes = bytes;
    }

    /// The identity of an attachment: its name is unique beside its page.
    public static String id(String articleKey, String name) {
        return articleKey + "|" + name;
    }

    public String articleKey() {
        return articleKey;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public String hash() {
        return hash;
    }

    /// The bytes themselves, not a copy.
    public byte[] bytes() {
        return bytes;
    }
}

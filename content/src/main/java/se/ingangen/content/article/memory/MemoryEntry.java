package se.ingangen.content.article.memory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ingangen.content.storage.Vault;

/// A sentence and its translation, as [MemoryText] writes them.
@Entity
@Table(name = "memory_entry")
public class MemoryEntry {

    @Id
    private String id;

    @Column(name = "source_lang")
    private String sourceLang;

    @Column(name = "target_lang")
    private String targetLang;

    private String loose;

    private String source;

    private String target;

    @Column(name = "article_key")
    private String articleKey;

    private Instant reviewed;

    protected MemoryEntry() {} // for JPA

    /// @param articleKey the page it is from; empty if it is from another tool
    MemoryEntry(
            String sourceLang, String targetLang, String source, String target, String articleKey, Instant reviewed) {
        this.id = id(sourceLang, targetLang, source, target);
        this.sourceLang = sourceLang;
        this.targetLang = targetLang;
        this.loose = loose(source);
        this.source = source;
        this.target = target;
        this.articleKey = articleKey;
        this.reviewed = reviewed;
    }

    /// The identity of an entry: the same translation of the same sentence is kept once.
    static String id(String sourceLang, String targetLang, String source, String target) {
        return Vault.fingerprint(String.join("\n", sourceLang, targetLang, source, target));
    }

    /// What two sentences have in common that differ in numbers and white space only.
    static String loose(String source) {
        return Vault.fingerprint(source.replaceAll("[\\s\\p{Z}]+", "").replaceAll("\\p{Nd}+([.,:–-]?\\p{Nd}+)*", "0"));
    }

    /// Says that the sentence was reviewed again.
    void reviewedAgain(String onPage, Instant when) {
        articleKey = onPage;
        reviewed = when;
    }

    String id() {
        return id;
    }

    String loose() {
        return loose;
    }

    String source() {
        return source;
    }

    String target() {
        return target;
    }

    String articleKey() {
        return articleKey;
    }

    Instant reviewed() {
        return reviewed;
    }
}

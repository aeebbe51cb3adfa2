package se.ingangen.content.eservice.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.ingangen.content.storage.Vault;

/// A file of a draft or, once that is sent, of the submission. Its content is in [Chunks].
@Entity
@Table(name = "attached_file")
class AttachedFile {

    @Id
    private String id;

    private String draft;
    private String submission;
    private String question;
    private int place;
    private byte[] name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "bytes")
    private long size;

    private int chunks;

    @Enumerated(EnumType.STRING)
    private FileState state;

    private Instant added;

    protected AttachedFile() {} // for JPA

    /// @param draft the fingerprint of its secret
    AttachedFile(String draft, String question, int place, FileKind kind, FileState state, long size, Instant added) {
        this.id = UUID.randomUUID().toString();
        this.draft = draft;
        this.question = question;
        this.place = place;
        this.kind = kind;
        this.state = state;
        this.size = size;
        this.chunks = Chunks.count(size);
        this.added = added;
    }

    void call(String shownName, Vault vault) {
        name = vault.encrypt(shownName, context());
    }

    Attachment read(Vault vault) {
        return new Attachment(id, question, vault.decrypt(name, context()), kind, size, state);
    }

    /// Keeps what the scanner says of a file that was held.
    void judge(FileState found) {
        state = found;
    }

    String id() {
        return id;
    }

    String question() {
        return question;
    }

    long size() {
        return size;
    }

    int place() {
        return place;
    }

    int chunks() {
        return chunks;
    }

    FileState state() {
        return state;
    }

    private String context() {
        return "file-name:" + id;
    }
}

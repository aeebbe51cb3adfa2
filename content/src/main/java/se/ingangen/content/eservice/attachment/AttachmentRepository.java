package se.ingangen.content.eservice.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ingangen.content.storage.Vault;

/// The files of drafts and submissions.
///
/// What takes long is not done here: a transaction begins when the content is on this machine, and
/// reads one piece at a time, so that no slow phone keeps a connection.
@ApplicationScoped
public class AttachmentRepository {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /// What is to be stored, when it has gone through everything.
    record Checked(ShownName name, FileKind kind, FileState state, Spool content) {}

    /// Whether there is room for one more file of the draft, before anybody reads it.
    @Transactional(TxType.REQUIRES_NEW)
    public void checkRoom(String draft, String question, AttachmentRules rules) throws RefusedException {
        if (!exists(draft, "")) {
            throw new RefusedException(Refusal.GONE);
        }
        room(files(draft), question, rules, 1);
    }

    /// Stores a file, in its own transaction: all of it or nothing.
    ///
    /// The draft is locked meanwhile. Two files at once cannot both take the last place, and none comes
    /// to a draft that is being sent.
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public Attachment store(String draft, String question, AttachmentRules rules, Checked checked)
            throws RefusedException {
        if (!exists(draft, " for update")) {
            throw new RefusedException(Refusal.GONE);
        }
        var others = files(draft);
        room(others, question, rules, checked.content().size());
        var place = others.stream().mapToInt(AttachedFile::place).max().orElse(0) + 1;
        var file = new AttachedFile(
                draft,
                question,
                place,
                checked.kind(),
                checked.state(),
                checked.content().size(),
                clock.instant());
        var taken = others.stream().map(f -> f.read(vault).name()).toList();
        file.call(checked.name().of(checked.kind(), taken), vault);
        entities.persist(file);
        entities.flush();
        try {
            new Chunks(entities, vault).write(file, checked.content().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.read(vault);
    }

    /// The files of a draft or submission, in the order in which they came.
    @Transactional
    public List<Attachment> list(String owner) {
        return files(owner).stream().map(file -> file.read(vault)).toList();
    }

    /// A piece of a file's content; empty after the last one.
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<byte[]> piece(String id, int number) throws IOException {
        var file = find(id).orElseThrow(() -> new IOException("The file was deleted"));
        if (number >= file.chunks()) {
            return Optional.empty();
        }
        var piece = new Chunks(entities, vault).read(file, number);
        if (piece.isEmpty()) {
            throw new IOException("A piece of the file is missing");
        }
        return piece;
    }

    /// Deletes a file if it is the owner's.
    @Transactional
    public boolean remove(String owner, String id) {
        return entities.createQuery(
                                "delete from AttachedFile f where f.id = :id and (f.draft = :owner or f.submission = :owner)")
                        .setParameter("id", id)
                        .setParameter("owner", owner)
                        .executeUpdate()
                > 0;
    }

    /// Hands the files of a draft that belong to some questions to the submission that it becomes.
    void move(String draft, String submission, Set<String> questions) {
        entities.flush();
        entities.createQuery("update AttachedFile f set f.submission = :submission, f.draft = null "
                        + "where f.draft = :draft and f.question in :questions")
                .setParameter("submission", submission)
                .setParameter("draft", draft)
                .setParameter("questions", questions)
                .executeUpdate();
    }

    int removeAll(String owner) {
        return entities.createQuery("delete from AttachedFile f where f.draft = :owner or f.submission = :owner")
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /// Files that wait for the scanner, those that have waited longest first.
    @Transactional
    public List<String> held(int most) {
        return entities.createQuery(
                        "select f.id from AttachedFile f where f.state = :held order by f.added, f.id", String.class)
                .setParameter("held", FileState.HELD)
                .setMaxResults(most)
                .getResultList();
    }

    /// Keeps what the scanner says of a file that was held. The content of one that is infected goes.
    @Transactional(TxType.REQUIRES_NEW)
    public void judge(String id, FileState state) {
        var file = find(id).filter(f -> f.state() == FileState.HELD);
        file.ifPresent(f -> f.judge(state));
        if (file.isPresent() && state == FileState.INFECTED) {
            entities.createNativeQuery("delete from attached_chunk where file = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
    }

    private Optional<AttachedFile> find(String id) {
        return Optional.ofNullable(entities.find(AttachedFile.class, id));
    }

    private List<AttachedFile> files(String owner) {
        return entities.createQuery(
                        "select f from AttachedFile f where f.draft = :owner or f.submission = :owner order by f.place",
                        AttachedFile.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /// Asked of the table: drafts are known to the package above, which knows this one.
    private boolean exists(String draft, String lock) {
        return !entities.createNativeQuery("select id from draft where id = ?1 and expires > ?2" + lock)
                .setParameter(1, draft)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList()
                .isEmpty();
    }

    private static void room(List<AttachedFile> others, String question, AttachmentRules rules, long more)
            throws RefusedException {
        var kept = others.stream()
                .filter(file -> file.state() != FileState.INFECTED)
                .toList();
        if (kept.stream().filter(file -> file.question().equals(question)).count() >= rules.mostFiles()) {
            throw new RefusedException(Refusal.TOO_MANY, rules.mostFiles());
        }
        if (kept.stream().mapToLong(AttachedFile::size).sum() + more > rules.mostBytes()) {
            throw new RefusedException(Refusal.FULL, Megabytes.of(rules.mostBytes()));
        }
    }
}

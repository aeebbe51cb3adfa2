package se.ingangen.content.eservice.attachment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.ingangen.content.storage.Settings;

/// Takes files that people attach to their answers, and keeps nothing that it has not looked into.
///
/// A file belongs to a draft, by the fingerprint of its secret, and after it was sent to the
/// submission, by its id; here both are called the owner. Files of a draft that is deleted or expires
/// are deleted with it, by the database itself.
///
/// What is given out goes to a browser as an attachment of its own kind (`Content-Disposition:
/// attachment`, `X-Content-Type-Options: nosniff`), never as a page of ours.
@ApplicationScoped
public class AttachmentService {

    private static final Pattern QUESTION = Pattern.compile("[a-z0-9][a-z0-9.-]{0,199}");

    /// How long a picture waits for its turn before somebody is asked to come again.
    private static final long PATIENCE_MILLIS = 60_000;

    @Inject
    AttachmentRepository files;

    @Inject
    Scanner scanner;

    Path folder;
    PictureTurn turn = new PictureTurn(PATIENCE_MILLIS);

    @PostConstruct
    void open() {
        folder = Settings.dataFolder().resolve("incoming");
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder for incoming files", e);
        }
    }

    /// Takes a file, if it is what the question asks for. The stream is read to the largest size and
    /// not further, and is not closed.
    ///
    /// No transaction may be open, since this takes as long as the sender does.
    ///
    /// @param draft the fingerprint of the draft's secret; the draft has to be there
    /// @param question the path of the question, such as `home.contract` or `children.2.proof`
    /// @param givenName as the browser sent it; null for none
    /// @throws IOException if the upload breaks off, or this machine's disk fails; nothing is kept
    @Transactional(TxType.NOT_SUPPORTED)
    public Outcome add(String draft, String question, AttachmentRules rules, String givenName, InputStream upload)
            throws IOException {
        if (!QUESTION.matcher(question).matches()) {
            throw new IllegalArgumentException("Not the path of a question");
        }
        var name = ShownName.of(givenName);
        try (var received = new Spool(folder)) {
            files.checkRoom(draft, question, rules);
            received.receive(upload, rules.largest());
            return new Outcome.Added(check(draft, question, rules, name, received));
        } catch (RefusedException e) {
            return e.of(name.unknown());
        }
    }

    private Attachment check(String draft, String question, AttachmentRules rules, ShownName name, Spool received)
            throws IOException, RefusedException {
        var kind = KindDetection.of(received)
                .filter(rules.kinds()::contains)
                .orElseThrow(() -> new RefusedException(Refusal.KIND, FileKind.words(rules.kinds())));
        var state = scanner.scan(received.stream());
        if (state == FileState.INFECTED) {
            throw new RefusedException(Refusal.INFECTED);
        }
        try (var clean = new Spool(folder)) {
            new Cleaning(turn).clean(received, kind, clean);
            var content = clean.size() > 0 ? clean : received;
            return files.store(draft, question, rules, new AttachmentRepository.Checked(name, kind, state, content));
        }
    }

    /// The files of an owner, in the order in which they came.
    public List<Attachment> list(String owner) {
        return files.list(owner);
    }

    /// The files of a question.
    public List<Attachment> list(String owner, String question) {
        return list(owner).stream()
                .filter(file -> file.question().equals(question))
                .toList();
    }

    /// Deletes a file. That of another owner, or one that is not there, is left alone.
    ///
    /// @return whether it was deleted
    public boolean remove(String owner, String id) {
        return files.remove(owner, id);
    }

    /// The content of a file, read piece by piece from the database; empty if the owner has no such file
    /// or it may not be handed on.
    ///
    /// Reading fails with an [IllegalArgumentException] at a piece that was altered, and with an
    /// [IOException] at one that is missing.
    public Optional<InputStream> open(String owner, String id) {
        return list(owner).stream()
                .filter(file -> file.id().equals(id) && file.state() == FileState.CLEAN)
                .findFirst()
                .map(file -> new FileContent(files, id));
    }

    /// Hands the files of a draft to the submission that it becomes, in the transaction that sends it:
    /// after the submission is stored and before the draft is deleted, since its files would go with it.
    ///
    /// @param draft the fingerprint of its secret
    /// @param questions the paths of those whose files are sent; the others go with the draft
    @Transactional(TxType.MANDATORY)
    public void moveTo(String draft, String submission, Set<String> questions) {
        files.move(draft, submission, questions);
    }

    /// Deletes all files of an owner, in the caller's transaction.
    ///
    /// @return how many
    @Transactional
    public int deleteOf(String owner) {
        return files.removeAll(owner);
    }
}

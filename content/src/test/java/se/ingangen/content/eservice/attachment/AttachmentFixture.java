package se.ingangen.content.eservice.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;

/// The service for attachments over a test database, each step in the transaction that the server
/// would give it.
public final class AttachmentFixture {

    public final AttachmentService attachments = new AttachmentService();
    final HeldFiles held = new HeldFiles();
    final Scanner scanner = new Scanner();
    private final TestDatabase database;
    private final SettableClock clock;

    /// As many as the server's pool has.
    private final Semaphore connections = new Semaphore(32);

    /// @param folder with the key, and for incoming files
    public AttachmentFixture(TestDatabase database, SettableClock clock, Path folder) {
        this.database = database;
        this.clock = clock;
        var files = new InTransactions();
        files.entities = database.entities;
        files.vault = TestDatabase.vault(folder);
        files.clock = clock;
        attachments.files = files;
        attachments.scanner = scanner;
        attachments.folder = folder;
        attachments.turn = new PictureTurn(30_000);
        held.files = files;
        held.scanner = scanner;
        withoutScanner();
    }

    void withoutScanner() {
        scanner.open(Optional.empty(), false);
    }

    void scansWith(FakeClamd clamd) {
        scanner.open(Optional.of(new Clamd(clamd.address(), Duration.ofSeconds(2))), true);
    }

    /// A draft to attach to, for a day.
    void begin(String draft) {
        var now = clock.instant();
        database.inTransaction(() -> database.entities
                .createNativeQuery("insert into draft (id, service, version, lang, answers, created, saved, expires)"
                        + " values (?1, 'contact', 1, 'sv', ?2, ?3, ?3, ?4)")
                .setParameter(1, draft)
                .setParameter(2, new byte[] {1})
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(now.plus(Duration.ofDays(1))))
                .executeUpdate());
    }

    private final class InTransactions extends AttachmentRepository {

        @Override
        public void checkRoom(String draft, String question, AttachmentRules rules) throws RefusedException {
            refusing(() -> {
                super.checkRoom(draft, question, rules);
                return null;
            });
        }

        @Override
        public Attachment store(String draft, String question, AttachmentRules rules, Checked checked)
                throws RefusedException {
            return refusing(() -> super.store(draft, question, rules, checked));
        }

        @Override
        public List<Attachment> list(String owner) {
            return transaction(() -> super.list(owner));
        }

        @Override
        public Optional<byte[]> piece(String id, int number) throws IOException {
            try {
                return inTransaction(() -> super.piece(id, number));
            } catch (RefusedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean remove(String owner, String id) {
            return transaction(() -> super.remove(owner, id));
        }

        @Override
        public List<String> held(int most) {
            return transaction(() -> super.held(most));
        }

        @Override
        public void judge(String id, FileState state) {
            transaction((Runnable) () -> super.judge(id, state));
        }

        private void transaction(Runnable work) {
            transaction(() -> {
                work.run();
                return null;
            });
        }

        private <T> T transaction(Supplier<T> work) {
            connections.acquireUninterruptibly();
            try {
                return database.inTransaction(work);
            } finally {
                connections.release();
            }
        }

        private <T> T refusing(Callable<T> work) throws RefusedException {
            try {
                return inTransaction(work);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private <T> T inTransaction(Callable<T> work) throws RefusedException, IOException {
            try {
                return transaction(() -> {
                    try {
                        return work.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new Carried(e);
                    }
                });
            } catch (Carried e) {
                if (e.getCause() instanceof RefusedException) {
                    throw (RefusedException) e.getCause();
                }
                throw (IOException) e.getCause();
            }
        }
    }

    /// Brings a checked exception through a transaction, which it rolls back.
    private static final class Carried extends RuntimeException {

        private static final long serialVersionUID = 1;

        Carried(Exception cause) {
            super(cause);
        }
    }
}

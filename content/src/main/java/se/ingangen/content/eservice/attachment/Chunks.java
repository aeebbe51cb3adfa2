package se.ingangen.content.eservice.attachment;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import se.ingangen.content.storage.Vault;

/// The content of files, in pieces that are encrypted one by one.
///
/// Each is bound to its file, to its place, and to whether it is the last: none can be exchanged, and
/// none cut off, unnoticed. They go past JPA, which would keep every piece until the transaction ends.
///
/// A file of 20 MB is 306 rows; a reader or writer has about 200 KB in memory, whatever the file.
final class Chunks {

    static final int SIZE = 64 * 1024;

    /// Pieces that are sent to the database at once.
    private static final int BATCH = 4;

    private final EntityManager entities;
    private final Vault vault;

    /// @param entities in a transaction, when it is used
    Chunks(EntityManager entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    /// How many there are of a file of this size.
    static int count(long size) {
        return (int) ((size + SIZE - 1) / SIZE);
    }

    /// Writes a file that is stored in the same transaction.
    ///
    /// @throws IOException if it cannot be read, or is not as long as was said
    void write(AttachedFile file, InputStream content) throws IOException {
        var connection = entities.unwrap(Connection.class);
        try (var insert =
                connection.prepareStatement("insert into attached_chunk (file, number, bytes) values (?, ?, ?)")) {
            var piece = new byte[SIZE];
            for (var number = 0; number < file.chunks(); number++) {
                var length = content.readNBytes(piece, 0, SIZE);
                if (length == 0) {
                    throw new IOException("The file is shorter than it was");
                }
                insert.setString(1, file.id());
                insert.setInt(2, number);
                insert.setBytes(3, vault.seal(piece, length, context(file, number)));
                insert.addBatch();
                if (number % BATCH == BATCH - 1 || number == file.chunks() - 1) {
                    insert.executeBatch();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot store the content of a file", e);
        }
    }

    /// One piece; empty if it is not there.
    ///
    /// @throws IllegalArgumentException if it was altered, or is not this piece of this file
    Optional<byte[]> read(AttachedFile file, int number) {
        var connection = entities.unwrap(Connection.class);
        try (var query =
                connection.prepareStatement("select bytes from attached_chunk where file = ? and number = ?")) {
            query.setString(1, file.id());
            query.setInt(2, number);
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(vault.unseal(rows.getBytes(1), context(file, number)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the content of a file", e);
        }
    }

    private static String context(AttachedFile file, int number) {
        var place = number == file.chunks() - 1 ? "last" : "more";
        return "file:" + file.id() + ":" + number + ":" + place;
    }
}

package se.ingangen.content.article;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/// Reads parts of attachments, without the rest of them.
///
/// JPA reads a value whole, and H2 does so even for its `substring`: each part of a film would take
/// as long, and as much memory, as all of it. So H2 is asked for a stream of the value, PostgreSQL
/// for a part of it.
final class AttachmentBytes {

    private static final String WHERE = " from attachment where id = ? and hash = ?";
    private static final String WHOLE = "select bytes" + WHERE;
    private static final String PART = "select substring(bytes from ? for ?)" + WHERE;

    private final EntityManager entities;

    /// @param entities in a transaction
    AttachmentBytes(EntityManager entities) {
        this.entities = entities;
    }

    /// @param from the first byte's place, from 0
    /// @return empty if the file is not what it was any more
    Optional<byte[]> read(FileFacts file, int from, int count) {
        var connection = entities.unwrap(Connection.class);
        try {
            var isH2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            try (var query = connection.prepareStatement(isH2 ? WHOLE : PART)) {
                return isH2 ? fromStream(query, file, from, count) : part(query, file, from, count);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Cannot read " + file.name() + " of " + file.key(), e);
        }
    }

    private static Optional<byte[]> fromStream(PreparedStatement query, FileFacts file, int from, int count)
            throws SQLException, IOException {
        query.setString(1, Attachment.id(file.key(), file.name()));
        query.setString(2, file.hash());
        try (var rows = query.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            var length = Math.min(count, Math.max(0, file.size() - from));
            try (var stream = rows.getBlob(1).getBinaryStream(from + 1L, length)) {
                return Optional.of(stream.readAllBytes());
            }
        }
    }

    private static Optional<byte[]> part(PreparedStatement query, FileFacts file, int from, int count)
            throws SQLException {
        query.setInt(1, from + 1);
        query.setInt(2, count);
        query.setString(3, Attachment.id(file.key(), file.name()));
        query.setString(4, file.hash());
        try (var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
        }
    }
}

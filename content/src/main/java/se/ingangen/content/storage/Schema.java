package se.ingangen.content.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the tables up to what this version of the portal expects.
@ApplicationScoped
public class Schema {

    /// Runs the migrations that the database has not seen yet, each in its own transaction.
    ///
    /// They go over a connection of their own: Flyway commits, which a pooled connection of the
    /// server would not let it.
    ///
    /// @throws org.flywaydb.core.api.FlywayException if the database is away, or newer than this
    ///     version
    public void migrate() {
        DataSource direct = new PortalDataSource();
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(direct)
                .locations("classpath:se/ingangen/content/storage")
                .placeholders(Map.of("blob", isH2() ? "blob" : "bytea"))
                .load()
                .migrate();
    }

    /// Closes a database of H2 when the portal stops. Otherwise its file stays locked for as long as
    /// the server keeps a connection in its pool, and the portal could not be deployed again.
    ///
    /// @throws SQLException if the database is away
    public void close() throws SQLException {
        if (isH2()) {
            try (var connection = new PortalDataSource().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("shutdown");
            }
        }
    }

    private static boolean isH2() {
        return Settings.databaseUrl().startsWith("jdbc:h2:");
    }
}

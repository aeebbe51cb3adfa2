package se.ingangen.content.storage;

import jakarta.enterprise.context.ApplicationScoped;
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
        var h2 = Settings.databaseUrl().startsWith("jdbc:h2:");
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(direct)
                .locations("classpath:se/ingangen/content/storage")
                .placeholders(Map.of("blob", h2 ? "blob" : "bytea"))
                .load()
                .migrate();
    }
}

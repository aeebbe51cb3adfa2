package se.ingangen.content.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/// What whoever runs the portal has chosen, read once from system properties and the environment.
///
/// A system property wins over the environment. The launcher has checked the values before; on a
/// server that was started in another way, a wrong value stops the start here.
@ApplicationScoped
public class Settings {

    /// The zone that times are told in.
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /// The folder that holds everything which must survive a restart.
    ///
    /// @throws IllegalStateException if neither `ingangen.data` nor `INGANGEN_DATA` is set
    public static Path dataFolder() {
        return value("ingangen.data", "INGANGEN_DATA")
                .map(Path::of)
                .orElseThrow(() -> new IllegalStateException("INGANGEN_DATA: the data folder is not set"));
    }

    /// Where the database is: PostgreSQL when `INGANGEN_DATABASE_URL` says so, else a file of H2.
    ///
    /// H2 loses acknowledged commits on a kill unless each is written at once; no setting of its
    /// own makes it survive a power cut, so it is for trying the portal out.
    ///
    /// Source: twenty rounds of kill -9 with and without `WRITE_DELAY=0`.
    public static String databaseUrl() {
        return value("ingangen.databaseUrl", "INGANGEN_DATABASE_URL")
                .orElseGet(
                        () -> "jdbc:h2:file:" + dataFolder().resolve("database").toAbsolutePath());
    }

    /// The address that visitors use, without a slash at its end.
    public URI baseUrl() {
        return URI.create(value("ingangen.baseUrl", "INGANGEN_BASE_URL")
                .orElseGet(() -> "http://localhost:"
                        + value("ingangen.port", "INGANGEN_PORT").orElse("8080"))
                .replaceAll("/+$", ""));
    }

    /// The administrator's token, when one is given; else the portal makes one of its own.
    public Optional<String> adminToken() {
        return value("ingangen.adminToken", "INGANGEN_ADMIN_TOKEN");
    }

    private static Optional<String> value(String property, String variable) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(v -> !v.isBlank());
    }
}

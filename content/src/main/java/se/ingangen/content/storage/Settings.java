package se.ingangen.content.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnixDomainSocketAddress;
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

    private static final String SCANNER = "INGANGEN_CLAMAV";
    private static final String SCANNER_PROPERTY = "ingangen.clamav";
    private static final String SCANNER_REQUIRED = "INGANGEN_CLAMAV_REQUIRED";
    private static final String SCANNER_FORM =
            "must be host:port, such as localhost:3310, or the path of a socket, such as /run/clamav/clamd.ctl";

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

    /// Where a ClamAV daemon listens, when files that people send are to be scanned.
    ///
    /// @throws IllegalStateException if `INGANGEN_CLAMAV` is neither `host:port` nor the path of a
    ///     socket
    public Optional<SocketAddress> scanner() {
        return value(SCANNER_PROPERTY, SCANNER).map(Settings::socket);
    }

    /// Whether nothing is handed on that was not scanned. Whoever names a scanner wants it so, unless
    /// they say otherwise.
    ///
    /// @throws IllegalStateException if `INGANGEN_CLAMAV_REQUIRED` is neither `true` nor `false`, or is
    ///     true without a scanner
    public boolean isScannerRequired() {
        var scanner = value(SCANNER_PROPERTY, SCANNER);
        var required = value("ingangen.clamavRequired", SCANNER_REQUIRED);
        if (required.filter(r -> !r.equals("true") && !r.equals("false")).isPresent()) {
            throw new IllegalStateException(SCANNER_REQUIRED + " must be true or false");
        }
        if (required.filter("true"::equals).isPresent() && scanner.isEmpty()) {
            throw new IllegalStateException(SCANNER_REQUIRED + " is true, but " + SCANNER + " is not set");
        }
        return required.map("true"::equals).orElse(scanner.isPresent());
    }

    private static SocketAddress socket(String scanner) {
        try {
            if (scanner.startsWith("/")) {
                return UnixDomainSocketAddress.of(scanner);
            }
            var uri = new URI("tcp://" + scanner);
            var isPlain = uri.getRawUserInfo() == null && scanner.equals(uri.getRawAuthority());
            if (isPlain && uri.getHost() != null && uri.getPort() > 0) {
                return InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort());
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IllegalStateException(SCANNER + " " + SCANNER_FORM, e);
        }
        throw new IllegalStateException(SCANNER + " " + SCANNER_FORM);
    }

    static Optional<String> value(String property, String variable) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(v -> !v.isBlank());
    }
}

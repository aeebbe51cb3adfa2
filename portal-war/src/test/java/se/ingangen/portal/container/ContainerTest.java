package se.ingangen.portal.container;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.Identity;
import se.ingangen.content.account.TokenService;
import se.ingangen.content.storage.Settings;

/// Runs inside the server, in the WAR that was built: real JPA, real JMS, a real index.
@ExtendWith(ArquillianExtension.class)
abstract class ContainerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private TokenService tokens;

    @Inject
    private Caller caller;

    @Deployment
    static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "ingangen.war")
                .importFrom(new File(System.getProperty("war")))
                .as(WebArchive.class)
                .addClass(ContainerTest.class);
    }

    /// Lets this request be one of the administrator's.
    void asAdministrator() throws IOException {
        var token =
                Files.readString(Settings.dataFolder().resolve("admin-token")).strip();
        caller.becomes(tokens.identify(token).orElseThrow());
    }

    /// Lets this request be anybody's.
    void asNobody() {
        caller.becomes(Identity.ANONYMOUS);
    }

    /// Waits until something is true, and fails if it never is.
    static void await(String what, BooleanSupplier condition) {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertTrue(condition.getAsBoolean(), what);
    }

    /// A zip with these files, by path.
    static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}

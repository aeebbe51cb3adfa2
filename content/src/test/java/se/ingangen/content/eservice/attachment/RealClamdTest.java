package se.ingangen.content.eservice.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;

/// With a daemon as it is in production; `mvn test -Pclamav` requires one and installs it as root.
class RealClamdTest {

    private static final String DRAFT = "d".repeat(43);

    @TempDir
    private static Path folder;

    private static RealClamd clamd;

    private final Scanner scanner = new Scanner();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        var required = "required".equals(System.getProperty("clamav"));
        if (RealClamd.program(required).isEmpty()) {
            if (required) {
                fail("There is no clamd here (clamav-daemon), and it cannot be installed");
            }
            abort("There is no clamd here (clamav-daemon)");
        }
        clamd = new RealClamd(folder);
        clamd.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (clamd != null) {
            clamd.close();
        }
    }

    static Stream<Arguments> files() {
        var mark = Samples.bytes(RealClamd.MARK);
        return Stream.of(
                Arguments.of("plain", Samples.pdf(), FileState.CLEAN),
                Arguments.of("EICAR", Samples.eicar(), FileState.INFECTED),
                Arguments.of("in a pdf", Samples.concat(Samples.pdf(), Samples.eicar()), FileState.INFECTED),
                Arguments.of("in a document", Samples.docx("word/media/a.txt", Samples.eicar()), FileState.INFECTED),
                Arguments.of("in a zip", Samples.zip(Map.of("a", mark)), FileState.INFECTED),
                Arguments.of("at the end", Samples.concat(new byte[2_000_000], mark), FileState.INFECTED),
                Arguments.of("too large for it", new byte[RealClamd.LARGEST + 100_000], FileState.HELD));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileIsJudged(String what, byte[] bytes, FileState state) {
        scanner.open(Optional.of(clamd.client()), true);
        assertEquals(state, scanner.scan(new ByteArrayInputStream(bytes)), what);
    }

    @Test
    void whatIsAttachedWhileItIsAwayIsHeldUntilItIsBack() throws Exception {
        try (var database = new TestDatabase()) {
            var clock = new SettableClock();
            var fixture = new AttachmentFixture(database, clock, folder);
            fixture.begin(DRAFT);
            fixture.scanner.open(Optional.of(clamd.client()), true);
            clamd.close();
            add(fixture, "hyra.pdf", Samples.pdf(300_000));
            add(fixture, "virus.pdf", Samples.concat(Samples.pdf(), Samples.eicar()));
            fixture.held.scanAgain();
            for (var file : fixture.attachments.list(DRAFT)) {
                assertEquals(FileState.HELD, file.state());
                assertTrue(fixture.attachments.open(DRAFT, file.id()).isEmpty());
            }
            clamd.start();
            fixture.held.scanAgain();
            var files = fixture.attachments.list(DRAFT);
            assertEquals(FileState.CLEAN, files.get(0).state());
            assertEquals(FileState.INFECTED, files.get(1).state());
            assertTrue(fixture.attachments.open(DRAFT, files.get(0).id()).isPresent());
            assertTrue(fixture.attachments.open(DRAFT, files.get(1).id()).isEmpty());
        }
    }

    private static void add(AttachmentFixture fixture, String name, byte[] bytes) throws IOException {
        fixture.attachments.add(DRAFT, "home.contract", AttachmentRules.USUAL, name, new ByteArrayInputStream(bytes));
    }
}

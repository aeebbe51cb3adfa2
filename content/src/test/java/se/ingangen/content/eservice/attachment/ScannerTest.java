package se.ingangen.content.eservice.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannerTest {

    private FakeClamd clamd;

    @BeforeEach
    void start() throws IOException {
        clamd = new FakeClamd(null);
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # mood, required, state of a file without a virus
            WELL,     true,  CLEAN
            SILENT,   true,  HELD
            BROKEN,   true,  HELD
            FULL,     true,  HELD
            CONFUSED, true,  HELD
            WELL,     false, CLEAN
            SILENT,   false, CLEAN
            FULL,     false, CLEAN
            """)
    void onlyAClearAnswerCounts(FakeClamd.Mood mood, boolean required, FileState state) {
        clamd.mood = mood;
        assertEquals(state, scanner(required).scan(content(new byte[1_000_000])));
        assertEquals(mood == FakeClamd.Mood.WELL, scanner(required).isThere());
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aVirusIsFoundWhetherItIsRequiredOrNot(boolean required) {
        var file = Samples.concat(new byte[500_000], Samples.eicar(), new byte[500_000]);
        assertEquals(FileState.INFECTED, scanner(required).scan(content(file)));
        assertEquals(file.length, clamd.longest);
    }

    @Test
    void aScannerThatIsAwayIsNoAnswer() throws IOException {
        var required = scanner(true);
        var wished = scanner(false);
        clamd.close();
        assertEquals(FileState.HELD, required.scan(content(new byte[10])));
        assertEquals(FileState.CLEAN, wished.scan(content(new byte[10])));
        assertFalse(required.isThere());
    }

    @Test
    void whereThereIsNoneNothingWaitsForIt() {
        var scanner = new Scanner();
        scanner.open(Optional.empty(), false);
        assertEquals(FileState.CLEAN, scanner.scan(content(Samples.eicar())));
        assertTrue(scanner.isThere());
    }

    @Test
    void aSocketOfTheSystemIsAPlaceToo(@TempDir Path folder) throws IOException {
        try (var local = new FakeClamd(UnixDomainSocketAddress.of(folder.resolve("clamd.ctl")))) {
            var scanner = new Scanner();
            scanner.open(Optional.of(new Clamd(local.address(), Duration.ofSeconds(5))), true);
            assertEquals(FileState.CLEAN, scanner.scan(content(new byte[100_000])));
            assertEquals(FileState.INFECTED, scanner.scan(content(Samples.eicar())));
        }
    }

    @Test
    void manyAtOnceTakeTurns() throws Exception {
        var scanner = scanner(true);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<FileState>> scans = new ArrayList<>();
            for (var i = 0; i < 60; i++) {
                var file = i % 20 > 0 ? new byte[300_000] : Samples.eicar();
                scans.add(() -> scanner.scan(content(file)));
            }
            var results = pool.invokeAll(scans);
            for (var i = 0; i < 60; i++) {
                assertEquals(
                        i % 20 > 0 ? FileState.CLEAN : FileState.INFECTED,
                        results.get(i).get());
            }
        }
    }

    private Scanner scanner(boolean required) {
        var scanner = new Scanner();
        scanner.open(Optional.of(new Clamd(clamd.address(), Duration.ofSeconds(2))), required);
        return scanner;
    }

    private static InputStream content(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}

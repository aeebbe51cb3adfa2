package se.ingangen.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final Duration AT_ONCE = Duration.ZERO;

    @TempDir
    Path folder;

    @Test
    void makesTheFolderForItsOwnerOnly() throws IOException {
        var data = folder.resolve("a/b");
        try (var taken = DataFolder.take(data, AT_ONCE)) {
            assertEquals(data, taken.path());
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        }
    }

    @Test
    void isTakenByOneAtATime() throws IOException {
        var taken = DataFolder.take(folder, AT_ONCE);
        assertEquals(
                "The data folder " + folder + " is in use by another running portal",
                refusal(folder).getMessage());
        taken.close();
        DataFolder.take(folder, AT_ONCE).close();
    }

    @Test
    void waitsForOneThatIsJustStopping() throws IOException {
        var taken = DataFolder.take(folder, AT_ONCE);
        Thread.ofVirtual().start(() -> {
            Pause.of(Duration.ofMillis(300));
            assertClosed(taken);
        });
        DataFolder.take(folder, Duration.ofSeconds(30)).close();
    }

    @Test
    void saysWhenTheFolderCannotBeWritten() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        var refused = refusal(file.resolve("data"));
        assertEquals(StartException.TAKEN, refused.exitCode());
        assertTrue(refused.getMessage().contains("cannot be written"), refused.getMessage());
    }

    private static StartException refusal(Path folder) {
        return assertThrows(StartException.class, () -> DataFolder.take(folder, AT_ONCE));
    }

    private static void assertClosed(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

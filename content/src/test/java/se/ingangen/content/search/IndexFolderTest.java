package se.ingangen.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexFolderTest {

    @TempDir
    Path folder;

    private final SearchIndex index = new SearchIndex();

    @BeforeEach
    void fill() {
        index.open(folder, "portal");
        index.put("page", List.of(TestIndex.page("page", "sv", "Stöd", "")));
        index.commit(42, Set.of("waiting"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void keepsItsPositionAndDocuments() {
        index.close();
        index.open(folder, "portal");
        assertEquals(42, index.position());
        assertEquals(Set.of("waiting"), index.waiting());
        assertEquals(1, total());
    }

    @Test
    void mayBeOpenedAgainWithoutBeingClosed() {
        index.open(folder, "portal");
        assertEquals(42, index.position());
    }

    @Test
    void dropsWhatWasNotCommitted() {
        index.put("page", List.of());
        index.close();
        index.open(folder, "portal");
        assertEquals(1, total());
    }

    @Test
    void startsAnewForAnotherPortal() {
        index.close();
        index.open(folder, "another");
        assertIsNew();
    }

    @Test
    void startsAnewAfterAnotherVersion() throws IOException {
        index.close();
        try (var writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
            var data = Map.of("version", "0", "portal", "portal", "position", "42");
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
        index.open(folder, "portal");
        assertIsNew();
    }

    @ParameterizedTest
    @ValueSource(strings = {".cfs", ".si", "segments_"})
    void startsAnewIfAFileIsDamaged(String name) throws IOException {
        index.close();
        var file = file(name);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
        index.open(folder, "portal");
        assertIsNew();
    }

    @ParameterizedTest
    @ValueSource(strings = {".cfs", ".cfe", ".si"})
    void startsAnewIfAFileIsMissing(String name) throws IOException {
        index.close();
        Files.delete(file(name));
        index.open(folder, "portal");
        assertIsNew();
    }

    @ParameterizedTest
    @ValueSource(strings = {".cfs", "segments_"})
    void startsAnewIfAFileIsCutShort(String name) throws IOException {
        index.close();
        Files.write(file(name), new byte[] {1, 2, 3});
        index.open(folder, "portal");
        assertIsNew();
    }

    @Test
    void aLockLeftByAKilledServerIsNoHindrance() throws IOException {
        index.close();
        Files.writeString(folder.resolve(IndexWriter.WRITE_LOCK_NAME), "");
        index.open(folder, "portal");
        assertEquals(42, index.position());
    }

    @Test
    void clearingMakesItNew() {
        index.clear();
        assertIsNew();
    }

    @Test
    void knowsThatAFaultHasClosedIt() throws IOException {
        assertTrue(!index.isDamaged());
        for (var file : files()) {
            Files.delete(file);
        }
        assertThrows(UncheckedIOException.class, () -> {
            index.put("page", List.of(TestIndex.page("page", "sv", "Annat", "")));
            index.commit(43);
        });
        assertTrue(index.isDamaged());
        index.reopen();
        assertIsNew();
    }

    @Test
    void saysThatAFolderCannotBeWritten() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        var other = new SearchIndex();
        assertThrows(UncheckedIOException.class, () -> other.open(file, "portal"));
        assertTrue(other.isDamaged());
    }

    private void assertIsNew() {
        assertEquals(0, index.position());
        assertTrue(index.isNew());
        assertEquals(0, total());
    }

    private int total() {
        return index.search(TestIndex.query("stöd", "sv")).total();
    }

    private Path file(String name) throws IOException {
        return files().stream()
                .filter(f -> f.getFileName().toString().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}

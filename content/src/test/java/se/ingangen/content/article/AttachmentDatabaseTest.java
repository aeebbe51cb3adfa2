package se.ingangen.content.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ingangen.content.storage.TestDatabase;

class AttachmentDatabaseTest {

    /// More than H2 keeps in a row, and more than it gives out as text.
    private static final byte[] FILM = random(3 << 20);

    private final TestDatabase database = new TestDatabase();
    private final ArticleRepository articles = new ArticleRepository();

    @BeforeEach
    void keepAFilm() {
        articles.entities = database.entities;
        database.inTransaction(() -> {
            var facts =
                    new ArticleFacts(Kind.INFORMATION, null, 0, "sv", List.of(), null, null, Audience.PUBLIC, Map.of());
            articles.add(new Article("page", facts));
            articles.add(new Attachment("page", "film.mp4", "video/mp4", "abc", FILM));
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFileIsToldOfWithoutItsBytes() {
        assertEquals(
                Optional.of(new FileFacts("page", "film.mp4", "video/mp4", "abc", FILM.length, "sv")),
                file("film.mp4", "sv"));
        assertEquals(Optional.empty(), file("lost.mp4", ""));
    }

    @Test
    void aPartOfAFileIsReadAlone() {
        var facts = file("film.mp4", "").orElseThrow();
        assertArrayEquals(Arrays.copyOf(FILM, 10), bytes(facts, 0, 10));
        assertArrayEquals(Arrays.copyOfRange(FILM, 2 << 20, (2 << 20) + 65536), bytes(facts, 2 << 20, 65536));
        assertArrayEquals(Arrays.copyOfRange(FILM, FILM.length - 3, FILM.length), bytes(facts, FILM.length - 3, 100));
        assertArrayEquals(new byte[0], bytes(facts, FILM.length, 100));
    }

    @Test
    void noPartOfAFileThatWasReplacedIsMixedWithTheNew() {
        var old = file("film.mp4", "").orElseThrow();
        database.inTransaction(
                () -> articles.replace(new Attachment("page", "film.mp4", "video/webm", "def", new byte[] {1, 2, 3})));
        assertTrue(database.inTransaction(() -> articles.bytes(old, 0, 10)).isEmpty());
        var facts = file("film.mp4", "").orElseThrow();
        assertEquals(new FileFacts("page", "film.mp4", "video/webm", "def", 3, ""), facts);
        assertArrayEquals(new byte[] {2, 3}, bytes(facts, 1, 10));
    }

    private Optional<FileFacts> file(String name, String language) {
        return database.inTransaction(() -> articles.file("page", name, language));
    }

    private byte[] bytes(FileFacts facts, int from, int count) {
        return database.inTransaction(() -> articles.bytes(facts, from, count)).orElseThrow();
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}

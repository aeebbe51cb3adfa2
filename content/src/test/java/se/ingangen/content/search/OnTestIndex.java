package se.ingangen.content.search;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Gives each test an empty index in a folder of its own.
abstract class OnTestIndex {

    TestIndex test;

    @BeforeEach
    void open(@TempDir Path folder) {
        test = new TestIndex(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }
}

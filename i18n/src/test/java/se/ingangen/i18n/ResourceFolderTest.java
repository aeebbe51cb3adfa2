package se.ingangen.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceFolderTest {

    @Test
    void listsTheFilesOfAFolderByName() {
        var files = ResourceFolder.read(Languages.class, "languages", ResourceFolderTest::names);
        assertEquals("uk.properties", files.get(files.size() - 1));
    }

    @Test
    void listsAFolderInAJarThatLiesInAFolderWithASpace(@TempDir Path temp) throws Exception {
        var jar = Path.of(
                Test.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var moved = Files.copy(
                jar, Files.createDirectory(temp.resolve("in a folder")).resolve("moved.jar"));
        try (var loader = new URLClassLoader(new URL[] {moved.toUri().toURL()}, null)) {
            var anchor = loader.loadClass(Test.class.getName());
            var files = ResourceFolder.read(anchor, "io", folder -> ResourceFolder.files(folder, "TempDir.class"));
            assertEquals("[/org/junit/jupiter/api/io/TempDir.class]", files.toString());
        }
    }

    @Test
    void aFolderThatIsNotThereIsAFaultOfTheCaller() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ResourceFolder.read(Languages.class, "nowhere", ResourceFolderTest::names));
    }

    private static List<String> names(Path folder) {
        return ResourceFolder.files(folder, ".properties").stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }
}

package se.ingangen.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A folder among the resources of a module, whether they lie in a jar or in a build folder.
///
/// Class loaders can open a resource but not list a folder of them; a file system can.
public final class ResourceFolder {

    private ResourceFolder() {}

    /// Reads the folder of this name beside the class, while it is open.
    ///
    /// @param anchor a class of the same module and package as the folder
    /// @throws UncheckedIOException if the folder cannot be read
    /// @throws IllegalArgumentException if there is no such folder
    public static <T> T read(Class<?> anchor, String name, Function<Path, T> reader) {
        var resource = anchor.getResource(name);
        if (resource == null) {
            throw new IllegalArgumentException("No resource folder " + name + " beside " + anchor.getName());
        }
        try {
            var uri = resource.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return reader.apply(Path.of(uri));
            }
            return readFromJar(uri, reader);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(resource.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files directly in the folder whose names end so, sorted by name.
    public static List<Path> files(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T readFromJar(URI uri, Function<Path, T> reader) throws IOException {
        var parts = uri.getRawSchemeSpecificPart().split("!", 2);
        var jar = Path.of(URI.create(parts[0]));
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
            return reader.apply(files.getPath(parts[1]));
        }
    }
}

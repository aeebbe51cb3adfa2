package se.ingangen.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/// Copies and deletes folders with all that is in them.
final class Trees {

    private Trees() {}

    /// Copies every file that is not there yet.
    static void copyMissing(Path from, Path to) throws IOException {
        for (Path source : all(from)) {
            var target = to.resolve(from.relativize(source).toString());
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else if (Files.notExists(target)) {
                Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /// Deletes a file or a folder; one that is not there is fine. Links are deleted, not followed.
    static void delete(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path each :
                    all(path).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static List<Path> all(Path root) throws IOException {
        try (var paths = Files.walk(root)) {
            return paths.toList();
        }
    }
}

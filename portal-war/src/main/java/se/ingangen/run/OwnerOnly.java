package se.ingangen.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that only their owner may read. They are made so, never opened to others
/// first. Where the file system knows no modes (Windows), the rights of the folder above decide.
final class OwnerOnly {

    private OwnerOnly() {}

    /// Replaces the file.
    static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, mode(file, "rw-------"));
        Files.writeString(file, text);
    }

    /// Creates a folder, and those above it with the usual rights. One that exists stays as it is.
    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, mode(folder, "rwx------"));
        }
    }

    private static FileAttribute<?>[] mode(Path path, String mode) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))};
    }
}

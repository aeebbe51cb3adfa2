package se.ingangen.content.article.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// A zip of content, unpacked into a folder that is deleted again.
final class ContentZip {

    /// The most that a zip may hold when unpacked: ten thousand pages in ten languages are some
    /// 500 MiB.
    static final long MAX_BYTES = 1L << 30;

    /// The most files that a zip may hold.
    static final int MAX_FILES = 500_000;

    private ContentZip() {}

    /// Unpacks and reads a zip.
    ///
    /// @throws ContentFaultsException if it is no zip, unpacks to more than the limits, holds a path
    ///     that leaves the folder, or one path twice
    static <T> T read(InputStream zip, Function<Path, T> reader) {
        try {
            var temporary = Files.createTempDirectory("ingangen-import");
            try {
                var file = temporary.resolve("content.zip");
                copy(zip, file, MAX_BYTES, "");
                var folder = Files.createDirectory(temporary.resolve("content"));
                unpack(file, folder);
                return reader.apply(folder);
            } finally {
                delete(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads the zip from its start, since only so its check sums are checked, and its list of
    /// content at the end, since without it a zip that was cut off between two files looks whole.
    private static void unpack(Path file, Path folder) throws IOException {
        var files = 0;
        var total = 0L;
        try (var whole = new ZipFile(file.toFile());
                var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files++;
                var target = target(folder, entry.getName());
                if (files > MAX_FILES) {
                    throw refuse(entry.getName(), "zip-large", MAX_BYTES >> 20, MAX_FILES);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                if (Files.exists(target)) {
                    throw refuse(entry.getName(), "twice");
                }
                Files.createDirectories(target.getParent());
                total += copy(zip, target, MAX_BYTES - total, entry.getName());
            }
            if (files == 0 || files != whole.size()) {
                throw refuse("", "zip");
            }
        } catch (ZipException | EOFException e) {
            throw refuse("", "zip");
        } catch (FileAlreadyExistsException e) {
            throw refuse(folder.relativize(Path.of(e.getFile())).toString(), "twice");
        }
    }

    private static Path target(Path folder, String name) {
        try {
            var target = folder.resolve(name).normalize();
            if (name.contains("\\") || !target.startsWith(folder) || target.equals(folder)) {
                throw refuse(name, "leaves");
            }
            return target;
        } catch (InvalidPathException e) {
            throw refuse(name, "leaves");
        }
    }

    private static long copy(InputStream from, Path target, long most, String name) throws IOException {
        var buffer = new byte[1 << 16];
        var copied = 0L;
        try (var to = Files.newOutputStream(target)) {
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                copied += n;
                if (copied > most) {
                    throw refuse(name, "zip-large", MAX_BYTES >> 20, MAX_FILES);
                }
                to.write(buffer, 0, n);
            }
        }
        return copied;
    }

    private static ContentFaultsException refuse(String file, String part, Object... arguments) {
        return new ContentFaultsException(List.of(ContentFault.of(file, 0, part, arguments)));
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

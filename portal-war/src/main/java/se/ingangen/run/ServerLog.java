package se.ingangen.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the server has logged since this start. GlassFish appends to the file, so that the lines
/// of earlier runs have to be skipped.
final class ServerLog {

    /// A start logs some 100 KB; more than this is not needed to find out why one failed.
    private static final int READ_AT_MOST = 4 * 1024 * 1024;

    /// Source: message NCLS-CORE-00017 of GlassFish's kernel, logged when every application is loaded.
    private static final Pattern STARTED = Pattern.compile("startup time: .*total \\(");

    private static final Pattern FAILED = Pattern.compile("Exception while (?:deploying|loading) the app");

    /// An entry of GlassFish's ODL format: `[time] [GF 8.0.0] [SEVERE] [] [logger] ... [[ message]]`.
    private static final Pattern SEVERE =
            Pattern.compile("^\\[[^]]*] \\[[^]]*] \\[SEVERE].*?\\[\\[\\s*(.+?)\\s*(?:]])?$", Pattern.MULTILINE);

    private static final Pattern CAUSE = Pattern.compile("^Caused by: (.+)$", Pattern.MULTILINE);

    private final Path file;
    private final long from;

    /// Remembers where this start's lines begin.
    ServerLog(Path file) throws IOException {
        this.file = file;
        this.from = Files.exists(file) ? Files.size(file) : 0;
    }

    Path file() {
        return file;
    }

    /// Whether the server has done all it does at start, be it with the application or without.
    boolean started() {
        return STARTED.matcher(text()).find();
    }

    /// Whether the server has given up on the application.
    boolean applicationFailed() {
        return FAILED.matcher(text()).find();
    }

    /// What went wrong first: the innermost cause in the first stack trace that follows an entry of
    /// level SEVERE or, when none has a cause, the first line of the first such entry.
    Optional<String> firstFault() {
        var text = text();
        var severe = SEVERE.matcher(text);
        if (!severe.find()) {
            return Optional.empty();
        }
        var cause = CAUSE.matcher(text);
        if (!cause.find(severe.start())) {
            return Optional.of(severe.group(1));
        }
        int nextEntry = text.indexOf("\n[", cause.end());
        var innermost = cause.group(1);
        while (cause.find() && (nextEntry < 0 || cause.start() < nextEntry)) {
            innermost = cause.group(1);
        }
        return Optional.of(innermost);
    }

    private String text() {
        if (Files.notExists(file)) {
            return "";
        }
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            long start = log.length() < from ? 0 : from;
            var bytes = new byte[(int) Math.min(log.length() - start, READ_AT_MOST)];
            log.seek(start);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}

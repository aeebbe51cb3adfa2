package se.ingangen.content.search;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.SleepingLockWrapper;
import org.apache.lucene.util.IOUtils;

/// The index on disk: opened if it is whole and ours, else thrown away and made anew.
///
/// What it was made of lies in the database, so nothing is lost by that but the time of a rebuild.
final class IndexFolder {

    /// Raised when chains or fields change, so that the index of an older version is not read.
    static final String VERSION = "2";

    private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());
    private static final String POSITION = "position";
    private static final String WAITING = "waiting";

    /// How long a deployment before this one may take to let go of the folder, in milliseconds.
    private static final long LOCK_WAIT = 10_000;

    /// Memory for what is not yet written to disk, in megabytes.
    private static final double BUFFER = 32;

    final IndexWriter writer;
    final SearcherManager searchers;
    private final Directory directory;
    private final String portalId;
    private volatile long position;
    private volatile Set<String> waiting;

    /// @throws org.apache.lucene.store.LockObtainFailedException if another process has it open
    /// @throws IOException if the folder cannot be read or written
    IndexFolder(Path path, String portalId) throws IOException {
        this.portalId = portalId;
        directory = new SleepingLockWrapper(FSDirectory.open(Files.createDirectories(path)), LOCK_WAIT, 50);
        try {
            var kept = keepIfSound();
            writer = new IndexWriter(directory, config());
            position = Long.parseLong(kept.getOrDefault(POSITION, "-1"));
            waiting = Set.copyOf(kept.getOrDefault(WAITING, "").lines().toList());
            if (kept.isEmpty()) {
                commit();
            }
            searchers = new SearcherManager(writer, null);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// The last change that is in the index; -1 if it was never filled.
    long position() {
        return position;
    }

    /// The subjects that were still to be put at the last commit.
    Set<String> waiting() {
        return waiting;
    }

    void commit(long newPosition, Set<String> stillWaiting) throws IOException {
        position = newPosition;
        waiting = Set.copyOf(stillWaiting);
        commit();
        searchers.maybeRefreshBlocking();
    }

    /// Lets go of the folder; what was not committed is not kept. A fault leaves nothing open.
    void close() {
        try {
            IOUtils.close(searchers, writer::rollback, directory);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The search index was closed with a fault: {0}", e.toString());
        }
    }

    private void commit() throws IOException {
        var data = new HashMap<>(identity(portalId));
        if (position >= 0) {
            data.put(POSITION, Long.toString(position));
            data.put(WAITING, String.join("\n", waiting));
        }
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    /// @return what was kept with the last commit; empty if there is no index (any more)
    private Map<String, String> keepIfSound() throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            if (!DirectoryReader.indexExists(directory)) {
                return Map.of();
            }
            var reason = "it belongs to another portal or version";
            try {
                var data = check();
                if (data.entrySet().containsAll(identity(portalId).entrySet())) {
                    return data;
                }
            } catch (IOException | RuntimeException e) {
                reason = e.toString();
            }
            LOG.log(Level.WARNING, "The search index is thrown away and built anew: {0}", reason);
            deleteFiles();
            return Map.of();
        }
    }

    private Map<String, String> check() throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return reader.getIndexCommit().getUserData();
        }
    }

    private void deleteFiles() throws IOException {
        for (var file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    private static Map<String, String> identity(String portalId) {
        return Map.of("version", VERSION, "portal", portalId);
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new FieldAnalyzer())
                .setRAMBufferSizeMB(BUFFER)
                .setCommitOnClose(false);
    }
}

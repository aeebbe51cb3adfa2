package se.ingangen.content.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import se.ingangen.i18n.Language;

/// The index of everything that can be found, one to a node.
///
/// It is a copy: the database is the truth, and an index that is missing, damaged or of another
/// version is made anew and filled by [ChangeFollower]. Searches go on while it is written.
@ApplicationScoped
public class SearchIndex {

    private final FieldAnalyzer analyzer = new FieldAnalyzer();
    private volatile IndexFolder folder;
    private volatile Home home;
    private volatile boolean damaged;

    /// Opens the index in a folder; one that is missing, damaged, of another version or of another
    /// portal is replaced by an empty one. An index that is open already is closed first.
    ///
    /// @param portalId the identity of the portal, so that a folder of another's is not taken over
    /// @throws UncheckedIOException if the folder cannot be written, or another process has it open
    public synchronized void open(Path path, String portalId) {
        letGo();
        home = new Home(path, portalId);
        try {
            folder = new IndexFolder(path, portalId);
            damaged = false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the search index in " + path, e);
        }
    }

    /// Opens the same folder again; what is damaged in it is replaced by an empty index.
    synchronized void reopen() {
        open(home.path, home.portalId);
    }

    /// Whether the index should be open, but a fault in its files has been met or has closed it.
    boolean isDamaged() {
        var opened = folder;
        return home != null && (damaged || opened == null || !opened.writer.isOpen());
    }

    public boolean isOpen() {
        return folder != null;
    }

    /// The last change that is in the index, 0 if it is empty.
    public long position() {
        return Math.max(0, opened().position());
    }

    /// Whether the index was never filled, so that changes alone will not do.
    boolean isNew() {
        return opened().position() < 0;
    }

    /// Replaces all documents of a subject; seen by searches after the next commit.
    ///
    /// @param documents none removes the subject
    /// @throws UncheckedIOException if the disk is full or damaged
    public void put(String subject, List<SearchDocument> documents) {
        var old = new Term(Documents.SUBJECT, subject);
        if (documents.isEmpty()) {
            change(f -> f.writer.deleteDocuments(old));
        } else {
            change(f -> f.writer.updateDocuments(old, Documents.of(subject, documents)));
        }
    }

    /// Keeps what was put, on disk, and shows it to searches.
    ///
    /// @param position the last change that is in it
    /// @throws UncheckedIOException if the disk is full or damaged
    public void commit(long position) {
        commit(position, Set.of());
    }

    /// The same, and remembers subjects that are still to be put.
    void commit(long position, Set<String> waiting) {
        change(f -> f.commit(position, waiting));
    }

    /// The subjects that were still to be put at the last commit.
    Set<String> waiting() {
        return opened().waiting();
    }

    /// Shows searches what was put, without keeping it yet.
    void refresh() {
        change(f -> f.searchers.maybeRefresh());
    }

    /// Empties the index; it counts as new again.
    public void clear() {
        change(f -> {
            f.writer.deleteAll();
            f.commit(-1, Set.of());
        });
    }

    /// Searches in the reader's language, and in others for pages that do not exist in it.
    ///
    /// Never fails on what a visitor types: all of it is plain words, of which the first 32 in the
    /// first 200 characters count. Finds nothing while the index is not open.
    ///
    /// @throws UncheckedIOException if the index cannot be read
    public SearchResult search(SearchQuery query) {
        return read(s -> new Search(s, analyzer, query).run(), SearchResult.EMPTY);
    }

    /// Titles in a language that go on as the visitor has begun, at most eight.
    ///
    /// @throws UncheckedIOException if the index cannot be read
    public List<Suggestion> suggest(String start, Language language) {
        return read(s -> new Suggestions(s).of(start == null ? "" : start, language), List.of());
    }

    /// Lets go of the folder; what was put but not committed is dropped.
    @PreDestroy
    public synchronized void close() {
        home = null;
        letGo();
    }

    private void letGo() {
        var closing = folder;
        folder = null;
        if (closing != null) {
            closing.close();
        }
    }

    private IndexFolder opened() {
        var opened = folder;
        if (opened == null) {
            throw new IllegalStateException("The search index is not open");
        }
        return opened;
    }

    private void change(Writing writing) {
        try {
            writing.write(opened());
        } catch (IOException e) {
            damaged = true;
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(Reading<T> reading, T nothing) {
        var opened = folder;
        if (opened == null) {
            return nothing;
        }
        try {
            var searcher = opened.searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                opened.searchers.release(searcher);
            }
        } catch (AlreadyClosedException closedMeanwhile) {
            return nothing;
        } catch (IOException e) {
            damaged = true;
            throw new UncheckedIOException(e);
        }
    }

    private record Home(Path path, String portalId) {}

    private interface Writing {
        void write(IndexFolder folder) throws IOException;
    }

    private interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }
}

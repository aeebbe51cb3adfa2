package se.ingangen.portal.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import se.ingangen.content.search.Changed;

/// Published pages as ready bytes, by address.
///
/// A page remembers every subject it tells of: its article, the titles in its breadcrumbs and
/// links, the lists on it. When one of them changes, exactly the pages that told of it go. A page
/// that was being rendered meanwhile is not kept: it may have read the old text.
@ApplicationScoped
public class PageCache {

    /// A subject that every change is about, for pages that tell of everything.
    public static final String EVERYTHING = "everything";

    /// The most memory that pages take: some 5,000 pages in three encodings.
    private static final long MAX_BYTES = 96L << 20;

    private final Cache<String, ReadyPage> pages = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String address, ReadyPage page) -> page.weight())
            .executor(Runnable::run)
            .build();
    private final AtomicLong changes = new AtomicLong();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    /// The page of this address, if it is ready.
    public Optional<ReadyPage> find(String address) {
        var page = pages.getIfPresent(address);
        (page == null ? misses : hits).increment();
        return Optional.ofNullable(page);
    }

    /// How many changes there were; to be asked before rendering.
    public long changes() {
        return changes.get();
    }

    /// Keeps a page unless something changed since it was begun.
    ///
    /// @param begun what [#changes] was before the page was rendered
    public void put(String address, ReadyPage page, long begun) {
        if (begun != changes.get()) {
            return;
        }
        pages.put(address, page);
        if (begun != changes.get()) {
            pages.invalidate(address);
        }
    }

    /// Lets go of every page that tells of what changed.
    void evict(@Observes Changed changed) {
        changes.incrementAndGet();
        pages.asMap()
                .values()
                .removeIf(page -> page.subjects().contains(EVERYTHING)
                        || !Collections.disjoint(page.subjects(), changed.subjects()));
    }

    /// How often a page was ready.
    public long hits() {
        return hits.sum();
    }

    /// How often a page was not ready.
    public long misses() {
        return misses.sum();
    }

    /// How many pages are ready.
    public long size() {
        return pages.estimatedSize();
    }
}

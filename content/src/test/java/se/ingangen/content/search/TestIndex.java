package se.ingangen.content.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// An index in a folder of the test's own, and short ways to fill and ask it.
final class TestIndex implements AutoCloseable {

    final SearchIndex index = new SearchIndex();

    TestIndex(Path folder) {
        index.open(folder, "portal");
    }

    static Language language(String tag) {
        return Languages.ofContent(tag).orElseThrow();
    }

    static SearchDocument page(String key, String tag, String title, String body) {
        var url = "/" + tag + "/" + key;
        return new SearchDocument(
                key, language(tag), "information", List.of("work"), url, title, "", body, Instant.EPOCH);
    }

    static SearchQuery query(String text, String tag) {
        return new SearchQuery(text, language(tag), "", "", 0, 10);
    }

    /// Puts each page as a subject of its own.
    void put(SearchDocument... pages) {
        for (var page : pages) {
            index.put(page.key(), List.of(page));
        }
        index.commit(1);
    }

    SearchResult search(String text, String tag) {
        return index.search(query(text, tag));
    }

    @Override
    public void close() {
        index.close();
    }
}

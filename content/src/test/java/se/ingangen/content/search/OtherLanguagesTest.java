package se.ingangen.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherLanguagesTest extends OnTestIndex {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the page exists in | reader | typed | found
            sv              | ar        | försörjningsstöd | /sv/page
            sv              | ar        | forsorjningsstod | /sv/page
            sv              | so        | Försörjningsstödet | /sv/page
            sv sv-simple    | en        | försörjningsstöd | /sv/page
            sv              | sv-simple | försörjningsstöd | /sv/page
            sv-simple       | sv        | försörjningsstöd | /sv-simple/page
            en sv-simple    | sv        | försörjningsstöd | /sv-simple/page
            so en           | ar        | försörjningsstöd | /en/page
            en so sv pl     | ar        | försörjningsstöd | /sv/page
            sv ar           | ar        | försörjningsstöd | ''
            sv ar           | ar        | zebra            | ''
            sv              | sv        | försörjningsstöd | ''
            """)
    void findsAPageThatDoesNotExistInTheReadersLanguage(String editions, String reader, String typed, String found) {
        put("page", editions, "Försörjningsstöd");
        var urls = test.search(typed, reader).otherLanguages().stream().map(SearchHit::url);
        assertEquals(found, urls.collect(Collectors.joining(" ")));
    }

    @Test
    void showsTenPagesAtMostOneHitEach() {
        for (var i = 0; i < 30; i++) {
            put("page" + i, "sv en so", "Försörjningsstöd");
        }
        var hits = test.search("försörjningsstöd", "ar").otherLanguages();
        assertEquals(10, hits.stream().map(SearchHit::key).distinct().count());
        assertEquals(10, hits.size());
    }

    private void put(String key, String editions, String title) {
        var documents = Arrays.stream(editions.split(" "))
                .map(tag -> TestIndex.page(key, tag, title, ""))
                .toList();
        test.index.put(key, documents);
        test.index.commit(1);
    }
}

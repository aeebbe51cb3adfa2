package se.ingangen.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchIndexTest extends OnTestIndex {

    static List<String> whatever() {
        return List.of(
                "",
                "   ",
                "\"",
                "AND OR NOT",
                "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /",
                "title_swedish:*",
                "*",
                "🙂👩‍👩‍👧‍👦🇸🇪",
                "\ud83d",
                "\u0000\u0007\u200f\u202e",
                "<script>alert(1)</script>",
                "mark ".repeat(1000),
                IntStream.range(0, 1000).mapToObj(i -> "ord" + i).collect(Collectors.joining(" ")),
                "a".repeat(5000),
                "försörjningsstöd".repeat(400),
                "ا".repeat(5000));
    }

    @ParameterizedTest
    @MethodSource("whatever")
    void neverFailsOnWhatAVisitorTypes(String typed) {
        test.put(TestIndex.page("page", "sv", "Sida", "En sida om arbete"));
        for (var language : List.of("sv", "en", "ar", "so", "fa", "ti", "th", "zh")) {
            assertEquals(0, test.search(typed, language).total());
            assertEquals(List.of(), test.index.suggest(typed, TestIndex.language(language)));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind, topic, found
            '',          '',    2
            information, '',    1
            service,     '',    1
            '',          money, 1
            service,     work,  0
            news,        '',    0
            """)
    void leavesOnlyTheKindAndTopicAskedFor(String kind, String topic, int found) {
        var sv = TestIndex.language("sv");
        put(new SearchDocument("a", sv, "information", List.of("work"), "/a", "Stöd", "", "", Instant.EPOCH));
        put(new SearchDocument("b", sv, "service", List.of("money"), "/b", "Stöd", "", "", Instant.EPOCH));
        assertEquals(
                found,
                test.index
                        .search(new SearchQuery("stöd", sv, kind, topic, 0, 10))
                        .total());
    }

    @Test
    void aPageOfHitsGoesOnWhereTheOneBeforeEnded() {
        for (var i = 0; i < 25; i++) {
            test.put(TestIndex.page("p" + i, "sv", "Stöd " + "x ".repeat(i), "stöd"));
        }
        var sv = TestIndex.language("sv");
        var all = test.index.search(new SearchQuery("stöd", sv, "", "", 0, 50));
        var third = test.index.search(new SearchQuery("stöd", sv, "", "", 20, 10));
        assertEquals(25, third.total());
        assertEquals(keys(all.hits().subList(20, 25)), keys(third.hits()));
    }

    @Test
    void aTitleCountsMoreThanASummaryAndThatMoreThanTheText() {
        put(page("body", "-", "-", "stöd"));
        put(page("summary", "-", "stöd", "-"));
        put(page("title", "stöd", "-", "-"));
        assertEquals(
                List.of("title", "summary", "body"),
                keys(test.search("stöd", "sv").hits()));
    }

    @Test
    void aPageWithBothWordsComesBeforePagesWithOne() {
        test.put(TestIndex.page("one", "sv", "Hyra hyra hyra", "hyra hyra"));
        test.put(TestIndex.page("both", "sv", "En sida", "Om du inte kan betala, och mycket annat om hyra."));
        assertEquals(
                List.of("both", "one"), keys(test.search("betala hyra", "sv").hits()));
    }

    @Test
    void aChangedSubjectLosesItsOldDocuments() {
        var old = TestIndex.page("page", "sv", "Gammal rubrik", "");
        test.index.put("s", List.of(old, TestIndex.page("page", "en", "Old heading", "")));
        test.index.commit(1);
        test.index.put("s", List.of(TestIndex.page("page", "sv", "Ny rubrik", "")));
        test.index.commit(2);
        assertEquals(0, test.search("gammal", "sv").total());
        assertEquals(0, test.search("old", "en").total());
        assertEquals(1, test.search("ny", "sv").total());
    }

    @Test
    void wordsWithoutMeaningAreSearchedForIfThereIsNothingElse() {
        test.put(TestIndex.page("page", "sv", "Vad är det", "Om att vara"));
        assertEquals(1, test.search("vad är det?", "sv").total());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # typed | suggested
            så     | Så söker du stöd
            stö    | Stöd till barn, Så söker du stöd
            du sök | Så söker du stöd
            sok    | Så söker du stöd
            x      | ''
            """)
    void suggestsTitlesThatStartSoFirst(String typed, String suggested) {
        test.put(TestIndex.page("a", "sv", "Så söker du stöd", ""));
        test.put(TestIndex.page("b", "sv", "Stöd till barn", ""));
        test.put(TestIndex.page("c", "en", "Stories", ""));
        var texts = test.index.suggest(typed, TestIndex.language("sv")).stream().map(Suggestion::text);
        assertEquals(suggested, String.join(", ", texts.toList()));
    }

    @Test
    void suggestsEightTitlesAtMost() {
        for (var i = 0; i < 20; i++) {
            test.put(TestIndex.page("p" + i, "sv", "Stöd nummer " + i, ""));
        }
        assertEquals(8, test.index.suggest("stöd", TestIndex.language("sv")).size());
    }

    @Test
    void findsNothingWhileItIsNotOpen() {
        test.close();
        assertEquals(SearchResult.EMPTY, test.search("stöd", "sv"));
        assertTrue(test.index.suggest("stöd", TestIndex.language("sv")).isEmpty());
    }

    private static SearchDocument page(String key, String title, String summary, String body) {
        var sv = TestIndex.language("sv");
        return new SearchDocument(key, sv, "news", List.of(), "/" + key, title, summary, body, Instant.EPOCH);
    }

    private void put(SearchDocument document) {
        test.put(document);
    }

    private static List<String> keys(List<SearchHit> hits) {
        return hits.stream().map(SearchHit::key).toList();
    }
}

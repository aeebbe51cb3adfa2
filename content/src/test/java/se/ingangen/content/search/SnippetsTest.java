package se.ingangen.content.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetsTest extends OnTestIndex {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # summary | body | snippet
            Du kan få stöd. | Något annat.         | Du kan få <mark>stöd</mark>.
            Något annat.    | Du kan få stöd.      | Du kan få <mark>stöd</mark>.
            Något annat.    | Inget om saken.      | Något annat.
            ''              | Inget om saken.      | Inget om saken.
            ''              | <b>stöd</b> & "mer"  | &lt;b&gt;<mark>stöd</mark>&lt;/b&gt; &amp; &quot;mer&quot;
            Rätt stod där   | Annat                | Rätt <mark>stod</mark> där
            """)
    void marksTheWordsInTheSummaryOrTheBestSentence(String summary, String body, String snippet) {
        assertEquals(snippet, snippet(summary, body, "stöd"));
    }

    @Test
    void textCannotMakeMarksOfItsOwn() {
        var snippet = snippet("", "Ett \ue000falskt\ue001 <mark>märke</mark> om stöd", "stöd");
        assertEquals("Ett falskt &lt;mark&gt;märke&lt;/mark&gt; om <mark>stöd</mark>", snippet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ord ", "orden,mellanrum,saknas,", "🙂", "& "})
    void staysShortAndWholeInALongText(String filling) {
        var snippet = snippet("", filling.repeat(300) + " stöd " + filling.repeat(300), "stöd");
        assertTrue(snippet.contains("<mark>stöd</mark>"), snippet);
        var plain = snippet.replaceAll("</?mark>", "").replace("&amp;", "&");
        assertTrue(plain.length() <= Snippets.LONGEST + 4, snippet);
        assertTrue(plain.codePoints().noneMatch(c -> c >= 0xd800 && c < 0xe000), snippet);
    }

    private String snippet(String summary, String body, String typed) {
        var sv = TestIndex.language("sv");
        var url = "/sv/page";
        test.put(new SearchDocument("page", sv, "information", List.of(), url, "Stöd", summary, body, Instant.EPOCH));
        return test.search(typed, "sv").hits().getFirst().snippet();
    }
}

package se.ingangen.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # audience, published,            archived,   now,                  open,  archived?
            PUBLIC,     -,                    -,          2016-04-11T00:00:00Z, true,  false
            PUBLIC,     2016-04-11T07:00:00Z, -,          2016-04-11T06:59:59Z, false, false
            PUBLIC,     2016-04-11T07:00:00Z, -,          2016-04-11T07:00:00Z, true,  false
            PUBLIC,     -,                    2016-07-01, 2016-06-30T21:59:59Z, true,  false
            PUBLIC,     -,                    2016-07-01, 2016-06-30T22:00:00Z, false, true
            PUBLIC,     -,                    2016-12-31, 2016-12-30T22:59:59Z, true,  false
            PUBLIC,     -,                    2016-12-31, 2016-12-30T23:00:00Z, false, true
            STAFF,      -,                    -,          2016-04-11T00:00:00Z, false, false
            """)
    void theClockOpensAndArchivesAPageByTheTimeInSweden(
            Audience audience, Instant published, LocalDate archived, Instant now, boolean open, boolean gone) {
        var article = new Article("money", facts(published, archived, audience));
        assertEquals(open, article.isOpen(now));
        assertEquals(gone, article.isArchived(now));
    }

    @Test
    void describingAPageAnewTellsWhetherAnythingChanged() {
        var article = new Article("money", facts(null, null, Audience.PUBLIC));
        assertFalse(article.describe(facts(null, null, Audience.PUBLIC)));
        assertTrue(article.describe(facts(null, null, Audience.STAFF)));
        assertEquals(facts(null, null, Audience.STAFF), article.facts());
    }

    private static ArticleFacts facts(Instant published, LocalDate archived, Audience audience) {
        return new ArticleFacts(
                Kind.INFORMATION, "start", 10, "sv", List.of("rent"), published, archived, audience, Map.of());
    }
}

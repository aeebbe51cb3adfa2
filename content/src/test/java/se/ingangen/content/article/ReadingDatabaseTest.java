package se.ingangen.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.article.Lookup.Outcome;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

class ReadingDatabaseTest {

    private final TestDatabase database = new TestDatabase();
    private final SettableClock clock = new SettableClock();
    private final ArticleService articles = new ArticleService();

    @BeforeEach
    void keepSomePages() {
        articles.articles = ArticleFixture.repository(database.entities);
        articles.clock = clock;
        database.inTransaction(() -> {
            add("start", null, null, null, "sv en");
            add("money", "start", null, null, "sv en ar");
            add("rent", "money", null, null, "sv ps");
            add("later", "money", clock.instant().plusSeconds(60), null, "sv");
            add("gone", "money", null, LocalDate.of(2026, 11, 21), "sv");
            add("pashto", "money", null, null, "ps");
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # page, reader, language that is read, address
            money,  sv,     sv,     /sv/money-sv
            money,  ar,     ar,     /ar/money-ar
            rent,   ar,     sv,     /ar/rent-sv
            rent,   ps,     ps,     /ps/rent-ps
            money,  ckb,    sv,     /ckb/money-sv
            pashto, en,     ps,     /en/pashto-ps
            start,  ar,     en,     /ar
            """)
    void aReaderGetsTheirLanguageOrTheBestOtherOne(String key, String reader, String written, String address) {
        var asked = language(reader);
        var reading = database.inTransaction(() -> articles.read(asked, key)).orElseThrow();
        assertEquals(written, reading.written().tag());
        assertEquals(key + " in " + written, reading.text().title());
        var entry = database.inTransaction(() -> articles.entry(asked, key)).orElseThrow();
        assertEquals(written, entry.language().tag());
        assertEquals(key + " in " + written, entry.title());
        assertEquals(address, entry.address());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # language and slug, outcome, address
            sv, money-sv,  FOUND,   /sv/money-sv
            ar, rent-sv,   FOUND,   /ar/rent-sv
            ar, money-sv,  MOVED,   /ar/money-ar
            sv, gone-sv,   GONE,    ''
            sv, later-sv,  MISSING, ''
            sv, nothing,   MISSING, ''
            """)
    void anAddressLeadsToAPage(String lang, String slug, Outcome outcome, String address) {
        var lookup = database.inTransaction(() -> articles.find(language(lang), slug));
        assertEquals(outcome, lookup.outcome());
        assertEquals(address, lookup.address());
    }

    @Test
    void listsHoldWhatIsOpenInTheReadersLanguageOrTheBestOtherOne() {
        assertEquals(
                "pashto in ps, rent in sv",
                titles(database.inTransaction(() -> articles.children(language("ar"), "money"))));
        assertEquals(
                "start in en, money in ar",
                titles(database.inTransaction(() -> articles.trail(language("ar"), "rent"))));
    }

    @Test
    void everyAddressIsOfAPageThatIsOpen() {
        assertEquals(
                List.of(
                        Map.of("ar", "/ar/money-ar", "en", "/en/money-en", "sv", "/sv/money-sv"),
                        Map.of("ps", "/ps/pashto-ps"),
                        Map.of("ps", "/ps/rent-ps", "sv", "/sv/rent-sv"),
                        Map.of("en", "/en", "sv", "/sv")),
                database.inTransaction(() -> articles.addresses(0, 100)).stream()
                        .map(PageAddresses::addresses)
                        .toList());
        var one = IntStream.range(0, 10)
                .boxed()
                .flatMap(at -> database.inTransaction(() -> articles.addresses(at, 1)).stream())
                .toList();
        assertEquals(database.inTransaction(() -> articles.addresses(0, 100)), one);
    }

    @Test
    void theSourceOfAPageIsWhatThePublicReadsOfIt() {
        var article =
                database.inTransaction(() -> articles.articles.find("money")).orElseThrow();
        assertEquals(
                "money in sv",
                database.inTransaction(() -> articles.source(article))
                        .orElseThrow()
                        .title());
        var alone =
                database.inTransaction(() -> articles.articles.find("pashto")).orElseThrow();
        assertTrue(database.inTransaction(() -> articles.source(alone)).isEmpty());
    }

    private String titles(List<Entry> entries) {
        return entries.stream().map(Entry::title).collect(Collectors.joining(", "));
    }

    private void add(String key, String parent, Instant published, LocalDate archived, String languages) {
        var rows = articles.articles;
        rows.add(new Article(
                key,
                new ArticleFacts(
                        Kind.INFORMATION, parent, 0, "sv", List.of(), published, archived, Audience.PUBLIC, Map.of())));
        for (var lang : languages.split(" ")) {
            var text = new EditionText(
                    key + " in " + lang, key + "-" + lang, "", Translation.ORIGINAL, Map.of(), Map.of(), "Words.");
            var revision = new Revision(key, lang, 1, text, clock.instant());
            var edition = new Edition(key, lang);
            edition.take(revision, State.PUBLISHED);
            rows.add(revision);
            rows.add(edition);
            rows.add(new Slug(lang, text.slug(), key));
        }
    }

    private static Language language(String tag) {
        return Languages.ofContent(tag).orElseThrow();
    }
}

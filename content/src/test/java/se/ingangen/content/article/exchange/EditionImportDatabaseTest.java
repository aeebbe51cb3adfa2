package se.ingangen.content.article.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ingangen.content.article.ArticleFixture;
import se.ingangen.content.article.ArticleRepository;
import se.ingangen.content.article.Edition;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.Revision;
import se.ingangen.content.article.Section;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;

/// What a translation was made from, when its file does not say. In these texts, each section of the
/// source is one letter.
class EditionImportDatabaseTest {

    @TempDir
    private Path folder;

    private final TestDatabase database = new TestDatabase();
    private final ArticleRepository articles = ArticleFixture.repository(database.entities);
    private final EditionImport imports = new EditionImport();

    @BeforeEach
    void keepAPage() {
        imports.articles = articles;
        imports.slugs = ArticleFixture.slugs(articles);
        imports.clock = new SettableClock();
        database.inTransaction(() -> articles.add(ArticleFixture.page("rent", "sv")));
        take("sv", "published", "a b");
        take("en", "published", "1 2");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTranslationIsMadeFromTheSourceAsItIs() {
        assertEquals("one=a title=T two=b", madeFrom());
    }

    @Test
    void wordsThatAreTakenInAgainAreNotTranslatedAnew() {
        take("sv", "published", "c b");
        assertEquals(0, take("en", "published", "1 2"));
        assertEquals("one=a title=T two=b", madeFrom());
    }

    @Test
    void onlyTheSectionWithNewWordsIsTranslatedAnew() {
        take("sv", "published", "c d");
        take("en", "published", "1 3");
        assertEquals("one=a title=T two=d", madeFrom());
    }

    @Test
    void aNewSectionIsMadeFromItsSourceAndOneThatIsGoneFromNothing() {
        take("sv", "published", "a b c");
        take("en", "published", "1 2 3");
        assertEquals("one=a three=c title=T two=b", madeFrom());
        take("en", "published", "1");
        assertEquals("one=a title=T", madeFrom());
    }

    @Test
    void aDraftOfTheSourceIsTheSourceOfNothing() {
        take("sv", "draft", "c d");
        take("en", "published", "1 3");
        assertEquals("one=a title=T two=b", madeFrom());
    }

    @Test
    void aDraftOfTheTranslationKeepsWhatItsWordsWereMadeFrom() {
        take("sv", "published", "c d");
        take("en", "draft", "1 3");
        var draft = database.inTransaction(
                () -> articles.edition("rent", "en").orElseThrow().latest().text());
        assertEquals("one=a title=T two=d", madeFrom(draft));
    }

    /// @param sections the words of each
    /// @return how many texts are new
    private int take(String lang, String status, String sections) {
        var file = folder.resolve(lang + ".md");
        var body = new StringBuilder();
        var ids = new String[] {"one", "two", "three"};
        var words = sections.split(" ");
        for (int i = 0; i < words.length; i++) {
            body.append("\n\n## H {#").append(ids[i]).append("}\n\n").append(words[i]);
        }
        try {
            Files.writeString(file, "---\ntitle: T\nstatus: " + status + "\n---" + body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return database.inTransaction(() -> {
            var article = articles.find("rent").orElseThrow();
            var page = new PageFolder("rent", article.facts(), Map.of(lang, file), Map.of(), Map.of());
            return imports.importAll(article, page);
        });
    }

    private String madeFrom() {
        return madeFrom(database.inTransaction(() -> articles.edition("rent", "en")
                .flatMap(Edition::published)
                .map(Revision::text)
                .orElseThrow()));
    }

    private static String madeFrom(EditionText text) {
        return new TreeMap<>(text.fingerprints())
                .entrySet().stream()
                        .map(print -> print.getKey() + "=" + letter(print.getValue()))
                        .collect(Collectors.joining(" "));
    }

    private static String letter(String print) {
        if (print.equals(new Section(Section.TITLE, "", "T").fingerprint())) {
            return "T";
        }
        return "abcd"
                .chars()
                .mapToObj(Character::toString)
                .filter(words -> new Section("one", "H", words).fingerprint().equals(print))
                .findFirst()
                .orElse("?");
    }
}

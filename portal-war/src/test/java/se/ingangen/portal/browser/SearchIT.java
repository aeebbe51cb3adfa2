package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIT extends BrowserTest {

    /// Words that no page of ours holds, by how many pages hold them in a test.
    private static final Map<Integer, String> FRUIT =
            Map.of(0, "مشمش", 1, "تفاح", 2, "بطيخ", 3, "موز", 11, "رمان", 100, "ليمون");

    @Test
    void aSearchCanBeBookmarked() {
        open("/sv/search?q=hyra");
        assertEquals("Sök", heading());
        assertEquals("hyra", field("Sök").inputValue());
        assertNoAccessibilityFaults();
    }

    @Test
    void aSearchFromTheStartPageFindsAPageThatIsReadNext() {
        open("/sv");
        field("Vad behöver du hjälp med?").fill("pengar till hyran");
        press("Sök");
        follow("Jag har inte pengar till mat eller hyra");
        assertEquals("Jag har inte pengar till mat eller hyra", heading());
    }

    @Test
    void arabicCountsInSixWays() {
        var counts = Map.of(1, "نتيجة واحدة", 2, "نتيجتان", 3, "3 نتائج", 11, "11 نتيجة", 100, "100 نتيجة");
        imported(counted("", counts.keySet()));
        try {
            counts.forEach((count, said) -> {
                open("/ar/search?q=" + encode(FRUIT.get(count)));
                assertThat(page().locator("#count")).hasText(said);
            });
            open("/ar/search?q=" + encode(FRUIT.get(0)));
            assertThat(page().locator("#count")).hasCount(0);
            assertThat(page().locator("#nothing")).isVisible();
        } finally {
            imported(counted("\narchived: 2016-12-31", counts.keySet()));
        }
    }

    /// A hundred pages, of which as many hold the word of each count.
    private static ContentZip counted(String archived, Set<Integer> counts) {
        var zip = new ContentZip();
        for (int page = 0; page < 100; page++) {
            var at = page;
            var words =
                    counts.stream().filter(count -> at < count).map(FRUIT::get).collect(Collectors.joining(" "));
            var key = "counted-" + page;
            zip.file(key + "/page.yaml", "kind: notice\nsource: ar" + archived + "\n")
                    .file(key + "/ar.md", ContentZip.markdown("صفحة " + page, key, words));
        }
        return zip;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # language, words, title of a page
            sv, invånarprocessen, Vad är invånarprocessen?
            sv, invånarprocessen, Helsingborgare får inflytande på arbetsmarknadsförvaltningen
            en, influence,        Helsingborg residents gain influence at the labour market administration
            en, influence,        I want to influence how you work
            ar, إيجار,            ليس لدي مال للطعام أو الإيجار
            """)
    void aWordFindsThePagesAboutIt(String language, String words, String title) {
        open("/" + language + "/search?q=" + encode(words));
        assertThat(link(title)).isVisible();
        assertNoAccessibilityFaults();
    }

    @Test
    void theWordsThatWereFoundAreMarkedInTheText() {
        open("/sv/search?q=" + encode("invånarprocessen"));
        assertThat(page().locator("main li mark").first()).containsText("nvånarprocessen");
    }

    @Test
    void aSwedishWordInTheArabicInterfaceFindsSwedishPagesAndTheyAreLabelled() {
        var garden = "kind: notice";
        imported(new ContentZip().page("garden", garden, "Kolonilotter", "kolonilotter", "Hyr en kolonilott."));
        open("/ar/search?q=kolonilott");
        assertThat(page().locator("html")).hasAttribute("dir", "rtl");
        var hit = page().locator("main li").filter(new Locator.FilterOptions().setHasText("Kolonilotter"));
        assertThat(hit.locator("[lang=sv][dir=ltr] a")).hasText("Kolonilotter");
        assertThat(hit.locator(".status")).not().isEmpty();
        assertNoAccessibilityFaults();
        hit.locator("a").click();
        assertEquals("Kolonilotter", heading());
        assertThat(page().locator("html")).hasAttribute("lang", "ar");
        assertThat(page().locator("article")).hasAttribute("lang", "sv");
        assertNoAccessibilityFaults();
        imported(new ContentZip()
                .page(
                        "garden",
                        garden + "\narchived: 2016-12-31",
                        "Kolonilotter",
                        "kolonilotter",
                        "Hyr en kolonilott."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-simple", "en", "ar"})
    void nothingFoundTellsWhatToDo(String language) {
        open("/" + language + "/search?q=xqzwvk");
        assertSays(messages(language).text("search.nothing", "xqzwvk"));
        assertSays(say(language, "search.what-now"));
        assertThat(link(say(language, "search.ask"))).isVisible();
        assertThat(link(say(language, "search.call"))).isVisible();
        follow(say(language, "search.example-1"));
        assertThat(hits().first()).isVisible();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # language, operators
            sv, '+++ && || !!'
            en, '"(*)~^[]{}'
            ar, '?* :/\\'
            """)
    void operatorsOnlyAreToldToBeNoWordsAndStayInTheField(String language, String operators) {
        open("/" + language + "/search?q=" + encode(operators));
        assertEquals(400, status());
        assertEquals(operators, field(say(language, "search.heading")).inputValue());
        assertSays(say(language, "search.no-words"));
        assertTrue(title().startsWith(say(language, "error.prefix") + " " + heading()), title());
        assertNoAccessibilityFaults();
    }

    @Test
    void fiveThousandCharactersAreTooManyAndStayInTheField() {
        var words = "ord ".repeat(1250).strip();
        open("/sv/search?q=" + encode(words));
        assertEquals(400, status());
        assertEquals(words, field("Sök").inputValue());
        assertSays("Texten är för lång att söka på.");
    }

    @Test
    void operatorsAmongWordsAreWords() {
        open("/sv/search?q=" + encode("hyra AND (\"mat"));
        assertEquals(200, status());
        assertEquals("hyra AND (\"mat", field("Sök").inputValue());
    }

    private Locator hits() {
        return page().locator("main ol li");
    }
}

package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.i18n.Languages;

class ReadingIT extends BrowserTest {

    private static final String PRESS_RELEASE = "/sv/helsingborgare-far-inflytande-pa-arbetsmarknadsforvaltningen";
    private static final String BLOG_POST = "/sv/vad-ar-invanarprocessen";

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # address, direction, heading
            sv,        ltr, Vad behöver du hjälp med?
            sv-simple, ltr, Vad behöver du hjälp med?
            en,        ltr, What do you need help with?
            ar,        rtl, بماذا يمكننا مساعدتك؟
            """)
    void theStartPageAsksInTheReadersLanguageAndOffersSixNeeds(String language, String direction, String question) {
        open("/" + language);
        assertEquals(question, heading());
        assertThat(page().locator("html")).hasAttribute("lang", language);
        assertThat(page().locator("html")).hasAttribute("dir", direction);
        assertThat(page().locator("main h2 a")).hasCount(6);
        assertEquals(direction, page().locator("h1").evaluate("h => getComputedStyle(h).direction"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what the browser asks for, where it comes
            ar,               /ar
            'en-GB,en;q=0.5', /en
            'de,fr;q=0.5',    /sv
            """)
    void theBareAddressLeadsToTheLanguageThatTheBrowserAsksFor(String wish, String address) {
        var answer = get("/", "Accept-Language", wish);
        assertEquals(302, answer.statusCode());
        assertEquals(address, header(answer, "Location"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # language, day,                       hours
            sv,         onsdag 13 april 2016,            12:30–16:00
            sv-simple,  onsdag 13 april 2016,            12:30–16:00
            en,         'Wednesday, 13 April 2016',      12:30–16:00
            ar,         'الأربعاء، 13 أبريل 2016',       12:30–16:00
            so,         'Arbaco, Abriil 13, 2016',       12:30–16:00
            fa,         چهارشنبه 13 آوریل 2016,          12:30 تا 16:00
            prs,        چهارشنبه 13 اپریل 2016,          12:30 تا 16:00
            uk,         'середа, 13 квітня 2016 р.',     12:30–16:00
            ti,         ረቡዕ፣ 13 ሚያዝያ 2016,              12:30–16:00
            pl,         'środa, 13 kwietnia 2016',       12:30–16:00
            fi,         keskiviikko 13. huhtikuuta 2016, 12.30–16.00
            """)
    void aPressReleaseTellsTimePlaceContactsAndSubjects(String language, String day, String hours) {
        open(PRESS_RELEASE);
        changeLanguageTo(language);
        assertEquals(
                day, page().locator("time[datetime^='2016-04-13']").innerText().replaceAll("\\h", " "));
        assertSays(hours);
        assertSays("Yrkeshögskolan, Rönnowsgatan 8");
        for (var contact : List.of("Anna Jähnke", "Ann Abrahamsson", "Jesper Theander", "Cecilia Eklund")) {
            assertThat(page().locator("aside dt").filter(new Locator.FilterOptions().setHasText(contact)))
                    .hasCount(1);
        }
        assertThat(page().locator("aside a[href='tel:+46732311293']")).hasText("073- 231 1293");
        assertThat(page().locator("aside a[href^='tel:']")).hasCount(4);
        assertSays(say(language, "topic.income-support"));
        assertSays(say(language, "tag.invanarprocessen"));
        assertSays(say(language, "region.skane"));
    }

    @Test
    void eachOfTheNineDecisionsHasAnAddress() {
        open(BLOG_POST + "#decisions-9");
        for (int decision = 1; decision <= 9; decision++) {
            assertThat(page().locator("li#decisions-" + decision)).hasCount(1);
        }
        assertThat(page().locator("[id^='decisions-']")).hasCount(9);
        assertThat(page().locator(":target")).hasText("Vi ska vara tillgängliga i vår information och kommunikation.");
        assertThat(page().locator(":target")).isInViewport();
    }

    @Test
    void thereAreFiveActionPlansWithAnAddressEach() {
        open(BLOG_POST);
        assertThat(page().locator("[id^='action-plans-']")).hasCount(5);
        assertThat(page().locator("li#action-plans-4")).hasText("Att införa en huvudhandläggare/kontaktperson");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # language, where the press release is
            en,        /en/helsingborg-residents-gain-influence-at-the-labour-market-administration
            sv-simple, /sv-simple/
            ar,        /ar/
            """)
    void changingTheLanguageKeepsThePage(String language, String address) {
        open(PRESS_RELEASE);
        changeLanguageTo(language);
        assertTrue(address().startsWith(address), address());
        assertThat(page().locator("html")).hasAttribute("lang", language);
        assertThat(page().locator("time[datetime^='2016-04-13']")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "sv-simple"})
    void aPageThatAMachineMadeSaysSoAndLeadsToItsSource(String language) {
        open(PRESS_RELEASE);
        changeLanguageTo(language);
        assertSays(say(language, "article.machine"));
        follow(say(language, "article.machine.source"));
        assertTrue(page().url().contains(PRESS_RELEASE), page().url());
        assertFalse(text().contains(say("sv", "article.machine")), "a page that a person wrote is not marked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-simple", "en", "ar"})
    void anAddressThatLeadsNowhereSaysSoInTheReadersLanguageAndOffersASearch(String language) {
        open("/" + language + "/there-is-no-such-page");
        assertErrorPage(404, language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void aPageThatWasWithdrawnSaysThatItIsGone(String language) {
        imported(new ContentZip()
                .page("withdrawn", "kind: notice\narchived: 2016-12-31", "Indraget", "indraget", "Gäller inte mer."));
        open("/" + language + "/indraget");
        assertErrorPage(410, language);
    }

    private void assertErrorPage(int status, String language) {
        assertEquals(status, status());
        assertThat(page().locator("html")).hasAttribute("lang", language);
        assertEquals(say(language, "error." + status + ".heading"), heading());
        field(say(language, "error.looking-for")).fill("a1");
        press(say(language, "search.button"));
        assertEquals("/" + language + "/search?q=a1", address());
    }

    @Test
    void anAddressThatAPageHadBeforeLeadsToTheOneItHasNow() {
        var moved = "kind: notice";
        imported(new ContentZip().page("moved", moved, "Flyttat", "gammal-adress", "Här."));
        imported(new ContentZip().page("moved", moved, "Flyttat", "ny-adress", "Här."));
        assertEquals(301, get("/sv/gammal-adress").statusCode());
        open("/sv/gammal-adress");
        assertEquals("/sv/ny-adress", address());
        imported(new ContentZip().page("moved", moved + "\narchived: 2016-12-31", "Flyttat", "ny-adress", "Här."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-simple", "en", "ar"})
    void theFootTellsHowToReachAPerson(String language) {
        open("/" + language);
        assertThat(page().locator("footer h2")).hasText(say(language, "layout.talk-to-a-person"));
        assertThat(page().locator("footer a[href='tel:+46406280450']")).hasText("040-628 04 50");
        assertThat(page().locator("footer")).containsText("Storgatan");
    }

    static List<String> everyPage() {
        return sitemap();
    }

    @Test
    void theSitemapHasEveryPageInEveryLanguageThatItIsWrittenIn() {
        var pages = sitemap();
        for (var language : Languages.all()) {
            var root = "/" + language.tag();
            var count = pages.stream()
                    .filter(p -> p.equals(root) || p.startsWith(root + "/"))
                    .count();
            assertTrue(
                    count >= (List.of("sv", "sv-simple", "en").contains(language.tag()) ? 40 : 20),
                    () -> root + " has " + count);
        }
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyPageIsWhole(String address) {
        var answer = get(address);
        assertEquals(200, answer.statusCode());
        var page = Jsoup.parse(answer.body());
        var language = address.split("/")[1];
        assertEquals(page.select("h1").text() + " – " + say(language, "site.title"), page.title());
        assertEquals(1, page.select("main#main").size());
        assertEquals(1, page.select("body > a:first-child[href='#main']").size());
        assertEquals(
                portal().address() + address, page.select("link[rel=canonical]").attr("href"));
        assertTrue(page.select("link[rel=alternate][hreflang=" + language + "]").size() == 1, "hreflang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sv",
                "/ar",
                PRESS_RELEASE,
                BLOG_POST,
                "/ar/search?q=abc",
                "/sv/languages",
                "/sv/services",
                "/ar/settings"
            })
    void aPageHoldsOnAPhoneInTheDarkAndInForcedColours(String address) {
        assertHoldsOnAPhoneInTheDarkAndInForcedColours(address, 360);
    }

    @Test
    void noPublicPageSetsACookieOrKeepsASession() {
        var views =
                Stream.of("/sv/search?q=hyra", "/sv/languages", "/sv/services", "/sv/services/contact/topic", "/sv/no");
        for (var address : Stream.concat(sitemap().stream(), views).toList()) {
            var answer = get(address);
            assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), address);
            var all = answer.headers().map() + answer.body();
            assertFalse(all.toLowerCase(Locale.ROOT).contains("jsessionid"), address);
            assertFalse(all.contains("ViewState"), address);
        }
    }

    @Test
    void aReaderWithAKeyboardComesToTheContentAtOnce() {
        open(BLOG_POST);
        page().keyboard().press("Tab");
        assertThat(link(say("sv", "layout.skip"))).isFocused();
        page().keyboard().press("Enter");
        page().keyboard().press("Tab");
        assertEquals(true, page().evaluate("() => document.querySelector('main').contains(document.activeElement)"));
    }

    @Test
    void everythingThatAPageLinksToIsThere() {
        var links = sitemap().stream()
                .flatMap(address -> LINK.matcher(get(address).body()).results().map(found -> found.group(1)))
                .distinct()
                .toList();
        for (var link : links) {
            assertEquals(200, get(link).statusCode(), link);
        }
    }
}

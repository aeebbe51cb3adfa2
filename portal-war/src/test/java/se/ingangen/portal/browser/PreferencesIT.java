package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Text and colours as a reader wants them, in a browser that runs no script and keeps no cookie.
class PreferencesIT extends BrowserTest {

    private static final String ARTICLE = "/sv/jag-har-inte-pengar-till-mat-eller-hyra";
    private static final String TITLE = "Jag har inte pengar till mat eller hyra";
    private static final Pattern STYLE = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");

    @BeforeEach
    void runNoScripts() {
        with(BrowserTest::withoutScripts);
    }

    @Test
    void aChoiceIsMadeOnAPageShownAtOnceAndKeptOnTheWayBack() {
        open(ARTICLE);
        var usual = fontSize("body");
        follow(say("sv", "layout.settings"));
        assertEquals(say("sv", "preference.heading"), heading());
        choose(say("sv", "preference.text.option.150"));
        choose(say("sv", "preference.theme.option.dark"));
        press(say("sv", "preference.show"));
        assertTrue(address().startsWith("/~150-dark/sv/settings?"), address());
        assertThat(page().locator("[role=status]"))
                .containsText(say("sv", "preference.text.title") + ": " + say("sv", "preference.text.option.150"));
        assertThat(page().locator("[role=status]"))
                .containsText(say("sv", "preference.theme.title") + ": " + say("sv", "preference.theme.option.dark"));
        assertThat(field(say("sv", "preference.text.option.150"))).isChecked();
        assertThat(field(say("sv", "preference.theme.option.dark"))).isChecked();
        assertThat(field(say("sv", "preference.spacing.option.normal"))).isChecked();
        follow(say("sv", "preference.back") + " " + TITLE);
        assertEquals("/~150-dark" + ARTICLE, address());
        assertEquals(TITLE, heading());
        assertEquals(usual * 1.5, fontSize("body"));
        assertTrue(isDark());
    }

    @Test
    void backToHowItWasTakesEveryChoiceAway() {
        open("/~200-wide-more-dark" + ARTICLE);
        follow(say("sv", "layout.settings"));
        follow(say("sv", "preference.undo"));
        assertTrue(address().startsWith("/sv/settings?"), address());
        assertThat(page().locator("[role=status]")).containsText(say("sv", "preference.confirmed.none"));
        assertFalse(isDark());
        follow(say("sv", "preference.back") + " " + TITLE);
        assertEquals(ARTICLE, address());
    }

    @Test
    void choosingTheUsualIsNoChoice() {
        open("/~150/sv/settings");
        choose(say("sv", "preference.text.option.100"));
        press(say("sv", "preference.show"));
        assertTrue(address().startsWith("/sv/settings?"), address());
    }

    @Test
    void aSearchAndAChangeOfLanguageKeepTheChoice() {
        open("/~125-light/sv");
        field("Vad behöver du hjälp med?").fill("pengar till hyran");
        press("Sök");
        assertTrue(address().startsWith("/~125-light/sv/search?q="), address());
        changeLanguageTo("ar");
        assertTrue(address().startsWith("/~125-light/ar/search?q="), address());
        assertThat(page().locator("html")).hasAttribute("dir", "rtl");
        changeLanguageTo("sv");
        page().locator("main ol li a").first().click();
        assertEquals("/~125-light" + ARTICLE, address());
    }

    @Test
    void theSettingsChangeTheirLanguageAndStillLeadBack() {
        open(ARTICLE);
        follow(say("sv", "layout.settings"));
        changeLanguageTo("en");
        assertEquals(say("en", "preference.heading"), heading());
        choose(say("en", "preference.contrast.option.more"));
        press(say("en", "preference.show"));
        page().locator("[role=status] a").click();
        assertTrue(address().startsWith("/~more/en/"), address());
        changeLanguageTo("sv");
        assertEquals("/~more" + ARTICLE, address());
    }

    @Test
    void anEserviceIsFilledInWithTheChoiceFromFaultToReceipt() {
        open("/~150/sv/services/contact/topic");
        press("Fortsätt");
        assertEquals("/~150/sv/services/contact/topic", address());
        assertThat(page().locator("#errors")).isFocused();
        choose("Arbete och praktik");
        press("Fortsätt");
        assertTrue(address().startsWith("/~150/sv/services/contact/message?draft="), address());
        field("Vad vill du fråga eller berätta?").fill("<a href=\"/sv\">Får jag skriva så här?</a>");
        press("Fortsätt");
        choose("Jag behöver inget svar");
        press("Fortsätt");
        assertEquals("Stämmer allt?", heading());
        assertSays("<a href=\"/sv\">Får jag skriva så här?</a>");
        press("Skicka");
        assertTrue(address().startsWith("/~150/sv/receipt?code="), address());
        assertEquals("Vi har fått det du skickade", heading());
        open(address());
        assertEquals("Vi har fått det du skickade", heading());
    }

    @Test
    void aChoiceInTheMiddleOfAnEserviceKeepsTheAnswers() {
        open("/sv/services/contact/topic");
        choose("Arbete och praktik");
        press("Fortsätt");
        var step = address();
        page().locator("footer").getByText(say("sv", "layout.settings")).click();
        choose(say("sv", "preference.spacing.option.wide"));
        press(say("sv", "preference.show"));
        follow(say("sv", "preference.back.same"));
        assertEquals("/~wide" + step, address());
        follow("Tillbaka");
        assertThat(field("Arbete och praktik")).isChecked();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # address,                                   status
            /~dark/sv/there-is-no-such-page,             404
            /~dark/sv/receipt?code=nothing,              404
            /~dark/sv/services/contact/message?draft=no, 410
            /~dark/sv/search?q=%2b%2b,                   400
            /~dark/sv//hyra,                             400
            /~dark/api/v1/openapi.json,                  404
            /~dark/desk,                                 404
            /~dark/files/a/b,                            404
            /~dark/sitemap.xml,                          404
            """)
    void whatWentWrongIsToldInTheSameLook(String address, int status) {
        open(address);
        assertEquals(status, status());
        assertTrue(isDark(), address);
        assertTrue(page().locator(".header__home").getAttribute("href").startsWith("/~dark/sv"), address);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # browser, chosen, dark
            LIGHT,     dark,   true
            DARK,      light,  false
            DARK,      more,   true
            LIGHT,     more,   false
            """)
    void theChoiceHoldsWhateverTheBrowserSays(ColorScheme browser, String chosen, boolean dark) {
        with(options -> withoutScripts(options).setColorScheme(browser));
        open("/~" + chosen + "/sv");
        assertEquals(dark, isDark());
        if (chosen.equals("more")) {
            assertEquals(dark ? "rgb(255, 255, 255)" : "rgb(0, 0, 0)", style("body", "color"));
            assertEquals(dark ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)", style("body", "backgroundColor"));
        }
    }

    @Test
    void paperIsWhiteWhateverIsChosenAndItsTextAsMuchLarger() {
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        open(ARTICLE);
        var usual = fontSize("body");
        open("/~150-more-dark" + ARTICLE);
        assertEquals("rgb(255, 255, 255)", style("body", "backgroundColor"));
        assertEquals("rgb(0, 0, 0)", style("body", "color"));
        assertEquals("light", style("html", "colorScheme"));
        assertEquals(usual * 1.5, fontSize("body"), 0.01);
    }

    @ParameterizedTest
    @ValueSource(ints = {125, 150, 200})
    void everyTextGrowsAsTheReaderAsks(int size) {
        open("/sv");
        var body = fontSize("body");
        var link = fontSize(".header__language");
        open("/~" + size + "/sv");
        assertEquals(body * size / 100, fontSize("body"));
        assertEquals(link * size / 100, fontSize(".header__language"), 0.01);
    }

    @Test
    void wideTextHasRoomBetweenLinesWordsLettersAndParagraphs() {
        open("/~wide" + ARTICLE);
        var size = fontSize("main p:not([class])");
        assertTrue(pixels("main p:not([class])", "lineHeight") >= 1.5 * size);
        assertTrue(pixels("main p:not([class])", "letterSpacing") >= 0.12 * size - 0.01);
        assertTrue(pixels("main p:not([class])", "wordSpacing") >= 0.16 * size - 0.01);
        assertTrue(pixels("main p:not([class])", "marginBottom") >= 2 * size);
        open("/~wide/ar");
        assertEquals("normal", style("h1", "letterSpacing").replace("0px", "normal"), "letters must join");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # address,                               where it leads
            /~dark-150/sv,                           /~150-dark/sv
            /~dark-dark/sv/search?q=a&page=2,        /~dark/sv/search?q=a&page=2
            /~/sv,                                   /sv
            /%7Edark/sv,                             /~dark/sv
            """)
    void anotherWayToWriteItLeadsToTheOne(String address, String leads) {
        var answer = get(address);
        assertEquals(301, answer.statusCode());
        assertEquals(leads, header(answer, "Location"));
    }

    @Test
    void theBareChoiceLeadsToTheLanguageThatTheBrowserAsksFor() {
        var answer = get("/~dark", "Accept-Language", "ar");
        assertEquals(302, answer.statusCode());
        assertEquals("/~dark/ar", header(answer, "Location"));
        assertEquals("Accept-Language", header(answer, "Vary"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/~darkness/sv",
                "/~light-dark/sv",
                "/~175/sv",
                "/~100/sv",
                "/~dark-/sv",
                "/~~dark/sv",
                "/~DARK/sv"
            })
    void aWordThatIsNoChoiceLeadsNowhere(String address) {
        assertEquals(404, get(address).statusCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is sent                                    | where it leads
            text=175&spacing=&theme=<b>&contrast=MORE         | /sv/settings?
            text=200&theme=sepia&text=125                     | /~200/sv/settings?
            from=https://example.com/&theme=dark              | /~dark/sv/settings?chosen=yes&from=start
            from=//example.com&theme=dark                     | /~dark/sv/settings?chosen=yes&from=start
            from=/desk&theme=dark                             | /~dark/sv/settings?chosen=yes&from=start
            from=/search?q=a&theme=dark                       | /~dark/sv/settings?chosen=yes&from=%2Fsearch%3Fq%3Da
            """)
    void whatNobodyCanChooseIsLeftAsItWas(String sent, String leads) {
        var answer = get("/sv/settings?" + sent.replace("<", "%3C").replace(">", "%3E"));
        assertEquals(303, answer.statusCode());
        assertTrue(header(answer, "Location").startsWith(leads), header(answer, "Location"));
    }

    @Test
    void aPageIsKeptByTheClientAsLongAsItIsTheSame() throws IOException {
        var address = "/~dark" + ARTICLE;
        var first = get(address);
        assertEquals(200, first.statusCode());
        assertEquals("public, no-cache", header(first, "Cache-Control"));
        assertEquals("Accept-Encoding", header(first, "Vary"));
        assertEquals(304, get(address, "If-None-Match", header(first, "ETag")).statusCode());
        assertNotEquals(header(first, "ETag"), header(get("/~150" + ARTICLE), "ETag"));
        assertEquals(
                200,
                get("/~150" + ARTICLE, "If-None-Match", header(first, "ETag")).statusCode());
        var packed = bytes(address, "Accept-Encoding", "gzip");
        assertEquals("gzip", header(packed, "Content-Encoding"));
        var plain = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertEquals(first.body(), new String(plain, StandardCharsets.UTF_8));
        var head = RawRequest.send(portal().port(), "HEAD " + address + " HTTP/1.1", new byte[0]);
        assertTrue(head.contains("ETag: " + header(first, "ETag")), head);
        assertTrue(head.endsWith("\r\n\r\n"), head);
    }

    @Test
    void theStyleSheetOfAChoiceIsThereBeforeAnyPageAskedForIt() {
        var style = STYLE.matcher(get("/~200-wide-more-light/sv").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var answer = get(style);
        assertEquals(200, answer.statusCode());
        assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"));
        assertFalse(answer.body().contains("prefers-color-scheme"), "the scheme is decided");
        assertEquals(404, get(style.replace("200-wide", "125-wide")).statusCode());
        assertEquals(404, get("/assets/preference/0123/dark.css").statusCode());
        assertEquals(404, get("/assets/preference/0123/.css").statusCode());
    }

    @Test
    void everyLinkOfAPageKeepsTheChoiceAndSearchEnginesAreLedToThePageWithout() {
        var page = get("/~dark" + ARTICLE).body();
        assertFalse(
                Pattern.compile("(href|action)=\"/(sv|en|ar|sv-simple)[/\"?]")
                        .matcher(page)
                        .find(),
                page);
        assertTrue(page.contains("rel=\"canonical\" href=\"" + portal().address() + ARTICLE + "\""), page);
        assertTrue(page.contains("href=\"/opensearch.xml\""), page);
    }

    @Test
    void nothingIsKeptAboutTheReader() {
        for (var address : List.of("/~dark/sv", "/sv/settings?theme=dark", "/~dark/sv/settings", "/~dark/sv/no")) {
            assertEquals(List.of(), get(address).headers().allValues("Set-Cookie"), address);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # address
            /sv
            /ar
            /sv/settings
            /ar/settings?chosen=yes&from=%2Fsearch
            /sv/vad-ar-invanarprocessen
            /ar/services/contact/topic
            /sv/languages
            /sv/search?q=hyra
            """)
    void theLargestAndWidestTextFitsASmallPhone(String address) {
        with(PreferencesIT::smallPhone);
        open("/~200-wide-more-dark" + address);
        assertEquals(320, page().evaluate("() => document.documentElement.scrollWidth"), "no sideways scrolling");
        assertNoAccessibilityFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sv/settings", "/ar/settings", "/~150-wide-more-light/en/settings?chosen=yes"})
    void theSettingsHaveNoAccessibilityFaults(String address) {
        with(options -> options);
        open(address);
        assertThat(page().locator("h1")).hasCount(1);
        assertThat(page().locator("main fieldset")).hasCount(4);
        assertThat(page().locator("main .button")).hasCount(1);
        assertNoAccessibilityFaults();
    }

    private static NewContextOptions smallPhone(NewContextOptions options) {
        return phone(options).setViewportSize(320, 640);
    }

    private double fontSize(String selector) {
        return pixels(selector, "fontSize");
    }

    private double pixels(String selector, String property) {
        return Double.parseDouble(style(selector, property).replace("px", ""));
    }

    private String style(String selector, String property) {
        return page().locator(selector)
                .first()
                .evaluate("(e, property) => getComputedStyle(e)[property]", property)
                .toString();
    }

    /// Whether the page's ground is nearer to black than to white.
    private boolean isDark() {
        var red = style("body", "backgroundColor").replaceFirst("rgb\\(([0-9]+),.*", "$1");
        return Integer.parseInt(red) < 128;
    }
}

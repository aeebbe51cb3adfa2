package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.i18n.Languages;

/// Hard words: explained where a page first uses them, listed on a page of their own.
class TermIT extends BrowserTest {

    private static final String PAGE = "/sv/svara-ord-i-en-text";
    private static final String YAML = "kind: notice";
    private static final String TEXT = """
            Du kan få försörjningsstöd. Försörjningsstödet räknas ut.

            - Du kan fråga om en fullmakt.
            - Du kan [överklaga](../letter/).

            ## Sekretess {#secret}

            Här gäller sekretess.""";

    @BeforeAll
    static void takeInAPage() {
        imported(new ContentZip().page("hard-words", YAML, "Svåra ord i en text", "svara-ord-i-en-text", TEXT));
    }

    @AfterAll
    static void archiveIt() {
        var gone = YAML + "\narchived: 2016-12-31";
        imported(new ContentZip().page("hard-words", gone, "Svåra ord i en text", "svara-ord-i-en-text", TEXT));
    }

    @Test
    void withoutScriptsAQuestionBehindTheParagraphOpensWhatTheWordMeans() {
        with(BrowserTest::withoutScripts);
        open(PAGE);
        assertEquals(
                List.of("Vad betyder försörjningsstöd?", "Vad betyder fullmakt?", "Vad betyder sekretess?"),
                page().locator("summary:visible").allTextContents());
        assertThat(page().locator("p:has(.term__word) + details summary").first())
                .hasText("Vad betyder försörjningsstöd?");
        assertThat(page().locator("ul + details summary")).hasText("Vad betyder fullmakt?");
        assertThat(explanation("income-support")).isHidden();
        page().locator("summary").first().click();
        assertThat(explanation("income-support")).isVisible();
        assertThat(explanation("income-support").locator("p").first())
                .containsText("försörjningsstöd: Pengar från kommunen");
        assertThat(page().locator("main button:visible")).hasCount(0);
        page().locator("summary").first().click();
        assertThat(explanation("income-support")).isHidden();
    }

    @Test
    void withScriptsTheWordItselfOpensAndClosesItByKeyboard() {
        open(PAGE);
        assertThat(page().locator("summary:visible")).hasCount(0);
        var word = word("försörjningsstöd");
        assertThat(word).hasAttribute("aria-expanded", "false");
        word.focus();
        page().keyboard().press("Enter");
        assertThat(word).hasAttribute("aria-expanded", "true");
        assertThat(word).isFocused();
        assertNoAccessibilityFaults();
        assertThat(explanation("income-support")).isVisible();
        assertThat(page().locator("#" + word.getAttribute("aria-controls") + " p")
                        .first())
                .hasAttribute("aria-live", "polite");
        page().keyboard().press("Tab");
        assertThat(link(say("sv", "term.more"))).isFocused();
        page().keyboard().press("Tab");
        assertThat(closer("income-support")).isFocused();
        page().keyboard().press("Space");
        assertThat(explanation("income-support")).isHidden();
        assertThat(word).isFocused();
        assertThat(word).hasAttribute("aria-expanded", "false");
        page().keyboard().press("Space");
        page().keyboard().press("Space");
        assertThat(word).hasAttribute("aria-expanded", "false");
    }

    @Test
    void eachWordIsExplainedOnceAndNeverInAHeadingOrALink() {
        open(PAGE);
        assertEquals(
                List.of("försörjningsstöd", "fullmakt", "sekretess"),
                page().locator("main button.term__word").allTextContents());
        assertThat(page().locator("h2 button, a button, main details")).hasCount(3);
        assertThat(page().locator("section:has(h2#secret) p button")).hasCount(1);
    }

    @Test
    void nothingMovesWhenTheScriptTakesOver() {
        open(PAGE);
        var buttons = boxes("button.term__word");
        with(BrowserTest::withoutScripts);
        open(PAGE);
        assertEquals(boxes("span.term__word"), buttons);
        with(options -> options);
        open(PAGE);
        var before = word("fullmakt").boundingBox();
        word("fullmakt").click();
        assertThat(explanation("power-of-attorney")).isVisible();
        assertEquals(before.y, word("fullmakt").boundingBox().y);
        assertEquals(0, ((Number) page().evaluate("() => scrollY")).intValue());
    }

    private List<String> boxes(String words) {
        return page().locator(words).all().stream()
                .map(Locator::boundingBox)
                .map(box -> box.width + " x " + box.height)
                .toList();
    }

    @Test
    void findInThePageOpensAnExplanationAndItsButtonSaysSo() {
        open(PAGE);
        page().evaluate("() => document.querySelector('#term-confidentiality').open = true");
        assertThat(word("sekretess")).hasAttribute("aria-expanded", "true");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onPaperEverythingIsExplained(boolean scripts) {
        with(options -> options.setJavaScriptEnabled(scripts));
        open(PAGE);
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var concept : List.of("income-support", "power-of-attorney", "confidentiality")) {
            assertThat(explanation(concept).locator("p").first()).isVisible();
            assertTrue(explanation(concept).locator("p").first().boundingBox().height > 10);
        }
        assertThat(page().locator("summary:visible, .opening button:visible, .opening a:visible"))
                .hasCount(0);
    }

    @Test
    void aReaderOfAnotherLanguageIsToldInTheirOwnWhatASwedishWordMeans() {
        open("/ar" + PAGE.substring(3));
        word("försörjningsstöd").click();
        var text = explanation("income-support").locator("p").first();
        assertThat(text).hasAttribute("lang", "ar");
        assertThat(text.locator("strong")).hasAttribute("lang", "sv");
        assertThat(text.locator("strong")).hasText("försörjningsstöd");
        assertThat(closer("income-support")).hasText(say("ar", "term.close"));
        assertEquals("rtl", explanation("income-support").evaluate("e => getComputedStyle(e).direction"));
        assertNoAccessibilityFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/ar/words", "/sv/words"})
    void itHoldsOnANarrowPhoneInTheDarkAndInForcedColours(String address) {
        assertHoldsOnAPhoneInTheDarkAndInForcedColours(address, 320);
    }

    @Test
    void anOpenExplanationHoldsOnANarrowPhone() {
        with(options -> phone(options).setViewportSize(320, 800));
        open("/ar" + PAGE.substring(3));
        page().locator("main button.term__word").all().forEach(Locator::click);
        assertThat(page().locator(".opening:visible")).hasCount(3);
        assertEquals(320, page().evaluate("() => document.documentElement.scrollWidth"), "no sideways scrolling");
        assertNoAccessibilityFaults();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # language, one word, its explanation begins, a word that comes later
            sv,        ansökan,          När du ber om något,     överklaga
            sv-simple, ansökan,          ,                        överklaga
            en,        application,      ,                        work placement
            ar,        البلدية,          السويد مقسمة,              المترجم
            """)
    void theListOfWordsIsInTheLanguagesOwnOrder(String language, String word, String begin, String later) {
        open("/" + language + "/words");
        assertEquals(200, status());
        assertEquals(say(language, "term.heading"), heading());
        var terms = page().locator("main dt").allTextContents();
        assertTrue(terms.size() >= 60, () -> terms.size() + " words");
        assertTrue(terms.contains(word), terms::toString);
        assertTrue(terms.indexOf(word) < terms.indexOf(later), terms::toString);
        assertEquals(
                terms.stream()
                        .sorted(Languages.find(language).orElseThrow().collator())
                        .toList(),
                terms);
        var row = page().locator(".words__row")
                .filter(new Locator.FilterOptions().setHas(page().locator("dt:text-is('" + word + "')")));
        assertThat(row.locator("dd").last()).containsText(begin == null ? "" : begin);
        assertThat(row.locator("bdi[lang=sv]")).hasCount(language.startsWith("sv") ? 0 : 1);
        assertNoAccessibilityFaults();
    }

    @Test
    void theListHasNoWordThatIsToBeAvoided() {
        assertFalse(get("/sv/words").body().contains("socialbidrag"));
    }

    @Test
    void theListIsInTheSitemapAtTheFootAndIsFoundAgainInAnotherLanguage() {
        assertTrue(sitemap().containsAll(List.of("/sv/words", "/en/words", "/ar/words")));
        open("/sv");
        page().locator("footer").getByText(say("sv", "term.heading")).click();
        assertEquals("/sv/words", address());
        assertThat(page().locator("link[rel=canonical]")).hasAttribute("href", portal().address() + "/sv/words");
        changeLanguageTo("en");
        assertEquals("/en/words", address());
        page().locator("nav ul")
                .getByText("I", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page().locator("h2:target")).hasText("I");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # language, query, concept, what is said
            sv, Försörjningsstödet, income-support,  försörjningsstöd: Pengar från kommunen
            en, income support,     income-support,  income support: Money from the municipality
            en, komvux,             adult-education, In Swedish: komvux
            """)
    void whoSearchesForAWordIsToldWhatItMeans(String language, String query, String concept, String said) {
        open("/" + language + "/search?q=" + encode(query));
        assertThat(page().locator("main .opening")).containsText(said);
        page().locator("main .opening a").click();
        assertThat(page().locator(".words__row:target")).hasId("term-" + concept);
    }

    @Test
    void whoSearchesForSomethingElseIsNot() {
        open("/sv/search?q=" + encode("söka försörjningsstöd"));
        assertThat(page().locator("main .opening")).hasCount(0);
        assertThat(page().locator("main ol li").first()).isVisible();
    }

    @Test
    void aNewExplanationIsOnEveryPageAtOnce() {
        var before = header(get(PAGE), "ETag");
        var list = header(get("/sv/words"), "ETag");
        var english = header(get("/en/words"), "ETag");
        var file = terms("sv");
        assertEquals(
                200,
                give(file.replace("Pengar från kommunen till mat", "Pengar från staden till mat"))
                        .statusCode());
        assertNotEquals(before, header(get(PAGE), "ETag"));
        assertNotEquals(list, header(get("/sv/words"), "ETag"));
        assertEquals(english, header(get("/en/words"), "ETag"));
        open(PAGE);
        word("försörjningsstöd").click();
        assertThat(explanation("income-support")).containsText("Pengar från staden");
        give(file);
        assertEquals(before, header(get(PAGE), "ETag"));
    }

    @Test
    void termsAreTakenInWholeOrNotAtAllByAdministrators() {
        var file = terms("sv");
        assertTrue(file.contains("<term>socialbidrag</term>"));
        var unchanged = json(give(file));
        assertEquals(0, unchanged.getInt("changed"));
        assertTrue(unchanged.getInt("unchanged") >= 60);
        var refused = give(file.replaceFirst("xml:lang=\"sv\">(\\s*<descrip)", "xml:lang=\"Swedish\">$1"));
        assertEquals(422, refused.statusCode());
        var fault = json(refused).getJsonArray("faults").getJsonObject(0);
        assertTrue(fault.getInt("line") > 10);
        assertTrue(fault.getString("detail").contains("Swedish"), fault.toString());
        assertEquals(file, terms("sv"));
        assertEquals(401, get("/api/v1/terms").statusCode());
        assertEquals(
                401,
                send(request("/api/v1/terms").POST(BodyPublishers.ofString(file)))
                        .statusCode());
    }

    private static String terms(String language) {
        var answer =
                send(asAdministrator(request("/api/v1/terms?lang=" + language)).GET());
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static HttpResponse<String> give(String tbx) {
        return send(asAdministrator(request("/api/v1/terms")).POST(BodyPublishers.ofString(tbx)));
    }

    private Locator word(String text) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private Locator explanation(String concept) {
        return page().locator("#term-" + concept + " .opening");
    }

    private Locator closer(String concept) {
        return explanation(concept).locator("button");
    }
}

package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The receipt, what it keeps, and forms on paper, by a visitor whose browser runs no script.
class ReceiptIT extends BrowserTest {

    private static final String MESSAGE = "Var hittar jag öppettiderna?";

    @BeforeEach
    void runNoScripts() {
        with(BrowserTest::withoutScripts);
    }

    @Test
    void theReceiptTellsNumberTimeCodeAndWhatHappensNext() {
        send("sv");
        assertTrue(number().matches("IG \\d{4} \\d{4}"), number());
        assertTrue(code().matches("[2-9A-Z]{4}-[2-9A-Z]{4}"), code());
        assertSays(say("sv", "eservice.receipt.next.answer"));
        assertSays(say("sv", "eservice.receipt.next.ask"));
        assertThat(page().locator("footer")).containsText("040-628 04 50");
        assertFalse(text().contains(MESSAGE), "a receipt shows no answers");
    }

    @Test
    void theCodeIsTheSameAfterAReloadAndInAnotherLanguage() {
        send("sv");
        var code = code();
        page().reload();
        assertEquals(code, code());
        changeLanguageTo("ar");
        assertEquals(say("ar", "eservice.receipt"), heading());
        assertEquals(code, code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "so", "ar"})
    void allAnswersComeAsAPdfThatNobodyKeeps(String language) {
        send(language);
        var answer = pdf(form());
        assertEquals(200, answer.statusCode());
        assertEquals("application/pdf", header(answer, "Content-Type"));
        assertEquals("no-store", header(answer, "Cache-Control"));
        var name = "IG-" + number().replaceAll("\\D", "") + ".pdf";
        assertEquals("attachment; filename=\"" + name + "\"", header(answer, "Content-Disposition"));
        assertTrue(answer.body().startsWith("%PDF-"), "no PDF");
    }

    @Test
    void theButtonSavesThePdfInTheReadersOwnLookToo() {
        send("sv");
        page().navigate("/~dark" + address());
        var download = page().waitForDownload(() -> press(say("sv", "eservice.receipt.pdf")));
        assertTrue(download.suggestedFilename().matches("IG-\\d{8}\\.pdf"), download.suggestedFilename());
        assertEquals(null, download.failure());
    }

    @ParameterizedTest
    @CsvSource({"pass, ''", "pass, forged", "until, 99999999999", "until, x", "code, another"})
    void withoutAPassThereIsNoPdf(String field, String value) {
        send("sv");
        var form = form();
        form.put(field, value);
        var answer = pdf(form);
        assertEquals(303, answer.statusCode());
        assertEquals("/sv/receipt", header(answer, "Location"));
        form = form();
        form.put("part", "2");
        assertEquals(400, pdf(form).statusCode());
        assertEquals(303, get("/sv/receipt/pdf").statusCode());
        assertEquals(404, get("/eservice/receipt.pdf").statusCode());
    }

    @Test
    void numberAndCodeFindTheReceiptAndAllAnswersAgain() {
        send("sv");
        var number = number();
        var code = code();
        open("/sv/services");
        follow(say("sv", "eservice.receipt.find"));
        assertEquals(say("sv", "eservice.receipt.find"), heading());
        find(number.toLowerCase(), code.toLowerCase().replace('-', ' '));
        assertEquals(say("sv", "eservice.receipt"), heading());
        assertEquals("/sv/receipt", address());
        assertEquals(number, number());
        assertEquals(200, pdf(form()).statusCode());
        changeLanguageTo("so");
        assertEquals(say("so", "eservice.receipt"), heading());
        assertEquals(number, number());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # number,      code
            the right one, AAAA-AAAA
            IG 1111 1111,  AAAA-AAAA
            abc,           ''
            """)
    void aWrongCodeAndAnUnknownNumberAreToldInTheSameWords(String number, String code) {
        send("sv");
        var typed = number.equals("the right one") ? number() : number;
        open("/sv/receipt");
        find(typed, code);
        assertTrue(title().startsWith(say("sv", "error.prefix")), title());
        assertThat(page().locator("#number-error"))
                .hasText(say("sv", "error.prefix") + " " + say("sv", "eservice.receipt.find.wrong"));
        assertEquals(typed, page().locator("#number").inputValue());
        assertEquals("", page().locator("#receipt-code").inputValue());
        assertNoAccessibilityFaults();
    }

    @Test
    void afterManyWrongCodesItSaysWhenToTryAgain() {
        send("sv");
        var number = number();
        var code = code();
        open("/sv/receipt");
        for (var i = 0; i < 5; i++) {
            find(number, "AAAA-AAAA");
        }
        find(number, code);
        var told = say("sv", "eservice.receipt.find.locked").replaceAll("\\{0}.*", "");
        assertTrue(page().locator("#number-error").textContent().contains(told.substring(0, 30)));
    }

    @Test
    void aFormThatIsNotOursIsRefused() {
        var answer = post("/sv/receipt", Map.of("number", "IG 4827 1163", "receipt-code", "AAAA-AAAA"));
        assertEquals(403, answer.statusCode());
    }

    @Test
    void aReceiptThatIsNotThereLeadsToTheWayToFindOne() {
        open("/sv/receipt?code=" + "a".repeat(43));
        assertEquals(404, status());
        follow(say("sv", "eservice.receipt.find"));
        assertEquals(200, get(address()).statusCode());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # e-service,    language
            contact,        sv
            accessibility-report, ar
            completion,     so
            """)
    void anEserviceIsAFormOnPaper(String service, String language) {
        var address = "/" + language + "/services/" + service + "/paper";
        var answer = bytes(address);
        assertEquals(200, answer.statusCode());
        assertEquals("application/pdf", header(answer, "Content-Type"));
        assertEquals("public, no-cache", header(answer, "Cache-Control"));
        assertEquals("%PDF-", new String(answer.body(), 0, 5, StandardCharsets.US_ASCII));
        assertEquals(304, get(address, "If-None-Match", header(answer, "ETag")).statusCode());
        var plain = bytes("/~dark" + address);
        assertEquals("%PDF-", new String(plain.body(), 0, 5, StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # where it leads from,        to
            /sv/fraga-eller-beratta,      /sv/services/contact/paper
            /sv/services/completion,      /sv/services/completion/paper
            """)
    void theFrontPageLeadsToThePaper(String front, String paper) {
        open(front);
        assertEquals(paper, link(say("sv", "eservice.front.paper")).getAttribute("href"));
    }

    @Test
    void aLongFormComesInSeveralParts() {
        open("/en/services/income-support");
        var links = page().locator("a[href*='/paper']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertEquals(List.of("/en/services/income-support/paper", "/en/services/income-support/paper?part=2"), links);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sv/services/nothing/paper",
                "/sv/services/contact/paper?part=2",
                "/sv/services/contact/paper?part=x",
                "/eservice/paper.pdf"
            })
    void aPaperThatIsNotThereSaysSo(String address) {
        assertEquals(404, get(address).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void noReceiptHasAccessibilityFaults(String language) {
        with(BrowserTest::phone);
        open("/" + language + "/receipt");
        assertEquals(say(language, "eservice.receipt.find"), heading());
        assertNoAccessibilityFaults();
        send(language);
        assertNotEquals("", code());
        assertNoAccessibilityFaults();
    }

    private void send(String language) {
        open("/" + language + "/services/contact/topic");
        choose(say(language, "eservice.contact.topic.topic.option.website"));
        press(say(language, "eservice.continue"));
        field(say(language, "eservice.contact.message.message.label")).fill(MESSAGE);
        press(say(language, "eservice.continue"));
        choose(say(language, "eservice.contact.reply.reply.option.none-needed"));
        press(say(language, "eservice.continue"));
        press(say(language, "eservice.send"));
        assertEquals(say(language, "eservice.receipt"), heading());
    }

    private void find(String number, String code) {
        page().locator("#number").fill(number);
        page().locator("#receipt-code").fill(code);
        press(say("sv", "eservice.receipt.find.open"));
    }

    private String number() {
        return page().locator(".receipt__number").textContent().strip();
    }

    private String code() {
        return page().locator(".receipt__code").textContent().strip();
    }

    private HttpResponse<String> pdf(Map<String, String> form) {
        return post(page().locator("main form").getAttribute("action"), form);
    }
}

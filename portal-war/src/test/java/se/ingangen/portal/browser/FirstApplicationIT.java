package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The whole first application for income support, by two people with children, in a browser that runs
/// no script: with an error on every page, another language in the middle, and a server that is killed
/// near the end.
class FirstApplicationIT extends BrowserTest {

    /// A line for each page: its step, what is wrong at first, what is right. A step with `/` is a page of an
    /// item; `file:` is a file, `-` nothing. Lines with `!` have no error that anybody could make.
    private static final String PAGES = """
            applying          | -                                  | applying=together
            name              | name.first=Amina                   | name.first=Amina; name.last=Warsame
            co-name           | co-name.last=Cali                  | co-name.first=Yusuf; co-name.last=Cali
            number            | -                                  | has-number=yes
            co-number         | -                                  | co-has-number=no
            identity-number   | identity-number=19990101-0000      | identity-number=800201-0109
            co-birthday       | co-birthday.day=31; co-birthday.month=2; co-birthday.year=1990 | co-birthday.day=3; co-birthday.month=4; co-birthday.year=1990
            reach             | -                                  | reach=email
            co-reach          | -                                  | co-reach=call
            reach-at          | email=ma aha cinwaan               | email=amina@exempel.se
            co-reach-at       | co-phone=ma aha lambar             | co-phone=040-628 04 50
            language          | -                                  | language=so
            co-language       | -                                  | co-language=ar
            interpreter       | -                                  | interpreter=no
            co-interpreter    | -                                  | co-interpreter=yes
            account           | -                                  | has-account=no
            occupation        | -                                  | occupation=seeking
            co-occupation     | -                                  | co-occupation=nothing
            co-nothing        | -                                  | co-days=Wuxuu joogaa guriga.
            worked            | -                                  | worked=no
            co-worked         | -                                  | co-worked=no
            children          | -                                  | has-children=yes
            child             | -                                  | +
            child/            | first-name=Sahra                   | first-name=Sahra; born.day=1; born.month=2; born.year=2015; lives=always; school=school
            child             | !                                  | +
            child/            | born.day=31; born.month=2; born.year=2020 | first-name=Samiir; born.day=9; born.month=10; born.year=2020; lives=half; school=preschool
            child             | !                                  | -
            home              | -                                  | home=rented
            address           | address.street=Storgatan 1; address.postcode=252 | address.street=Storgatan 1; address.postcode=252 20; address.town=Helsingborg
            people            | people=afar                        | people=4
            others            | -                                  | others=Carruurtayda
            home-papers       | file:program.pdf                   | file:heshiis.pdf
            income            | -                                  | income=none
            co-income         | -                                  | co-income=wage
            co-wages          | -                                  | +
            co-wages/         | sum=lacag badan                    | employer=Bageriet AB; paid.day=LAST-DAY; paid.month=LAST-MONTH; paid.year=LAST-YEAR; sum=4 200
            co-wages          | !                                  | -
            applied           | -                                  | has-applied=no
            co-applied        | -                                  | co-has-applied=no
            assets            | -                                  | assets=none
            statements        | -                                  | file:koonto.pdf
            costs             | -                                  | costs=rent
            cost-list         | -                                  | +
            cost-list/        | sum=-5                             | what=rent; sum=7200; overdue=yes
            cost-list         | !                                  | -
            cost-papers       | -                                  | file:biil.pdf
            plan              | -                                  | plan=sfi
            co-plan           | -                                  | co-plan=work
            sfi               | -                                  | sfi-course=b
            seeks             | -                                  | seeks=no
            co-seeks          | -                                  | co-seeks=no
            urgent            | -                                  | urgent=food
            more              | more=TOO-LONG                      | more=Mahadsanid.
            truth             | -                                  | truth=yes
            """;

    /// What the check page, the PDF and the desk say whatever the language.
    private static final List<String> SAID = List.of(
            "Amina",
            "Warsame",
            "Yusuf",
            "Cali",
            "amina@exempel.se",
            "040-628 04 50",
            "Sahra",
            "Samiir",
            "Storgatan 1",
            "Helsingborg",
            "Carruurtayda",
            "Bageriet AB",
            "Mahadsanid.");

    private static final byte[] PAPER = "%PDF-1.7\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROGRAM =
            "MZ\u0000\u0001This program cannot be run in DOS mode.".getBytes(StandardCharsets.US_ASCII);

    private static Portal own;

    private String language = "";

    @BeforeAll
    static void start() throws IOException {
        own = Portal.start("first-application", Map.of());
    }

    @AfterAll
    static void stop() {
        own.close();
    }

    @ParameterizedTest
    @CsvSource({"so, ar", "ar, so"})
    void nothingIsLostFromTheFirstQuestionToTheDesk(String first, String second) throws IOException {
        asSomebody();
        language = first;
        open("/" + first + "/services/income-support");
        page().locator("main a.button").first().click();
        for (var line : PAGES.lines().toList()) {
            answer(Arrays.stream(line.split("\\|")).map(String::strip).toList(), second);
        }
        assertEquals(words("eservice.check"), heading());
        assertTrue(progress().contains("10"), progress());
        assertTellsAll(text());
        var check = page().url();

        press(words("eservice.co.confirm.send"));
        assertEquals(words("eservice.co.wait", "Yusuf"), heading());
        var link = shown(0);
        var code = shown(1);
        confirm(link, code);

        asSomebody();
        page().navigate(check);
        assertEquals(words("eservice.receipt"), heading());
        assertSays(words("eservice.receipt.urgent"));
        var number = page().locator(".receipt__number").textContent().strip();
        assertPdf(number);
        assertDesk(number);
    }

    private void answer(List<String> line, String second) throws IOException {
        var step = line.get(0).replace("/", "");
        assertEquals(step, step(), () -> page().url() + "\n" + text());
        if (step.equals("assets")) {
            assertTrue(progress().contains("6"), progress());
            changeLanguageTo(second);
            language = second;
            assertEquals("assets", step());
        }
        if (step.equals("urgent")) {
            assertTrue(progress().contains("9"), progress());
            own = own.killedAndStartedAgain();
        }
        if (!line.get(1).equals("!")) {
            err(line.get(1));
        }
        if (line.get(2).equals("+")) {
            page().locator("main form a[href*='item=new']").click();
            return;
        }
        fill(line.get(2));
        page().locator("main form .actions .button").first().click();
        assertEquals(0, page().locator("#errors").count(), () -> page().url() + "\n" + text());
    }

    /// Makes a mistake, and sees that it is told and that nothing is gone.
    private void err(String wrong) {
        fill(wrong);
        page().locator("main form .actions .button").first().click();
        assertThat(page().locator("#errors")).isFocused();
        assertThat(page().locator("html")).hasAttribute("lang", language);
        assertTrue(page().title().startsWith(words("error.prefix")), page().title());
        fields(wrong).forEach((name, value) -> {
            if (!name.startsWith("file:")) {
                assertEquals(value, field(name, "").inputValue(), name);
            }
        });
    }

    private void fill(String answers) {
        fields(answers).forEach((name, value) -> {
            if (name.startsWith("file:")) {
                var file = name.substring("file:".length());
                page().locator("main form [type=file]")
                        .setInputFiles(
                                new FilePayload(file, "application/pdf", file.startsWith("program") ? PROGRAM : PAPER));
                return;
            }
            var chosen = field(name, "[value='" + value + "']:is([type=radio],[type=checkbox])");
            if (chosen.count() > 0) {
                chosen.check();
            } else {
                field(name, "").fill(value);
            }
        });
    }

    /// The field of this name, on the page of an item that of the item.
    private Locator field(String name, String more) {
        var exact = page().locator("main form [name='" + name + "']" + more);
        return exact.count() > 0 ? exact : page().locator("main form [name$='." + name + "']" + more);
    }

    private static Map<String, String> fields(String answers) {
        var lastMonth = java.time.LocalDate.now().minusDays(20);
        return Arrays.stream(answers.split(";"))
                .map(String::strip)
                .filter(answer -> !answer.equals("-"))
                .map(answer -> answer.startsWith("file:") ? answer + "=" : answer)
                .map(answer -> answer.split("=", 2))
                .collect(Collectors.toMap(answer -> answer[0], answer -> answer[1]
                        .replace("TOO-LONG", "Waan rabaa caawimaad. ".repeat(300))
                        .replace("LAST-DAY", "" + lastMonth.getDayOfMonth())
                        .replace("LAST-MONTH", "" + lastMonth.getMonthValue())
                        .replace("LAST-YEAR", "" + lastMonth.getYear())));
    }

    private void assertTellsAll(String told) {
        SAID.forEach(said -> assertTrue(told.contains(said), () -> said + " is not in " + told));
    }

    /// The other one reads what is theirs and common, in Arabic as they wished, and signs.
    private void confirm(String link, String code) {
        asSomebody();
        page().navigate(link);
        page().locator("#code").fill(code);
        page().locator("main form .button").first().click();
        assertThat(page().locator("html")).hasAttribute("lang", "ar");
        assertEquals(messages("ar").text("eservice.co.confirm", "Amina"), heading());
        for (var common : List.of("Yusuf", "Samiir", "Bageriet AB", "heshiis.pdf", "koonto.pdf", "biil.pdf")) {
            assertSays(common);
        }
        var all = page().content();
        for (var own : List.of("Warsame", "amina@exempel.se", "800201", "Mahadsanid")) {
            assertFalse(all.contains(own), own);
        }
        page().locator("[value=yes][type=radio]").check();
        press(messages("ar").text("eservice.co.confirm.send"));
        assertEquals(messages("ar").text("eservice.co.confirmed"), heading());
    }

    /// All answers come as a document, in the reader's language and in Swedish.
    private void assertPdf(String number) throws IOException {
        var form = FormData.create();
        page().locator("form[action$='/receipt/pdf'] input")
                .all()
                .forEach(field -> form.set(field.getAttribute("name"), field.inputValue()));
        var answer = page().request()
                .post(
                        own.address() + "/" + language + "/receipt/pdf",
                        com.microsoft.playwright.options.RequestOptions.create().setForm(form));
        assertEquals(200, answer.status());
        try (var document = Loader.loadPDF(answer.body())) {
            assertEquals(language, document.getDocumentCatalog().getLanguage());
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains(number), text);
            assertTellsAll(text);
            for (var file : List.of("heshiis.pdf", "koonto.pdf", "biil.pdf")) {
                assertTrue(text.contains(file), file);
            }
            assertTrue(text.contains(say("sv", "eservice.income-support.home.home.option.rented")), text);
            if (language.equals("so")) {
                assertTrue(text.contains(say("so", "eservice.income-support.home.home.label")), text);
            } else {
                assertTrue(
                        text.chars()
                                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                                        .count()
                                > 1_000,
                        text);
            }
        }
    }

    /// The desk has it in Swedish, with what was written as it was written.
    private void assertDesk(String number) {
        asSomebody();
        open("/desk");
        Desk.enter(this, "intake-authority", own.password("intake-authority"));
        if (page().url().endsWith("/desk/password.xhtml")) {
            field("Lösenordet som du har nu").fill(own.password("intake-authority"));
            field("Nytt lösenord").fill("fyra ord efter varandra");
            press("Byt lösenord");
            own.passwordChanged("intake-authority", "fyra ord efter varandra");
        }
        link(number).click();
        var told = text();
        assertTellsAll(told);
        for (var key : List.of(
                "eservice.income-support.applying.applying.option.together",
                "eservice.income-support.home.home.option.rented",
                "eservice.income-support.sfi.sfi-course.option.b",
                "eservice.shared.urgent.urgent.option.food")) {
            assertTrue(told.contains(say("sv", key)), () -> say("sv", key) + " is not in " + told);
        }
        assertTrue(
                told.contains(messages("sv").text("eservice.income-support.child.child.item", 2) + ": Samiir"), told);
    }

    private void asSomebody() {
        with(options -> withoutScripts(options).setBaseURL(own.address()));
    }

    private String step() {
        return page().url().replaceAll("\\?.*", "").replaceAll(".*/", "");
    }

    private String progress() {
        return page().locator(".progress__words").textContent();
    }

    private String words(String key, Object... told) {
        return messages(language).text(key, told);
    }

    private String shown(int row) {
        return page().locator("dl.answers dd").nth(row).textContent().strip();
    }
}

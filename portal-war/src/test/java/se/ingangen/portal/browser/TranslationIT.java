package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Languages;

/// What readers, and other systems, are told of a translation that its source has left behind.
class TranslationIT extends BrowserTest {

    @BeforeEach
    void takeThePageIn() {
        TranslatedPage.takeIn();
    }

    @AfterAll
    static void archiveThePage() {
        TranslatedPage.archive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # language, where | the states that it had  | the sentence that is old
            en | /en/translated-page | title=current summary=current intro=current who=current when=current how-long=current    | You can apply at any time.
            ar | /ar/translated-page | title=machine summary=machine intro=machine who=machine when=reviewed how-long=missing | في أي وقت
            """)
    void oneSentenceThatChangesInSwedishMakesExactlyItsSectionOutdatedInTheOthers(
            String language, String address, String before, String old) {
        assertEquals(before, states(language));
        open(address);
        assertThat(page().locator(".outdated")).hasCount(0);

        TranslatedPage.change("Det här är bara ett utkast.", "draft");
        assertEquals(before, states(language), "a draft changes nothing");
        open(address);
        assertThat(page().locator(".outdated")).hasCount(0);

        var begun = Instant.now().minusSeconds(1);
        TranslatedPage.change(TranslatedPage.NEW_SENTENCE, "published");
        assertEquals(before.replaceAll("when=\\w+", "when=outdated"), states(language));
        var since = Instant.parse(section(language, "when").getString("since"));
        assertFalse(since.isBefore(begun), since + " is before " + begun);
        assertTrue(Duration.between(since, Instant.now()).toMinutes() < 5, () -> since + " is not now");
        open(address);
        assertThat(page().locator(".outdated")).hasCount(1);
        assertThat(when().locator(".outdated")).containsText(old);
        assertSaysSinceWhen(language, since);
        assertOpensTheSwedish(language);
        assertNoAccessibilityFaults();

        TranslatedPage.change(TranslatedPage.SENTENCE, "published");
        assertEquals(before, states(language), "what is taken back is current again");
        open(address);
        assertThat(page().locator(".outdated")).hasCount(0);
        assertFalse(text().contains(say(language, "article.part.outdated").split("\\{")[0]));
    }

    private void assertSaysSinceWhen(String language, Instant since) {
        var words = messages(language);
        var reader = Languages.find(language).orElseThrow();
        var swedish = words.text("language.in", Languages.standard().nameIn(reader));
        var today = new Formats(reader, Settings.ZONE).date(since);
        var note = when().locator(".notice");
        assertThat(note.locator(".notice__title"))
                .hasText(words.text("article.part.outdated", words.text("language.in", reader.nameIn(reader))));
        assertThat(note).containsText(words.text("article.part.dates", swedish, today, today));
        assertThat(note).hasAttribute("lang", language);
        assertThat(note).hasAttribute("dir", reader.dir());
        assertThat(note.locator("a[hreflang='sv']")).hasAttribute("href", "/sv/" + TranslatedPage.SLUG);
        assertThat(note.locator("a").last()).hasText(words.text("article.missing.ask"));
    }

    private void assertOpensTheSwedish(String language) {
        var source = when().locator(".source__text");
        assertThat(source).isHidden();
        when().locator(".source summary").focus();
        page().keyboard().press("Enter");
        assertThat(source).isVisible();
        assertThat(source).containsText(TranslatedPage.NEW_SENTENCE);
        assertThat(source).hasAttribute("lang", "sv");
        assertThat(source).hasAttribute("dir", "ltr");
        assertThat(page().locator("html")).hasAttribute("lang", language);
        assertEquals(
                page().locator("[id]").count(),
                page().evaluate("() => new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"),
                "no id is there twice");
    }

    private Locator when() {
        return page().locator("section[aria-labelledby='when']");
    }

    @Test
    void aSectionThatALanguageLacksIsOpenedInSwedishAtItsPlace() {
        open(TranslatedPage.IN_ARABIC);
        assertEquals(
                List.of("who", "when", "how-long"),
                page().locator("main section").all().stream()
                        .map(section -> section.getAttribute("aria-labelledby"))
                        .toList());
        var missing = page().locator("section[aria-labelledby='how-long']");
        assertThat(missing.locator("h2")).hasText("Hur lång tid tar det?");
        assertThat(missing.locator("h2")).hasAttribute("lang", "sv");
        var arabic = messages("ar");
        assertThat(missing.locator(".notice__title"))
                .hasText(arabic.text("article.part.missing", arabic.text("language.in", "العربية")));
        missing.locator(".source summary").click();
        assertThat(missing.locator("[lang='sv'][dir='ltr']")).containsText("Det tar en vecka.");
        assertNoAccessibilityFaults();
    }

    @Test
    void theTitleTheSummaryTheBoxAndWhatIsGoneSaySoToo() {
        var yaml = "kind: information";
        var old = "## I korthet {#in-short}\n\n### Vad gör jag?\n\nRing.\n\n## Kvar {#left}\n\nKvar.\n\n"
                + "## Borta {#gone}\n\nBorta.";
        imported(new ContentZip()
                .page("renamed", yaml, "Gammal titel", "gammal-titel", old)
                .file(
                        "renamed/en.md",
                        ContentZip.markdown("Old title", "old-title", old)
                                .replace("---\n\n", "translation: human\n---\n\n")));
        var text = old.replaceAll("## Borta(?s:.*)", "").replace("Ring.", "Skriv.");
        imported(new ContentZip().page("renamed", yaml, "Ny <titel>", "gammal-titel", text));
        open("/en/old-title");
        var english = messages("en");
        var titles = page().locator(".notice__title");
        assertThat(titles).hasCount(4);
        assertThat(titles.first()).hasText(english.text("article.part.outdated.title", "in English"));
        assertThat(titles.last()).hasText(english.text("article.part.gone", "in Swedish"));
        assertThat(page().locator("section[aria-labelledby='gone'] .notice summary"))
                .hasCount(0);
        assertThat(page().locator("section[aria-labelledby='gone'] .outdated")).hasText("Borta.");
        assertThat(page().locator("section[aria-labelledby='left'] .notice")).hasCount(0);
        assertThat(page().locator("h1.outdated")).hasText("Old title");
        assertThat(page().locator("p.lead.outdated")).hasText("Om Old title.");
        assertThat(page().locator("dl.outdated")).containsText("Ring.");
        var sources = page().locator("details.source");
        sources.all().forEach(source -> source.locator(".source__open").click());
        assertThat(sources.nth(0).locator("[lang='sv']")).hasText("Ny <titel>");
        assertThat(sources.nth(1).locator("[lang='sv']")).hasText("Om Ny <titel>.");
        assertThat(sources.nth(2).locator("[lang='sv']")).containsText("Skriv.");
        assertNoAccessibilityFaults();
        imported(new ContentZip().page("renamed", yaml + "\narchived: 2016-12-31", "Ny <titel>", "gammal-titel", text));
    }

    @Test
    void whereAPersonHasReadSomePartsTheOthersSayThatAMachineMadeThem() {
        open(TranslatedPage.IN_ARABIC);
        assertFalse(text().contains(say("ar", "article.machine")));
        assertThat(page().locator("section[aria-labelledby='who']")).containsText(say("ar", "article.machine.part"));
        assertFalse(when().innerText().contains(say("ar", "article.machine.part")));
        open(TranslatedPage.IN_ENGLISH);
        assertFalse(text().contains(say("en", "article.machine.part")), "a person has translated it");
    }

    @Test
    void aPageThatALanguageLacksSaysSoFirstInThatLanguageAndHowToGetHelp() {
        var address = "/sv-simple/" + TranslatedPage.SLUG;
        open(address);
        assertEquals(200, status());
        var words = messages("sv-simple");
        assertThat(page().locator("html")).hasAttribute("lang", "sv-simple");
        var note = page().locator("main > :first-child");
        assertThat(note).containsText(words.text("article.missing", words.text("language.in", "svenska")));
        assertThat(note.locator("a[href='tel:+46406280450']")).hasCount(1);
        assertThat(note).containsText("Storgatan");
        assertThat(note).containsText(words.text("article.missing.ask"));
        assertEquals(
                "ar rtl العربية, en ltr English, sv ltr Svenska",
                note.locator(".languages a").all().stream()
                        .map(a -> a.getAttribute("lang") + " "
                                + a.locator("bdi").getAttribute("dir") + " " + a.innerText())
                        .sorted()
                        .collect(Collectors.joining(", ")));
        assertThat(page().locator("article")).hasAttribute("lang", "sv");
        assertNoAccessibilityFaults();
    }

    @Test
    void theLanguagePageSaysInEachLanguageThatItLacksThePage() {
        open(TranslatedPage.IN_ARABIC);
        page().locator("header").locator("a").last().click();
        var lacking = page().locator("li[lang='sv-simple']");
        assertThat(lacking).containsText(say("sv-simple", "language.missing"));
        assertFalse(page().locator("li[lang='en']").innerText().contains(say("en", "language.missing")));
        lacking.locator("a").click();
        assertEquals("/sv-simple/" + TranslatedPage.SLUG, address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void theLanguagePageCountsHonestlyWhatThereIs(String language) {
        open("/" + language + "/languages");
        var all = number(cell("sv", 0).split(" ")[0]);
        assertEquals(messages(language).text("language.coverage.of", all, all), cell("sv", 0));
        assertEquals(messages(language).text("language.coverage.of", all - 1, all), cell("sv-simple", 0));
        var ofMachines = number(cell("ar", 2));
        var missing = number(cell("ar", 4));
        assertTrue(missing >= 1, "the page itself lacks a section in Arabic");
        TranslatedPage.change(TranslatedPage.NEW_SENTENCE, "published");
        open("/" + language + "/languages");
        assertEquals("1", cell("en", 3));
        assertEquals("1", cell("ar", 3));
        assertEquals("0", cell("ar", 1), "the section that a person had read is old now");
        assertEquals(ofMachines, number(cell("ar", 2)));
        assertEquals(missing, number(cell("ar", 4)));
        assertEquals("0", cell("sv", 3));
        assertThat(page().locator("table th[scope='col']")).hasCount(6);
        assertThat(page().locator("table caption")).isVisible();
        assertNoAccessibilityFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/translated-page", "/sv-simple/oversatt-sida", "/ar/languages", "/sv/languages"})
    void allOfItHoldsOnANarrowPhoneInTheDarkAndInForcedColours(String address) {
        TranslatedPage.change(TranslatedPage.NEW_SENTENCE, "published");
        assertHoldsOnAPhoneInTheDarkAndInForcedColours(address, 320);
    }

    /// @param column behind the language, from 0
    private String cell(String language, int column) {
        var cell = page().locator("tr:has(th[lang='" + language + "']) td").nth(column);
        return cell.locator(".coverage__number").textContent();
    }

    private static int number(String written) {
        return Integer.parseInt(written.replaceAll("\\D", ""));
    }

    private static String states(String language) {
        return language(language).getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                .map(section -> section.getString("id") + "=" + section.getString("state"))
                .collect(Collectors.joining(" "));
    }

    private static JsonObject section(String language, String id) {
        return language(language).getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                .filter(section -> section.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject language(String language) {
        return json(get("/api/v1/pages/" + TranslatedPage.KEY))
                .getJsonArray("languages")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(found -> found.getString("lang").equals(language))
                .findFirst()
                .orElseThrow();
    }
}

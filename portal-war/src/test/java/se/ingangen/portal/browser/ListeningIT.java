package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page that is read aloud, by voices that say nothing: the browser of the tests has none.
class ListeningIT extends BrowserTest {

    /// What a browser offers whose device has these voices. What it is told to say is kept, and it says
    /// the next thing when the test lets it.
    private static final String VOICES = """
            window.said = [];
            window.pending = [];
            const voices = %s;
            Object.defineProperty(window, "speechSynthesis", {value: {
                getVoices: () => voices,
                speak: u => { window.said.push(u.voice.lang + ": " + u.text); window.pending.push(u); },
                cancel: () => { window.pending = []; },
                addEventListener: () => {}
            }});
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            window.next = () => { const u = window.pending.shift(); if (u) u.onend(); };
            """;

    private static final String SWEDISH = "[{lang: 'sv-SE', localService: true}]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # page                 | voices of the device                          | is there a button
            /sv/kontakta-oss       | [{lang: 'sv-SE', localService: true}]         | true
            /sv/kontakta-oss       | [{lang: 'sv_SE', localService: true}]         | true
            /sv/kontakta-oss       | [{lang: 'sv-SE', localService: false}]        | false
            /sv/kontakta-oss       | [{lang: 'en-GB', localService: true}]         | false
            /sv/kontakta-oss       | []                                            | false
            /sv-simple/kontakta-oss| [{lang: 'sv-SE', localService: true}]         | true
            """)
    void theButtonIsThereWhereTheDeviceHasAVoiceForTheLanguage(String address, String voices, boolean there) {
        listen(address, voices);
        assertEquals(there, button("article.listen").isVisible());
    }

    @Test
    void dariIsReadByAPersianVoice() {
        var address = sitemap().stream()
                .filter(page -> page.startsWith("/prs/"))
                .findFirst()
                .orElseThrow();
        listen(address, "[{lang: 'fa-IR', localService: true}]");
        assertTrue(page().locator(".reading button").first().isVisible());
    }

    @Test
    void itIsReadSentenceBySentenceFromTheHeadingAndMarked() {
        listen("/sv/kontakta-oss", SWEDISH);
        button("article.listen").click();
        assertEquals(List.of("sv-SE: " + heading()), page().evaluate("() => window.said"));
        assertEquals(heading(), marked());
        page().evaluate("() => window.next()");
        page().evaluate("() => window.next()");
        var said = (List<?>) page().evaluate("() => window.said");
        assertEquals(3, said.size());
        assertEquals("sv-SE: " + marked(), said.get(2));
        assertThat(page().locator(".reading button").first()).hasText(say("sv", "article.listen.pause"));
    }

    @Test
    void aPauseGoesOnWithTheSameSentenceAndAStopBeginsAnew() {
        listen("/sv/kontakta-oss", SWEDISH);
        button("article.listen").click();
        page().evaluate("() => window.next()");
        var second = marked();
        button("article.listen.pause").click();
        page().evaluate("() => window.next()");
        assertEquals(2, ((List<?>) page().evaluate("() => window.said")).size(), "nothing is said in a pause");
        button("article.listen.resume").click();
        assertEquals(second, marked());
        button("article.listen.stop").press("Enter");
        assertEquals("", marked());
        assertThat(button("article.listen")).isFocused();
        button("article.listen").click();
        assertEquals(heading(), marked());
    }

    @Test
    void withoutScriptsThereIsNothingToPress() {
        with(BrowserTest::withoutScripts);
        open("/sv/kontakta-oss");
        assertThat(page().locator(".reading")).isHidden();
    }

    private void listen(String address, String voices) {
        page().addInitScript(VOICES.formatted(voices));
        open(address);
    }

    private Locator button(String key) {
        return page().locator(".reading")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(say("sv", key)).setExact(true));
    }

    private String marked() {
        return (String) page().evaluate(
                        "() => [...(CSS.highlights.get('reading') || [])].map(r => r.toString().trim()).join()");
    }
}

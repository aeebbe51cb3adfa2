package se.ingangen.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.term.PageTerms;
import se.ingangen.content.term.TermFixture;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class FirstUsesTest {

    private static final Pattern WORD = Pattern.compile("data-term=\"term-([^\"]*)\">([^<]*)</span>");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Markdown, ~ for a new line                                    | words that are explained in it
            Du får ett beslut om komvux.                                    | beslut komvux
            Du får ett *beslut* om **komvux**.                              | beslut komvux
            Ditt beslut. Beslutet kommer.~~Ett beslut till.                 | beslut
            - ett beslut~- komvux~  - domstolen                             | beslut komvux domstolen
            1. ett beslut~2. ett annat beslut                               | beslut
            ekonomiskt~bistånd                                              | ekonomiskt~bistånd
            '### Ditt beslut'                                               |
            '- ### Ditt beslut'                                             |
            [beslut](../letter/) och [ett *beslut*](../letter/)             |
            `beslut`                                                        |
            '    beslut'                                                    |
            ![Ett beslut](decision.png)                                     |
            > Vi tar ett beslut.                                            |
            '- > Vi tar ett beslut.'                                        |
            <span lang="en">beslut</span> och <b>beslut</b><br>             |
            <span lang="en">beslut</span><br>beslut                         | beslut
            '| Beslut |~| --- |~| beslut |'                                 |
            <div>beslut</div>                                               |
            myndighetsbeslut, beslutsfattare                                |
            """)
    void aWordIsExplainedWhereItIsFirstUsedInRunningText(String markdown, String words) {
        assertEquals(words == null ? "" : words, words(html(markdown, "sv", "sv")));
    }

    @Test
    void theExplanationStandsBehindTheParagraphOrTheWholeListAndAsksTheReadersQuestion() {
        var html = html("Ett beslut.\n\n- komvux\n- SFI\n\nSlut.", "sv", "sv");
        assertEquals("""
                <p>Ett <span class="term__word" data-term="term-decision">beslut</span>.</p>
                <details class="term" id="term-decision" lang="sv" dir="ltr"><summary>Vad betyder <span lang="sv" dir="ltr">beslut</span>?</summary><div class="opening"><p lang="sv" dir="ltr"><strong lang="sv" dir="ltr">beslut</strong>: Vårt svar.</p><p><a class="link" href="/sv/words">Fler svåra ord</a></p></div></details>
                <ul>
                """.strip(), html.substring(0, html.indexOf("<ul>") + 4));
        assertTrue(
                html.matches("(?s).*</ul>\\s*<details class=\"term\" id=\"term-adult-education\".*<p>Slut.</p>"), html);
    }

    @Test
    void aReaderOfAnotherLanguageIsToldInTheirs() {
        var html = html("Domstolen dömer.", "sv", "en");
        assertTrue(
                html.contains(
                        "lang=\"en\" dir=\"ltr\"><summary>What does <span lang=\"sv\" dir=\"ltr\">Domstolen</span> mean?"),
                html);
        assertTrue(
                html.contains(
                        "<p lang=\"en\" dir=\"ltr\"><strong lang=\"sv\" dir=\"ltr\">domstol</strong>: Where judges are.</p>"),
                html);
        assertTrue(html.contains("href=\"/en/words\""), html);
    }

    @Test
    void whatNobodyHasExplainedInTheirLanguageIsToldInThatOfTheText() {
        var html = html("Ett beslut.", "sv", "en");
        assertTrue(
                html.contains(
                        "<p lang=\"sv\" dir=\"ltr\"><strong lang=\"sv\" dir=\"ltr\">beslut</strong>: Vårt svar.</p>"),
                html);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text, the question
            Beslut.,       Vad betyder beslut?
            Beslutet.,     Vad betyder Beslutet?
            Du har csn.,   Vad betyder CSN?
            """)
    void theQuestionNamesTheWordAsTheReaderSeesIt(String text, String question) {
        assertTrue(html(text, "sv", "sv").replaceAll("</?span[^>]*>", "").contains("<summary>" + question), text);
    }

    @Test
    void oneWordIsNotExplainedTwiceOnAPageAndSixAreEnough() {
        var terms = TermFixture.pageTerms("sv", "sv");
        var first = html("Ett beslut, domstol, komvux.", terms, "sv");
        var second = html("Ett beslut, SFI, CSN, kommun, praktik.", terms, "sv");
        assertEquals("beslut domstol komvux", words(first));
        assertEquals("SFI CSN kommun", words(second));
        assertEquals("", words(html("praktik", terms, "sv")));
    }

    @Test
    void whatNeedsNoExplanationHasNone() {
        assertEquals("", words(html("Din lön.", "sv", "sv")));
        assertFalse(html("Ett beslut.", PageTerms.NONE, "sv").contains("term"));
    }

    private static String html(String markdown, String written, String reader) {
        return html(markdown, TermFixture.pageTerms(written, reader), reader);
    }

    private static String html(String markdown, PageTerms terms, String reader) {
        return Markdown.toHtml(
                        markdown.replace("~", "\n"),
                        "intro",
                        link -> link,
                        document -> FirstUses.mark(
                                document,
                                terms,
                                Messages.of(Languages.find(reader).orElseThrow())))
                .strip();
    }

    private static String words(String html) {
        return WORD.matcher(html)
                .results()
                .map(found -> found.group(2).replace("\n", "~"))
                .collect(Collectors.joining(" "));
    }
}

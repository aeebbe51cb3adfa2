package se.ingangen.content.article.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.account.ForbiddenException;
import se.ingangen.content.account.Identity;
import se.ingangen.content.account.Scope;
import se.ingangen.content.account.UnauthenticatedException;
import se.ingangen.content.article.Markdown;
import se.ingangen.content.article.State;
import se.ingangen.content.article.exchange.received.RefusedFileException;
import se.ingangen.content.article.exchange.xliff.TranslationResult.HandedIn;
import se.ingangen.content.article.translation.StaleTranslationException;
import se.ingangen.i18n.Language;

class TranslationImportTest {

    private static final Language TIGRINYA = TranslatorsDesk.TIGRINYA;
    private static final String BODY = "Ring [oss](tel:112) i dag. Kom *hit* **nu**!\n\n## Överklaga {#appeal}\n\n"
            + "En domstol läser ditt brev.\n\n### Sedan\n\n![Ett stort skrivbord](desk.jpg)";

    private final TranslatorsDesk desk = new TranslatorsDesk();

    @BeforeEach
    void publish() {
        desk.publish("money", "sv", "Pengar", BODY);
        desk.publish("work", "sv", "Arbete", "Sök jobb.");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsTranslatedIsHandedInAndNotPublished() {
        var result = desk.importing(TIGRINYA, translated());
        assertEquals(
                List.of(
                        new HandedIn("money", 1, Set.of("title", "summary", "intro", "appeal")),
                        new HandedIn("work", 1, Set.of("title", "summary", "intro"))),
                result.handedIn());
        assertEquals("ቃል Pengar", desk.latest("money", TIGRINYA).title());
        assertEquals(
                "ቃል Ring [ቃል oss](tel:112) ቃል i dag. ቃል Kom *ቃል hit* **ቃል nu**ቃል !\n\n## ቃል Överklaga {#appeal}\n\n"
                        + "ቃል En domstol läser ditt brev.\n\n### ቃል Sedan\n\n![ቃል Ett stort skrivbord](desk.jpg)",
                desk.latest("money", TIGRINYA).body());
        assertEquals(State.REVIEW, desk.state("money", TIGRINYA));
        assertTrue(desk.read("money", TIGRINYA).isEmpty());
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = translated();
        desk.importing(TIGRINYA, file);
        var again = desk.importing(TIGRINYA, file);
        assertEquals(new TranslationResult(List.of(), 7, 0), again);
    }

    @Test
    void aSectionThatIsNotTranslatedWholeWaits() {
        var file = CatTool.translate(
                desk.exportBehind(TIGRINYA),
                segment -> !segment.getSource().toString().contains("domstol"),
                TranslationImportTest::word);
        var result = desk.importing(TIGRINYA, file);
        assertEquals(6, result.sections());
        assertEquals(1, result.waiting());
        assertFalse(desk.latest("money", TIGRINYA).body().contains("appeal"));
    }

    @Test
    void aPageThatTheLanguageLacksWaitsForItsTitle() {
        var file = CatTool.translate(
                desk.exportBehind(TIGRINYA),
                segment -> !segment.getSource().toString().equals("Pengar"),
                TranslationImportTest::word);
        var result = desk.importing(TIGRINYA, file);
        assertEquals(
                List.of("work"), result.handedIn().stream().map(HandedIn::page).toList());
        assertEquals(4, result.waiting());
    }

    @Test
    void aTargetThatIsACopyOfItsSourceIsNoTranslationUnlessItSaysSo() {
        var copied = CatTool.translate(desk.exportBehind(TIGRINYA), words -> words);
        assertEquals(7, desk.importing(TIGRINYA, copied).sections());
        desk.publish("third", "sv", "Tre", "Ring oss.");
        var initial = CatTool.translate(desk.exportPage("third", TIGRINYA), words -> words)
                .replace("state=\"translated\"", "state=\"initial\"");
        assertEquals(new TranslationResult(List.of(), 0, 3), desk.importing(TIGRINYA, initial));
    }

    @Test
    void aToolMayDivideSentencesInAnotherWayAndPutThemInAnotherOrder() {
        var file = translated();
        var divided = file.replaceFirst("(?s)<ignorable>\\s*<source> </source>\\s*</ignorable>", "")
                .replaceFirst("i dag\\.</source>", "i dag. </source>");
        assertEquals(7, desk.importing(TIGRINYA, divided).sections());
        var ordered = file.replaceFirst("(?s)(<source>Ring .*?)<target>", "$1<target order=\"3\">")
                .replaceFirst("(?s)(<source>Kom .*?)<target>", "$1<target order=\"1\">");
        desk.importing(TIGRINYA, ordered);
        assertTrue(
                desk.latest("money", TIGRINYA).body().startsWith("ቃል Kom *"),
                desk.latest("money", TIGRINYA).body());
    }

    @Test
    void aMarkOfALanguageMayBeTheTranslationsOwn() {
        var own = "<target>ቃል <pc id=\"x\" dataRefStart=\"l1\" dataRefEnd=\"l2\">Ek</pc></target>";
        var file = translated()
                .replaceFirst(
                        "(?s)(<unit id=\"appeal.2\".*?)<segment",
                        "$1<originalData><data id=\"l1\">&lt;span lang=\"sv\"></data><data id=\"l2\">&lt;/span></data></originalData><segment")
                .replaceFirst("<target>[^<]*domstol[^<]*</target>", own);
        desk.importing(TIGRINYA, file);
        assertTrue(
                desk.latest("money", TIGRINYA).body().contains("\nቃል <span lang=\"sv\">Ek</span>\n"),
                desk.latest("money", TIGRINYA).body());
    }

    @Test
    void aMarkOfALanguageThatTheTranslationDoesNotNeedMayGo() {
        desk.publish("span", "sv", "Ord", "Sök <span lang=\"en\">jobs</span> här.");
        var file = CatTool.translate(desk.exportPage("span", TIGRINYA), TranslationImportTest::word)
                .replaceFirst("(<target>[^<]*)<pc[^>]*>([^<]*)</pc>", "$1$2");
        desk.importing(TIGRINYA, file);
        assertEquals("ቃል Sök ቃል jobs ቃል här.", desk.latest("span", TIGRINYA).body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # looked for                          | replaced by
            (<target>ቃል Ring )                    | $1<mrk id="m1" type="term" translate="yes">ቃል</mrk>
            (<source>)(Ring )                     | $1<mrk id="m1" translate="yes">$2</mrk>
            (<target>ቃል Ring )<pc( id="1")([^>]*) dataRefEnd="d2" dataRefStart="d1">(.*?)</pc> | $1<sc$2$3 dataRef="d1"/>$4<ec startRef="1" type="link" subType="ingangen:link" canCopy="no" canDelete="no" dataRef="d2"/>
            """)
    void whatToolsDoToSegmentsDoesNotHarm(String regex, String replacement) {
        var file = translated();
        var changed = file.replaceFirst(regex, replacement);
        assertFalse(changed.equals(file));
        assertEquals(
                7,
                desk.importing(TIGRINYA, changed.replaceFirst("<sc([^>]*) dispStart", "<sc$1 disp"))
                        .sections());
        assertTrue(
                desk.latest("money", TIGRINYA).body().contains("[ቃል oss](tel:112)"),
                desk.latest("money", TIGRINYA).body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # looked for (regular expression)                        | replaced by                                 | faults
            <segment id="s1" state="translated"                      | <segment id="s1" state="tranlated"          | money title.1/s1 invalid
            (?s)<target>ቃል Pengar</target>                           | ``                                          | money title.1/s1 empty
            <target>ቃል Pengar</target>                               | <target/>                                   | money title.1/s1 empty
            <target>ቃል Pengar</target>                               | <target> </target>                          | money title.1/s1 empty
            <target>ቃል Pengar</target>                               | <target>?!</target>                         | money title.1/s1 no-words
            (<target>)ቃል Ring (<pc[^>]*>)[^<]*(</pc>)[^<]*           | $1$2$3                                      | money intro.1/s1 no-words
            <target>ቃል En domstol[^<]*                               | <target>ቃል <b>x</b>                         | money appeal.2/s1 invalid
            <source>Pengar                                           | <source>Penger                              | money title.1/s1 source
            (?s)<source>Ring <pc[^>]*>oss</pc>                       | <source>Ring oss                            | money intro.1/s1 source
            (<target>ቃል Ring )<pc[^>]*>(ቃል oss)</pc>                 | $1$2                                        | money intro.1/s1 code-lost [[…](tel:112)]
            (<target>ቃል En)                                          | $1 <ph id="7"/>                             | money appeal.2/s1 code-added [7]
            (<target>ቃል Kom )(<pc.*?</pc>)                           | $1$2$2                                      | money intro.1/s2 code-added [*…*]
            (<target>ቃል Kom <pc id=")2(".*?<pc id=")3                | $13$22                                      | money intro.1/s2 code-changed [**…**] / money intro.1/s2 code-changed [*…*]
            (<target>ቃል Ring )<pc[^>]*>ቃል oss</pc>                   | $1<ph id="1"/>                              | money intro.1/s1 code-added [1] / money intro.1/s1 code-lost [[…](tel:112)]
            (<data id="d2">)[^<]*                                    | $1](javascript:alert(1))                    | money intro.1/s1 code-changed [[…](tel:112)]
            (<target>ቃል Pengar)                                      | $1<cp hex="0007"/>                          | / unsafe
            (<target>ቃል Pengar)                                      | $1&#xE101;                                  | / unsafe
            (<\\?xml[^>]*>)                                          | $1<!DOCTYPE xliff [<!ENTITY a "b">]>         | / unsafe
            (<\\?xml[^>]*>)                                          | $1<!DOCTYPE xliff SYSTEM "file:///etc/passwd"> | / unsafe
            (<target>ቃል Pengar)                                      | $1&lol;                                     | / xml
            </xliff>                                                 | ``                                          | / xml
            version="2.1"                                            | version="1.2"                               | / version
            version="2.1"                                            | version="2.2"                               | / version
            (?s)<xliff.*</xliff>                                     | <tmx version="1.4"/>                        | / version
            trgLang="ti"                                             | trgLang="am"                                | / target [ti, am]
            trgLang="ti"                                             | ``                                          | / target [ti, ]
            srcLang="sv"                                             | srcLang="en"                                | money / source-language [sv, en] / work / source-language [sv, en]
            portal-of-the-test                                       | another-portal                              | money / foreign
            (?s)<mda:metadata.*?</mda:metadata>                      | ``                                          | money / foreign
            file id="work"                                           | file id="../../etc"                         | ../../etc / page
            file id="work"                                           | file id="money"                             | money / twice
            unit id="appeal.2"                                       | unit id="appeal.9"                          | money appeal.9/ unit
            unit id="appeal.2"                                       | unit id="other.2"                           | money other.2/ unit
            unit id="appeal.2"                                       | unit id="appeal.1"                          | money appeal.1/ twice
            (<target>ቃል Pengar)                                      | $1 LONG                                     | money title.1/ title-long [500]
            (>ቃል Sedan)                                              | $1 {#x}                                     | money appeal.3/ unwritable
            >ቃል Ett stort skrivbord                                  | >desk.jpg                                   | money appeal.4/ alt-name [desk.jpg, 150]
            >ቃል Ett stort skrivbord                                  | >LONG                                       | money appeal.4/ alt-long [desk.jpg, 150]
            """)
    void aFileWithOneFaultIsRefusedWholeAndNamesIt(String regex, String replacement, String faults) {
        var broken = translated().replaceFirst(regex, replacement).replace("LONG", "x ".repeat(300));
        assertEquals(faults, refused(broken));
        assertEquals(Optional.empty(), desk.database.inTransaction(() -> desk.articles.edition("money", "ti")));
        assertEquals(Optional.empty(), desk.database.inTransaction(() -> desk.articles.edition("work", "ti")));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var broken = translated()
                .replaceFirst("<target>ቃል Pengar</target>", "<target/>")
                .replaceFirst("<source>Sök jobb", "<source>Sök jobbet")
                .replaceFirst("(<target>ቃል Ring )<pc[^>]*>(ቃል oss)</pc>", "$1$2");
        assertEquals(
                "money title.1/s1 empty / money intro.1/s1 code-lost [[…](tel:112)] / work intro.1/s1 source",
                refused(broken));
    }

    @Test
    void aFaultIsPlacedInAFileThatIsOneLineToo() {
        var broken = translated()
                .replaceAll("\\s*\n\\s*", " ")
                .replaceFirst("(unit id=\"appeal.2\".*?state=\")translated", "$1tranlated");
        assertEquals("money appeal.2/s1 invalid", refused(broken));
    }

    @Test
    void aFileThatIsOlderThanTheTextIsRefusedAndNamesTheSection() {
        var file = translated();
        desk.clock.forward(Duration.ofDays(1));
        desk.publish("money", "sv", "Pengar", BODY.replace("domstol", "rätt"));
        assertEquals("money appeal.1/ stale [appeal]", refused(file));
        desk.publish("money", "sv", "Pengar", BODY.replaceFirst("(?s)\n\n## .*", ""));
        assertEquals("money appeal.1/ stale [appeal]", refused(file));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        var refused = assertThrows(
                RefusedFileException.class,
                () -> desk.database.inTransaction(() -> desk.imports.importXliff(TIGRINYA, endless)));
        assertEquals("translation.fault.large", refused.refusals().get(0).messageKey());
    }

    @Test
    void elementsWithinEachOtherWithoutEndDoNotHarm() {
        var deep = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\">" + "<a>".repeat(100_000);
        assertEquals("/ unsafe", refused(deep));
    }

    @Test
    void aFileWithMoreFaultsThanAnybodyReadsIsNotReadToItsEnd() {
        var body = "Ord.\n\n".repeat(600);
        desk.publish("long", "sv", "Lång", body);
        var broken = CatTool.translate(desk.exportPage("long", TIGRINYA), TranslationImportTest::word)
                .replaceAll("<source>Ord\\.", "<source>Annat.");
        assertEquals(
                500,
                assertThrows(RefusedFileException.class, () -> desk.importing(TIGRINYA, broken))
                        .refusals()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "![x](//evil.example/x.png)",
                "<a href=\"../../secret\">x</a>",
                "</p><style>*{}</style>",
                "`` ` `` <b>x</b>"
            })
    void whatLooksLikeMarkupInATranslationIsShownAsWords(String evil) {
        var escaped = evil.replace("&", "&amp;").replace("<", "&lt;");
        var file = translated()
                .replaceFirst("(<target>)ቃል En domstol[^<]*", "$1" + Matcher.quoteReplacement("ቃል " + escaped));
        desk.importing(TIGRINYA, file);
        var html = Markdown.toHtml(desk.latest("money", TIGRINYA).body(), "x", address -> address);
        var shown = html.replaceAll("(?s).*?</h3>\\s*<p>(.*?)</p>.*", "$1");
        assertFalse(shown.contains("<"), shown);
        assertEquals(
                "ቃል " + evil,
                shown.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&#34;", "\"")
                        .replace("&#61;", "=")
                        .replace("&#96;", "`")
                        .replace("&#64;", "@")
                        .replace("&#39;", "'")
                        .replace("&#43;", "+")
                        .replace("&amp;", "&"));
    }

    @Test
    void aReviewPublishesAndTheMemoryProposesTheSentencesAgain() {
        desk.importing(TIGRINYA, translated());
        assertEquals(Optional.of(2), desk.review("money", TIGRINYA, "title", "summary", "intro", "appeal"));
        assertEquals("ቃል Pengar", desk.read("money", TIGRINYA).orElseThrow().title());
        assertEquals("", desk.exportBehind(TIGRINYA));
        desk.publish("next", "sv", "Ny sida", "Ring [oss](tel:113) i dag. Helt nytt.");
        var xliff = desk.exportPage("next", TIGRINYA);
        assertTrue(
                xliff.contains(
                        "<mtc:match ref=\"#s1\" similarity=\"100.0\" matchQuality=\"100.0\" origin=\"memory money 2026-11-21\">"),
                xliff);
        assertTrue(xliff.contains("dispStart=\"tel:113\"") && !xliff.contains("tel:112"), xliff);
        assertFalse(xliff.contains("<target>ቃል Helt"), xliff);
        assertFalse(xliff.replaceAll("(?s)<mtc:matches.*?</mtc:matches>", "").contains("<target>"), xliff);
    }

    @Test
    void onlyWhatWasReviewedIsRemembered() {
        desk.importing(TIGRINYA, translated());
        desk.review("money", TIGRINYA, "title");
        assertEquals(1L, ((Number) desk.database.value("select count(*) from memory_entry")).longValue());
    }

    @Test
    void whoReviewsAnOlderTextIsTold() {
        desk.importing(TIGRINYA, translated());
        assertEquals(Optional.empty(), desk.review("lost", TIGRINYA, "title"));
        assertThrows(IllegalArgumentException.class, () -> desk.review("money", TIGRINYA, "lost"));
        assertThrows(
                StaleTranslationException.class,
                () -> desk.database.inTransaction(
                        () -> desk.reviews.review("money", TIGRINYA, Optional.of(7), Set.of("title"))));
        assertTrue(desk.read("money", TIGRINYA).isEmpty());
    }

    @Test
    void aTranslatorHandsInButDoesNotPublish() {
        desk.caller.becomes(CallerFixture.machine(Scope.TRANSLATE));
        desk.importing(TIGRINYA, translated());
        assertThrows(ForbiddenException.class, () -> desk.review("money", TIGRINYA, "title"));
        desk.caller.becomes(CallerFixture.machine(Scope.ERRANDS));
        assertThrows(ForbiddenException.class, () -> desk.importing(TIGRINYA, ""));
        desk.caller.becomes(Identity.ANONYMOUS);
        assertThrows(UnauthenticatedException.class, () -> desk.importing(TIGRINYA, ""));
    }

    /// All that is lacking in Tigrinya, translated.
    private String translated() {
        return CatTool.translate(desk.exportBehind(TIGRINYA), TranslationImportTest::word);
    }

    private static String word(String words) {
        return words.replaceFirst("\\S", "ቃል $0");
    }

    /// What is wrong with a file, `page unit/segment fault`.
    private String refused(String file) {
        return assertThrows(RefusedFileException.class, () -> desk.importing(TIGRINYA, file)).refusals().stream()
                .map(refusal -> {
                    var place = refusal.place();
                    var name = refusal.messageKey().replaceAll(".*\\.", "");
                    var isNamed = refusal.arguments().isEmpty() || name.equals("invalid");
                    return (place.file() + " " + place.unit() + "/" + place.segment() + " " + name
                                    + (isNamed ? "" : " " + refusal.arguments()))
                            .strip();
                })
                .collect(Collectors.joining(" / "));
    }
}

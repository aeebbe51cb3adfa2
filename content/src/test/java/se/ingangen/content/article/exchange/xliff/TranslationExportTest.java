package se.ingangen.content.article.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.account.ForbiddenException;
import se.ingangen.content.account.Identity;
import se.ingangen.content.account.Scope;
import se.ingangen.content.account.UnauthenticatedException;
import se.ingangen.i18n.Languages;

class TranslationExportTest {

    private static final String BODY = "Ring [oss](tel:112) i dag. Kom *hit*!\n\n## Överklaga {#appeal}\n\n"
            + "Domstolen läser ditt brev.\n\n- Storgatan 1\\\n  Helsingborg";

    private final TranslatorsDesk desk = new TranslatorsDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPageIsAFileASectionAGroupABlockAUnitAndASentenceASegment() {
        desk.publish("money", "sv", "Pengar & hyra", BODY);
        var xliff = desk.exportPage("money", TranslatorsDesk.TIGRINYA);
        XLIFFReader.validate(xliff, null);
        assertEquals("""
                file money
                group title
                unit title.1 ingangen:title
                s1 Pengar &amp; hyra
                group summary
                unit summary.1 ingangen:summary
                s1 Om Pengar &amp; hyra.
                group intro
                unit intro.1 ingangen:paragraph
                s1 Ring <pc 1>oss</pc> i dag.
                s2 Kom <pc 2>hit</pc>!
                group appeal
                unit appeal.1 ingangen:heading
                s1 Överklaga
                unit appeal.2 ingangen:paragraph
                s1 Domstolen läser ditt brev.
                unit appeal.3 ingangen:item
                s1 Storgatan 1
                s2 Helsingborg""", outline(xliff));
        assertTrue(xliff.contains("<note category=\"title\">Pengar &amp; hyra</note>"), xliff);
        assertTrue(xliff.contains("<note category=\"address\">http://localhost:8080/sv/money-sv</note>"), xliff);
    }

    @Test
    void theWordsOfTheFieldAreToldWithTheirTranslationAndWhatNotToSay() {
        desk.publish("money", "sv", "Pengar", BODY);
        var xliff = desk.exportPage("money", TranslatorsDesk.TIGRINYA);
        assertTrue(xliff.contains("<gls:term>Domstolen</gls:term>"), xliff);
        assertTrue(xliff.contains("<gls:translation>ቤት ፍርዲ</gls:translation>"), xliff);
        assertTrue(xliff.contains("<note category=\"forbidden-terms\">ቤት ፍርዲ ≠ ቤት ምኽሪ, ባይቶ</note>"), xliff);
        assertFalse(desk.exportPage("money", Languages.find("ar").orElseThrow()).contains("gls:"));
    }

    @Test
    void whatIsTranslatedIsThereUntilItsSourceChanges() {
        desk.publish("money", "sv", "Pengar", "Ring [oss](tel:112).\n\n## När {#when}\n\nKom kl. 8. Ta med brevet.");
        desk.publish("money", "en", "Money", "Call [us](tel:112).\n\n## When {#when}\n\nCome at 8. Bring the letter.");
        desk.clock.forward(Duration.ofDays(1));
        desk.publish("money", "sv", "Pengar", "Ring [oss](tel:112).\n\n## När {#when}\n\nKom kl. 9. Ta med brevet.");
        var english = Languages.find("en").orElseThrow();
        var xliff = desk.exportPage("money", english);
        XLIFFReader.validate(xliff, null);
        assertEquals("title summary intro", states(xliff, "translated", "current"));
        assertEquals("when when when", states(xliff, "initial", "outdated"));
        assertTrue(xliff.contains("<target>Call <pc id=\"1\""), xliff);
        assertTrue(xliff.contains("<note category=\"outdated-since\">2026-11-22T08:00:00Z</note>"), xliff);
        assertTrue(xliff.contains("<note category=\"source-before\">## När {#when}\n\nKom kl. 8."), xliff);
        assertTrue(xliff.contains("<note category=\"text-now\">## When {#when}\n\nCome at 8."), xliff);
        assertEquals(
                "#s1 100.0 När=When, #s1 95.0 Kom kl. 8.=Come at 8., #s2 100.0 Ta med brevet.=Bring the letter.",
                matches(xliff));
        assertEquals(
                "file money",
                outline(desk.exportBehind(english)).lines().findFirst().orElse(""));
        assertEquals("when when when", states(desk.exportBehind(english), "initial", "outdated"));
    }

    @Test
    void aBlockThatWasTranslatedOnlyAsAWholeIsOneSegmentAgain() {
        desk.publish("money", "sv", "Pengar", "Ring oss. Kom hit!\n\nEtt.");
        desk.publish("money", "en", "Money", "Call us and come here!\n\nOne.");
        var english = Languages.find("en").orElseThrow();
        assertTrue(desk.exportPage("money", english).contains("<source>Ring oss. Kom hit!</source>"));
        desk.publish("money", "sv", "Pengar", "Ring oss. Kom hit!\n\nTvå.");
        var xliff = desk.exportBehind(english);
        assertTrue(xliff.contains("<source>Ring oss. Kom hit!</source>"), xliff);
        assertEquals("#s1 100.0 Ring oss. Kom hit!=Call us and come here!", matches(xliff));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Swedish           | English               | what is there
            'Ett.\\n\\nTvå.'      | 'One. Two.'           | initial
            'Ring [oss](a).'    | 'Call us.'            | initial
            'Ring [oss](a).'    | 'Call [us](a).'       | translated
            """)
    void aTranslationThatIsBuiltInAnotherWayIsANote(String swedish, String english, String state) {
        desk.publish("money", "sv", "Pengar", swedish.replace("\\n", "\n"));
        desk.publish("money", "en", "Money", english);
        var xliff = desk.exportPage("money", Languages.find("en").orElseThrow());
        XLIFFReader.validate(xliff, null);
        assertTrue(states(xliff, state, "current").contains("intro"), xliff);
        assertEquals(state.equals("initial"), xliff.contains("<note category=\"text-now\">" + english), xliff);
    }

    @Test
    void aFileEndsBeforeItIsTooLargeAndSaysWhereToGoOn() {
        for (var key : List.of("a", "b", "c")) {
            desk.publish(key, "sv", key.toUpperCase(Locale.ROOT), "Ord. ".repeat(2000));
        }
        desk.exports.largest = 1000;
        assertEquals("1 a", exported(""));
        assertEquals("1 b", exported("a"));
        assertEquals("1 ", exported("b"));
        assertEquals("0 ", exported("c"));
    }

    private String exported(String after) {
        var out = OutputStream.nullOutputStream();
        var exported = desk.database.inTransaction(
                () -> desk.exports.behind(TranslatorsDesk.SWEDISH, TranslatorsDesk.TIGRINYA, after, out));
        return exported.pages() + " " + exported.last().orElse("");
    }

    @Test
    void aSectionWithoutAnIdOfItsOwnIsLeftOutAndNamed() {
        desk.publish("money", "sv", "Pengar", "Ring oss.\n\n## 2016 års plan\n\nOrd.");
        var xliff = desk.exportPage("money", TranslatorsDesk.TIGRINYA);
        assertTrue(xliff.contains("<note category=\"left-out\">2016-ars-plan</note>"), xliff);
        assertFalse(xliff.contains("Ord."), xliff);
    }

    @Test
    void whatIsReadFromRightToLeftSaysSo() {
        desk.publish("money", "sv", "Pengar", "Ring oss.");
        var xliff = desk.exportPage("money", Languages.find("ar").orElseThrow());
        assertTrue(xliff.contains("srcDir=\"ltr\" trgDir=\"rtl\""), xliff);
        assertFalse(xliff.contains("\"auto\""), xliff);
    }

    @Test
    void nothingIsWrittenWhereThereIsNothingToTranslate() {
        desk.publish("money", "sv", "Pengar", "Ring oss.");
        assertEquals("", desk.exportPage("lost", TranslatorsDesk.TIGRINYA));
        assertEquals("", desk.exportPage("money", TranslatorsDesk.SWEDISH));
        desk.publish("money", "ti", "ገንዘብ", "ደውሉልና።");
        assertEquals("", desk.exportBehind(TranslatorsDesk.TIGRINYA));
    }

    @Test
    void translatorsAndAdministratorsGetTextsAndNobodyElse() {
        desk.publish("money", "sv", "Pengar", "Ring oss.");
        desk.caller.becomes(CallerFixture.machine(Scope.TRANSLATE));
        assertFalse(desk.exportPage("money", TranslatorsDesk.TIGRINYA).isEmpty());
        desk.caller.becomes(CallerFixture.machine(Scope.ERRANDS));
        assertThrows(ForbiddenException.class, () -> desk.exportBehind(TranslatorsDesk.TIGRINYA));
        desk.caller.becomes(Identity.ANONYMOUS);
        assertThrows(UnauthenticatedException.class, () -> desk.exportPage("money", TranslatorsDesk.TIGRINYA));
    }

    /// Files, groups, units and segments, in their order.
    private static String outline(String xliff) {
        return Pattern.compile("<(file|group) id=\"([^\"]*)\"|<(unit) id=\"([^\"]*)\"[^>]* type=\"([^\"]*)\""
                        + "|<segment id=\"([^\"]*)\"[^>]*>\\s*<source>(.*?)</source>")
                .matcher(xliff)
                .results()
                .map(found -> found.group(1) != null
                        ? found.group(1) + " " + found.group(2)
                        : found.group(3) != null
                                ? found.group(3) + " " + found.group(4) + " " + found.group(5)
                                : found.group(6) + " "
                                        + found.group(7).replaceAll("<pc id=\"(\\d+)\"[^>]*>", "<pc $1>"))
                .collect(Collectors.joining("\n"));
    }

    /// The sections of the segments in a state.
    private static String states(String xliff, String state, String subState) {
        return Pattern.compile("<unit id=\"[^\"]*\"[^>]* name=\"([^\"]*)\"|<segment id=\"[^\"]*\" state=\"" + state
                        + "\" subState=\"ingangen:" + subState + "\"")
                .matcher(xliff)
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : "!")
                .collect(Collectors.collectingAndThen(Collectors.toList(), TranslationExportTest::marked));
    }

    private static String marked(List<String> found) {
        var marked = new ArrayList<String>();
        var section = "";
        for (var word : found) {
            section = word.equals("!") ? section : word;
            if (word.equals("!")) {
                marked.add(section);
            }
        }
        return String.join(" ", marked);
    }

    private static String matches(String xliff) {
        return Pattern.compile("(?s)<mtc:match ref=\"([^\"]*)\" similarity=\"([^\"]*)\".*?<source>(.*?)</source>\\s*"
                        + "<target>(.*?)</target>")
                .matcher(xliff)
                .results()
                .map(found -> found.group(1) + " " + found.group(2) + " " + found.group(3) + "=" + found.group(4))
                .collect(Collectors.joining(", "));
    }
}

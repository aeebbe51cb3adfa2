package se.ingangen.portal.screenreader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTest {

    private static final Words WORDS = new Words(Map.of("sent.receipt", "/en/receipt?code=1"));

    @TempDir
    private Path folder;

    @Test
    void aLineHasADeedAndTheWordsToBeHeard() throws IOException {
        var scenario = read("""
                # A comment, and an empty line.

                open:/sv	{site.name}
                shift+Tab*9	link		[sv] {layout.skip}
                type:two_words
                """);
        assertEquals("visit", scenario.name());
        assertEquals(
                List.of(
                        new Line(3, Line.Deed.OPEN, "/sv", 1, List.of(new Expected("", "Ingången"))),
                        new Line(
                                4,
                                Line.Deed.PRESS,
                                "shift+Tab",
                                9,
                                List.of(new Expected("", "link"), new Expected("sv", "Hoppa till innehållet"))),
                        new Line(5, Line.Deed.TYPE, "two words", 1, List.of())),
                scenario.lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # lines before                   | words               | what must be heard
            open:/sv                         | {search.heading}    | Sök
            open:/en/search?q=rent           | {search.heading}    | Search
            open:{sent.receipt}              | {search.heading}    | Search
            open:/sv                         | {en:search.heading} | Search
            open:/sv;in:en                   | {search.heading}    | Search
            open:/sv                         | {eservice.errors(1)}| Ett svar behöver rättas
            open:/sv                         | {eservice.errors(3)}| 3 svar behöver rättas
            """)
    void wordsInBracesAreInTheLanguageOfThePage(String before, String words, String heard) throws IOException {
        var lines = read(before.replace(';', '\n') + "\nTab\t" + words).lines();
        assertEquals(heard, lines.get(lines.size() - 1).expected().get(0).words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # second line         | what is said about it
            Tab link              | "Tab link" is no key, and words come after a tab
            h*0<tab>Sök           | "h*0" is no key, and words come after a tab
            h*9                   | for which words is h to be pressed 9 times?
            in:xx                 | No language xx
            open:/xx/search       | No language xx
            Tab<tab>{no.such}     | No message no.such in sv
            """)
    void aLineThatIsNotRightIsToldByFileAndLine(String line, String said) {
        var text = "open:/sv\n" + line.replace("<tab>", "\t");
        var fault = assertThrows(IllegalArgumentException.class, () -> read(text));
        assertEquals("visit.scenario, line 2: " + said, fault.getMessage());
    }

    @Test
    void aScenarioBeginsWithAPage() {
        var fault = assertThrows(IllegalArgumentException.class, () -> read("Tab\tSök"));
        assertEquals("visit.scenario, line 1: no page is open yet", fault.getMessage());
        assertThrows(IllegalArgumentException.class, () -> read("# nothing"));
    }

    @Test
    void wordsAreHeardWithOthersAroundThemAndInTheirLanguage() {
        var said = List.of(new Utterance("sv", "Vad gäller  det?"), new Utterance("en", "heading level 1."));
        assertTrue(Expected.of("vad gäller det? heading LEVEL").isHeardIn(said));
        assertTrue(Expected.of("[sv] Vad gäller det?").isHeardIn(said));
        assertFalse(Expected.of("[ar] Vad gäller det?").isHeardIn(said));
        assertFalse(Expected.of("heading level 2").isHeardIn(said));
        assertFalse(Expected.of("heading level 1").isHeardIn(List.of()));
    }

    private Scenario read(String text) throws IOException {
        return Scenario.read(Files.writeString(folder.resolve("visit.scenario"), text), WORDS);
    }
}

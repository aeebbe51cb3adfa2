package se.ingangen.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever changes a colour learns here whether everybody can still read it.
class TokensTest {

    private static final double TEXT = 7;
    private static final double SHAPE = 3;

    private final Map<String, String> light = colours("");
    private final Map<String, String> dark = colours("@media (prefers-color-scheme: dark)");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text,       grounds
            ink,          paper wall
            ink-soft,     paper wall
            accent,       paper wall
            accent-hover, paper wall
            visited,      paper wall
            error,        paper wall
            on-accent,    accent accent-hover
            paper,        ink
            """)
    void textIsReadableOnEveryGroundItStandsOn(String text, String grounds) {
        for (var ground : grounds.split(" ")) {
            assertContrast(TEXT, text, ground, light, "light");
            assertContrast(TEXT, text, ground, dark, "dark");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # line,  ground
            hair,    paper
            hair,    wall
            focus,   focus-ring
            """)
    void linesAndTheTwoRingsOfFocusCanBeSeen(String line, String ground) {
        assertContrast(SHAPE, line, ground, light, "light");
        assertContrast(SHAPE, line, ground, dark, "dark");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # ground
            paper
            wall
            accent
            accent-hover
            ink
            error
            """)
    void oneOfTheTwoRingsOfFocusCanBeSeenOnEveryGround(String ground) {
        for (var colours : List.of(light, dark)) {
            var better = Math.max(contrast("focus", ground, colours), contrast("focus-ring", ground, colours));
            assertTrue(better >= SHAPE, () -> "focus on " + ground + " has " + better + ":1");
        }
    }

    @Test
    void theFormulaIsThatOfWcag() {
        assertEquals(21, contrast("a", "b", Map.of("a", "#000000", "b", "#ffffff")), 0.001);
        assertEquals(17.68, contrast("ink", "paper", Map.of("ink", "#16191a", "paper", "#ffffff")), 0.005);
    }

    private static void assertContrast(
            double least, String text, String ground, Map<String, String> colours, String scheme) {
        var contrast = contrast(text, ground, colours);
        assertTrue(
                contrast >= least,
                () -> String.format("--%s on --%s, %s: %.2f:1, not %.0f:1", text, ground, scheme, contrast, least));
    }

    /// Source: WCAG 2.2, "contrast ratio" and "relative luminance".
    private static double contrast(String one, String other, Map<String, String> colours) {
        var a = luminance(colours.get(one));
        var b = luminance(colours.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        var rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int rgb) {
        var share = (rgb & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// The colours of the first block, and those that the block after the mark puts in their place.
    private static Map<String, String> colours(String mark) {
        try {
            var css = Files.readString(Path.of("src/main/webapp/resources/css/tokens.css"));
            var colours = new HashMap<String, String>();
            for (var from : new int[] {0, css.indexOf(mark)}) {
                var block = css.substring(from, css.indexOf('}', from));
                Pattern.compile("--([a-z-]+):\\s*(#[0-9a-fA-F]{6});")
                        .matcher(block)
                        .results()
                        .forEach(found -> colours.put(found.group(1), found.group(2)));
            }
            return colours;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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

    private static final String DARK = "@media (prefers-color-scheme: dark)";
    private static final String MORE = "@media (prefers-contrast: more)";

    /// The schemes, and how much contrast each promises.
    private static final List<Scheme> SCHEMES = List.of(
            new Scheme("light", 7, 3, colours()),
            new Scheme("dark", 7, 3, colours(DARK)),
            new Scheme("light, more contrast", 15, 7, colours(MORE)),
            new Scheme("dark, more contrast", 15, 7, colours(DARK, MORE, DARK)));

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
            SCHEMES.forEach(scheme -> assertContrast(scheme.text(), text, ground, scheme));
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
        SCHEMES.forEach(scheme -> assertContrast(scheme.line(), line, ground, scheme));
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
        for (var scheme : SCHEMES) {
            var colours = scheme.colours();
            var better = Math.max(contrast("focus", ground, colours), contrast("focus-ring", ground, colours));
            assertTrue(
                    better >= scheme.line(), () -> "focus on " + ground + ", " + scheme.name() + ": " + better + ":1");
        }
    }

    @Test
    void theFormulaIsThatOfWcag() {
        assertEquals(21, contrast("a", "b", Map.of("a", "#000000", "b", "#ffffff")), 0.001);
        assertEquals(17.68, contrast("ink", "paper", Map.of("ink", "#16191a", "paper", "#ffffff")), 0.005);
    }

    private static void assertContrast(double least, String text, String ground, Scheme scheme) {
        var contrast = contrast(text, ground, scheme.colours());
        assertTrue(
                contrast >= least,
                () -> String.format(
                        "--%s on --%s, %s: %.2f:1, not %.0f:1", text, ground, scheme.name(), contrast, least));
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

    /// The colours of the first block, and those that the blocks after the marks put in their place,
    /// each mark looked for after the one before.
    private static Map<String, String> colours(String... marks) {
        try {
            var css = Files.readString(Path.of("src/main/webapp/resources/css/tokens.css"));
            var colours = new HashMap<String, String>();
            read(css, 0, colours);
            var from = 0;
            for (var mark : marks) {
                from = css.indexOf(mark, from + 1);
                assertTrue(from > 0, mark);
                read(css, from, colours);
            }
            return colours;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String css, int from, Map<String, String> colours) {
        var block = css.substring(from, css.indexOf('}', from));
        Pattern.compile("--([a-z-]+):\\s*(#[0-9a-fA-F]{6});")
                .matcher(block)
                .results()
                .forEach(found -> colours.put(found.group(1), found.group(2)));
    }

    /// @param text the least contrast of text
    /// @param line the least contrast of all else that matters
    private record Scheme(String name, double text, double line, Map<String, String> colours) {}
}

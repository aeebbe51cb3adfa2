package se.ingangen.portal.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleVariantTest {

    private static final Path SHEETS = Path.of("src/main/webapp/resources/css");
    private static final Path OURS = SHEETS.resolve("preference");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # chosen   | in everybody's sheet                    | in the reader's
            dark       | @media (prefers-color-scheme: dark){a{}}| @media all{a{}}
            light      | @media (prefers-color-scheme: dark){a{}}| @media not all{a{}}
            more       | @media (prefers-color-scheme: dark){a{}}| @media (prefers-color-scheme: dark){a{}}
            more       | @media (prefers-contrast: more){a{}}    | @media all{a{}}
            wide       | @media (prefers-contrast: more){a{}}    | @media (prefers-contrast: more){a{}}
            more-dark  | @media (prefers-contrast: more){a{}@media (prefers-color-scheme: dark){b{}}} | @media all{a{}@media all{b{}}}
            more-light | @media (prefers-contrast: more){a{}@media (prefers-color-scheme: dark){b{}}} | @media all{a{}@media not all{b{}}}
            200        | @media (min-width: 60rem){a{}}          | @media (min-width: 120rem){a{}}
            125        | @media (max-width: 39.99rem){a{}}       | @media (max-width: 49.9875rem){a{}}
            dark       | @media (min-width: 60rem){a{}}          | @media (min-width: 60rem){a{}}
            150        | a{min-inline-size: 60rem}               | a{min-inline-size: 60rem}
            """)
    void whatTheReaderHasChosenIsDecided(String chosen, String everybody, String reader) {
        assertEquals(reader, StyleVariant.of(everybody, Preferences.of(chosen).orElseThrow()));
    }

    @Test
    void nothingThatIsChosenIsLeftToTheBrowser() throws IOException {
        var all = publicSheet();
        assertTrue(all.contains("prefers-color-scheme") && all.contains("prefers-contrast"));
        var decided = StyleVariant.of(all, Preferences.of("more-dark").orElseThrow());
        assertFalse(decided.contains("prefers-color-scheme"), "each @media asks one question only");
        assertFalse(decided.contains("prefers-contrast"), "each @media asks one question only");
    }

    @Test
    void everyOptionThatNoMediaQueryCanSayHasASheet() throws IOException {
        var needed = Arrays.stream(Preference.values())
                .filter(p -> p != Preference.CONTRAST)
                .flatMap(p -> p.options().stream().skip(1).map(o -> p.code() + "-" + o + ".css"))
                .collect(Collectors.toCollection(TreeSet::new));
        try (var files = Files.list(OURS)) {
            assertEquals(
                    needed, files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # property,         least
            --leading,          1.5
            --tracking,         0.12
            word-spacing,       0.16
            """)
    void wideSpacingIsAtLeastAsWideAsWcagAsks(String property, double least) throws IOException {
        var first = Files.readString(OURS.resolve("spacing-wide.css")).replaceFirst("(?s)}.*", "");
        var value = first.replaceFirst("(?s).*[ ]" + property + ": ([0-9.]+).*", "$1");
        assertTrue(Double.parseDouble(value) >= least, property + ": " + value);
    }

    private static String publicSheet() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            var css = new StringBuilder();
            for (var file :
                    files.filter(f -> f.toString().endsWith(".css")).sorted().toList()) {
                css.append(Files.readString(file));
            }
            return css.toString();
        }
    }
}

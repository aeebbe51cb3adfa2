package se.ingangen.portal.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class PreferencesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # in the address,    the one way to write it
            150,                 150
            wide,                wide
            more,                more
            light,               light
            150-wide-more-dark,  150-wide-more-dark
            dark-more-wide-150,  150-wide-more-dark
            dark-125,            125-dark
            dark-dark,           dark
            200-dark-200,        200-dark
            '',                  ''
            """)
    void wordsInAnyOrderAreWrittenInOne(String sent, String written) {
        assertEquals(written, Preferences.of(sent).orElseThrow().words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "darkness",
                "Dark",
                "DARK",
                "175",
                "0150",
                "100",
                "normal",
                "browser",
                "-",
                "dark-",
                "-dark",
                "dark--wide",
                "dark wide",
                "150%25",
                "light-dark",
                "125-200",
                "sv"
            })
    void anyOtherWordOrTwoThatContradictEachOtherAreNone(String sent) {
        assertTrue(Preferences.of(sent).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text, spacing, contrast, theme,     words
            100,    normal,  browser,  browser,   ''
            200,    wide,    more,     light,     200-wide-more-light
            ,       ,        ,         dark,      dark
            175,    'wide ', MORE,     'dark<',   ''
            dark,   150,     wide,     more,      ''
            125,    -1,      '',       sepia,     125
            """)
    void whatAFormLeavesOutOrMakesUpIsAsStandard(
            String text, String spacing, String contrast, String theme, String words) {
        var form = new HashMap<String, String>();
        form.put("text", text);
        form.put("spacing", spacing);
        form.put("contrast", contrast);
        form.put("theme", theme);
        assertEquals(words, Preferences.ofForm(form::get).words());
    }

    @Test
    void whatIsNotChosenIsAsStandard() {
        var preferences = Preferences.of("wide").orElseThrow();
        assertEquals("wide", preferences.option(Preference.SPACING));
        assertEquals("100", preferences.option(Preference.TEXT));
        assertEquals("/~wide", preferences.prefix());
        assertEquals("", Preferences.NONE.prefix());
    }

    @Test
    void noWordBelongsToTwo() {
        var words = Arrays.stream(Preference.values())
                .flatMap(p -> p.options().stream().skip(1))
                .toList();
        assertEquals(words.size(), new HashSet<>(words).size());
    }

    static Stream<Language> languages() {
        return Languages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everythingThatCanBeChosenHasWords(Language language) {
        for (var preference : Preference.values()) {
            var view = new PreferenceView(preference, preference.standard(), Messages.of(language));
            var words = Map.of("label", view.getLabel(), "hint", view.getHint(), "title", view.getTitle());
            words.forEach((part, text) -> assertTrue(!text.isBlank(), preference + " " + part));
            assertEquals(preference.options().size(), view.getOptions().size());
            assertEquals(view.getOptions().get(0).label(), view.getAnswer());
        }
    }
}

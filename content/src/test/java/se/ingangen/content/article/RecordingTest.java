package se.ingangen.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingTest {

    @Test
    void aRecordingSaysItsLanguagesAndCaptions() {
        var found = recordings("""
                media:
                  - file: film.mp4
                    sign-language: true
                    language: en
                    captions: {en: film.en.vtt, ar: film.ar.vtt}
                  - file: sound.mp3
                """);
        assertEquals(
                List.of(
                        new Recording(
                                new FileName("film.mp4"),
                                "en",
                                "swl",
                                Map.of("en", "film.en.vtt", "ar", "film.ar.vtt")),
                        new Recording(new FileName("sound.mp3"), "sv", "", Map.of())),
                found);
        assertEquals(List.of("en", "ar"), List.copyOf(found.get(0).captions().keySet()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # entry, sign language
            true,    swl
            ase,     ase
            false,   ''
            """)
    void swedishSignLanguageIsMeantUnlessAnotherIsNamed(String entry, String tag) {
        var found = recordings("media: [{file: a.mp4, sign-language: " + entry + "}]");
        assertEquals(tag, found.get(0).signLanguage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "media: film.mp4",
                "media: [film.mp4]",
                "media: [{language: sv}]",
                "media: [{file: form.pdf}]",
                "media: [{file: }]"
            })
    void whatIsNoRecordingIsLeftOut(String yaml) {
        assertEquals(List.of(), recordings(yaml));
    }

    private static List<Recording> recordings(String yaml) {
        return Recording.of(Yaml.read(yaml), "sv");
    }
}

package se.ingangen.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aTwelfthLanguageIsTwoFilesInAFolder() throws IOException {
        write("ckb.properties", "locale=ckb-IQ\nname=کوردی\norder=35\nfallback=ar\n");
        var languages = LanguageFiles.read(Optional.of(folder));
        assertEquals(12, languages.size());
        assertEquals(
                "sv sv-simple en ckb ar",
                String.join(" ", languages.keySet().stream().limit(5).toList()));
        var sorani = languages.get("ckb");
        assertEquals("rtl کوردی icu", sorani.dir() + " " + sorani.name() + " " + sorani.analysis());
    }

    @Test
    void whatItLacksIsToldInItsFallbackAndNamed() throws IOException {
        write("ckb.properties", "locale=ckb-IQ\nname=کوردی\norder=35\nfallback=ar\n");
        write("messages_ckb.properties", "search.button=گەڕان\n");
        var more = Optional.of(folder);
        var arabic = Messages.of(Languages.find("ar").orElseThrow());
        var messages = new Messages(LanguageFiles.read(more).get("ckb"), LanguageFiles.messages("ckb", more), arabic);
        assertEquals("گەڕان", messages.text("search.button"));
        assertEquals(arabic.text("search.heading"), messages.text("search.heading"));
        assertEquals("ckb", messages.languageOf("search.button").tag());
        assertEquals("ar", messages.languageOf("search.heading").tag());
        var lacking = new TreeSet<>(arabic.keys());
        lacking.remove("search.button");
        assertEquals(lacking, messages.missing());
    }

    @Test
    void aFolderCannotChangeALanguageOfThePortal() throws IOException {
        write("sv.properties", "locale=en\nname=Elvish\norder=1\n");
        assertEquals(
                "Svenska", LanguageFiles.read(Optional.of(folder)).get("sv").name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file             | text                                | what is wrong
            ckb.properties     | locale=ckb                          | ckb.properties lacks name
            ckb.properties     | name=x                              | ckb.properties lacks locale
            ckb.properties     | locale=ckb\\nname=x                  | ckb.properties lacks order
            ckb.properties     | locale=ckb\\nname=x\\norder=first     | ckb.properties: order must be a whole number from 1
            kurdish.properties | locale=ckb\\nname=x\\norder=35        | kurdish.properties is not named by a language tag
            """)
    void aFileThatIsNotAsItMustBeIsNamed(String file, String text, String wrong) throws IOException {
        write(file, text.replace("\\n", "\n"));
        var fault = assertThrows(IllegalArgumentException.class, () -> LanguageFiles.read(Optional.of(folder)));
        assertTrue(fault.getMessage().startsWith(wrong), fault.getMessage());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}

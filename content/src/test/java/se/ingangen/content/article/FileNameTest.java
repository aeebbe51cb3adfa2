package se.ingangen.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # name,        what it is
            form.pdf,      DOCUMENT
            Form.PDF,      DOCUMENT
            form.docx,     DOCUMENT
            table.xlsx,    DOCUMENT
            letter.odt,    DOCUMENT
            door.png,      PICTURE
            door.svg,      PICTURE
            film.mp4,      FILM
            film.webm,     FILM
            sound.mp3,     SOUND
            sound.ogg,     SOUND
            film.sv.vtt,   OTHER
            meeting.ics,   OTHER
            program.exe,   OTHER
            pdf,           OTHER
            unknown,       OTHER
            file.unknown,  OTHER
            """)
    void theEndingTellsWhatAFileIs(String name, FileType.Use use) {
        assertEquals(use, new FileName(name).use());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # name,               section with its summary
            form.pdf,             summary-form
            form-2016_b.pdf,      summary-form-2016_b
            Ansökan 2016 (2).pdf, summary-Ansokan-2016-2
            plan.v2.pdf,          summary-plan-v2
            """)
    void theRestOfTheNameTellsWhichSectionIsAboutIt(String name, String section) {
        assertEquals(section, new FileName(name).summary());
        assertEquals(section.replace("summary", "transcript"), new FileName(name).transcript());
    }

    @ParameterizedTest
    @ValueSource(strings = {"نموذج.pdf", ".pdf", "-.pdf"})
    void aNameWithoutLatinLettersNamesNoSection(String name) {
        assertFalse(new FileName(name).isUsable());
    }
}

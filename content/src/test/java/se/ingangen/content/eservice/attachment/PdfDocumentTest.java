package se.ingangen.content.eservice.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDocumentTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # among its objects                                  | refusal
            ''                                                   | -
            3 0 obj << /S /URI /URI (https://example.org) >>     | -
            3 0 obj << /EncryptMetadata 4 0 R >>                 | -
            3 0 obj (to Encrypt 4 0 R) endobj                    | -
            3 0 obj << /S /LaunchPad >>                          | -
            3 0 obj << /S /Launch /F (cmd.exe) >>                | UNSAFE
            3 0 obj << /S/Launch/Win << /F (cmd.exe) >> >>       | UNSAFE
            << /Encrypt 9 0 R >>                                 | PASSWORD
            << /Encrypt << /Filter /Standard /V 9 /R 9 >> >>     | PASSWORD
            << /Encrypt 3 0 R >> 3 0 obj << /Filter /Other >>    | PASSWORD
            << /Encrypt 3 0 R >> 3 0 obj << /Filter /Standard >> | PASSWORD
            """)
    void aDocumentIsThereToBeRead(String objects, Refusal refusal) throws IOException {
        assertEquals(refusal, refusal(Samples.pdf(objects)));
    }

    @Test
    void whatIsLookedForIsFoundWhereverItStands() throws IOException {
        for (var before = 65_000; before < 65_600; before += 7) {
            assertEquals(Refusal.UNSAFE, refusal(Samples.pdf("%" + " ".repeat(before) + "\n/S /Launch ")));
        }
    }

    @Test
    void aDocumentThatIsCutOffIsRefused() throws IOException {
        assertEquals(Refusal.UNREADABLE, refusal(Arrays.copyOf(Samples.pdf(), Samples.pdf().length - 20)));
    }

    /// Made by qpdf 11.3 (`--encrypt USER owner LENGTH`), whose user password is empty or `geheim`.
    @ParameterizedTest
    @ValueSource(
            strings = {"rc4-40", "rc4-128", "aes-128", "aes-128-metadata", "aes-256", "aes-256-r5", "aes-256-streams"})
    void oneThatIsLockedOnlyAgainstChangesIsTaken(String lock) throws IOException {
        assertNull(refusal(resource(lock + "-open.pdf")));
        assertEquals(Refusal.PASSWORD, refusal(resource(lock + "-locked.pdf")));
    }

    private Refusal refusal(byte[] pdf) throws IOException {
        return Looking.refusal(folder, pdf, PdfDocument::check);
    }

    private static byte[] resource(String name) throws IOException {
        try (var stream = PdfDocumentTest.class.getResourceAsStream("locked/" + name)) {
            return stream.readAllBytes();
        }
    }
}

package se.ingangen.content.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.ingangen.i18n.Languages;

class DocumentTest {

    private final Words words = words("Ord");

    @Test
    void headingsSkipNoLevelOnTheWayDown() {
        assertDoesNotThrow(() -> document(heading(2), heading(3), heading(4), heading(2)));
        assertThrows(IllegalArgumentException.class, () -> document(heading(3)));
        assertThrows(IllegalArgumentException.class, () -> document(heading(2), heading(4)));
        assertThrows(IllegalArgumentException.class, () -> document(new Together(List.of(heading(3)))));
    }

    @Test
    void aDocumentIsNoLongerThanItMayBe() {
        var room = Document.LONGEST - 2 * words.text().length() - 3 * 40;
        assertDoesNotThrow(() -> document(new Paragraph(words("x".repeat(room)))));
        assertThrows(IllegalArgumentException.class, () -> document(new Paragraph(words("x".repeat(room + 1)))));
        assertThrows(IllegalArgumentException.class, () -> document(new Paragraph(words("x\n".repeat(room / 40)))));
    }

    @Test
    void everyRowOfATableHasACellForEachColumn() {
        assertThrows(IllegalArgumentException.class, () -> new Table(List.of(words, words), List.of(List.of(words))));
        assertThrows(IllegalArgumentException.class, () -> new Table(List.of(), List.of()));
    }

    @Test
    void aPlaceToWriteFitsOnAPage() {
        assertThrows(IllegalArgumentException.class, () -> new WritingLines(Label.of(words), 0));
        assertThrows(IllegalArgumentException.class, () -> new WritingBox(Label.of(words), 300));
    }

    private Heading heading(int level) {
        return new Heading(level, words);
    }

    private Document document(Part... parts) {
        return new Document(words, words, List.of(parts));
    }

    private static Words words(String text) {
        return new Words(text, Languages.standard());
    }
}

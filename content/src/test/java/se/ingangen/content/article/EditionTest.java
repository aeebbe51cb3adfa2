package se.ingangen.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

    private final Edition edition = new Edition("money", "sv");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # states of the revisions saved,    latest, what the public reads
            DRAFT,                              1,      0
            REVIEW,                             1,      0
            PUBLISHED,                          1,      1
            PUBLISHED DRAFT,                    2,      1
            PUBLISHED REVIEW,                   2,      1
            PUBLISHED DRAFT PUBLISHED,          3,      3
            DRAFT PUBLISHED DRAFT DRAFT,        4,      2
            """)
    void aDraftNeverChangesWhatThePublicReads(String states, int latest, int read) {
        Arrays.stream(states.split(" ")).map(State::valueOf).forEach(this::save);
        assertEquals(latest, edition.latest().number());
        assertEquals(read, edition.published().map(Revision::number).orElse(0));
        assertEquals(latest + 1, edition.nextNumber());
    }

    @Test
    void aRevisionGivesBackTheTextThatItWasMadeFrom() {
        save(State.PUBLISHED);
        assertEquals(text(1), edition.latest().text());
        assertTrue(edition.published().isPresent());
    }

    private void save(State state) {
        var number = edition.nextNumber();
        edition.take(new Revision("money", "sv", number, text(number), Instant.EPOCH), state);
    }

    private static EditionText text(int number) {
        return new EditionText(
                "Pengar " + number,
                "pengar",
                "Om pengar.",
                Translation.ORIGINAL,
                Map.of("intro", Translation.REVIEWED),
                Map.of("intro", "9f1c"),
                "Ord.");
    }
}

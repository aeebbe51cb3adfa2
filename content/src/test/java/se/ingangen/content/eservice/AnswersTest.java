package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void whatWasAnsweredComesBackFromJsonAsItWas() {
        var answers = Answers.of(Map.of("message", "Hej \"du\" \\ 👋\n</script>سلام", "name", ""));
        assertEquals(answers, Answers.parse(answers.json()));
    }

    @Test
    void anEmptyTextIsSeenButNoAnswer() {
        var answers = Answers.of(Map.of("name", ""));
        assertTrue(answers.has("name"));
        assertTrue(answers.text("name").isEmpty());
        assertFalse(answers.has("email"));
    }

    @Test
    void aLogShowsNothingThatAnybodyWrote() {
        var answers = Answers.of(Map.of("message", "secret"));
        assertFalse(new Journey(Contact.SERVICE, answers, LocalDate.EPOCH)
                .toString()
                .contains("secret"));
    }
}

package se.ingangen.content.mail;

import jakarta.json.Json;
import java.io.StringReader;
import se.ingangen.i18n.Language;

/// A letter of plain text to one person.
///
/// @param language the tag of the language it is written in, as mail programs know it (BCP 47)
/// @param subject in one line
public record Letter(MailAddress to, String language, String subject, String text) {

    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    public Letter(MailAddress to, Language language, String subject, String text) {
        this(to, language.tag(), subject, text);
    }

    String json() {
        return Json.createObjectBuilder()
                .add("to", to.text())
                .add("language", language)
                .add("subject", subject)
                .add("text", text)
                .build()
                .toString();
    }

    static Letter parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var letter = reader.readObject();
            return new Letter(
                    new MailAddress(letter.getString("to")),
                    letter.getString("language"),
                    letter.getString("subject"),
                    letter.getString("text"));
        }
    }

    /// Nothing of it, so that no log has it.
    @Override
    public String toString() {
        return "Letter";
    }
}

package se.ingangen.content.eservice.question;

import java.util.Map;

/// What was given for one question, by the parts of its form.
///
/// @param parts the question's only part is named by an empty text
public record Given(Map<String, String> parts) {

    /// What was given for a part; empty for nothing.
    public String part(String name) {
        return parts.getOrDefault(name, "");
    }

    /// What was given for a question with one part.
    public String only() {
        return part("");
    }
}

package se.ingangen.content.eservice;

import java.util.Map;

/// Who deals with an errand, by what somebody answered to one question.
///
/// @param question the choice that decides; null if none does
/// @param is the area for each answer that has one of its own
/// @param otherwise the area for all other answers
public record Area(String question, Map<String, String> is, String otherwise) {

    public Area {
        is = is == null ? Map.of() : Map.copyOf(is);
    }

    /// The area for these answers.
    public String of(Answers answers) {
        return question == null
                ? otherwise
                : answers.text(question).map(is::get).orElse(otherwise);
    }
}

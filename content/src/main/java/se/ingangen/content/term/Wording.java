package se.ingangen.content.term;

import java.util.List;

/// What a concept is called in one language, and what it is.
///
/// @param preferred the word that we use
/// @param forms other forms of the word, and other words for it that may be used
/// @param forbidden words for it that must not be used
/// @param explanation what it is, in plain words; empty if nobody has written it
public record Wording(String preferred, List<String> forms, List<String> forbidden, String explanation) {

    public Wording {
        forms = List.copyOf(forms);
        forbidden = List.copyOf(forbidden);
    }
}

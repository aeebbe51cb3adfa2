package se.ingangen.content.term;

import se.ingangen.i18n.Language;

/// A word and what it means, as the public is told.
///
/// @param concept the id of its concept
/// @param swedish the same in Swedish, as it stands in letters; empty if the word is Swedish
/// @param language of the word and of the explanation
public record Word(String concept, String term, String swedish, String explanation, Language language) {}

package se.ingangen.content.term;

import se.ingangen.i18n.Language;

/// What a word on a page means.
///
/// @param hit the word in the text
/// @param term what we call it in the language of the text
/// @param written the language of the text
/// @param text what it is, in plain words
/// @param language of those words: the reader's, unless nobody has written them in it
public record Explanation(Hit hit, String term, Language written, String text, Language language) {}

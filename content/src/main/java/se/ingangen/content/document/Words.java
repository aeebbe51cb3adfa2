package se.ingangen.content.document;

import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// A text and the language that it is read out in.
///
/// @param text may have several lines, and anything that a person can type
public record Words(String text, Language language) {

    /// A message with its arguments set in.
    public static Words of(Messages messages, String key, Object... arguments) {
        return new Words(messages.text(key, arguments), messages.languageOf(key));
    }

    /// What a person wrote: in the language they used, unless its letters are of a script that only
    /// other languages are written in.
    public static Words written(String text, Language expected) {
        return new Words(text, Languages.byScript(text, expected));
    }
}

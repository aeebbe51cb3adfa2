package se.ingangen.content.article.exchange.received;

import java.util.List;
import se.ingangen.i18n.Messages;

/// Something that keeps a file from being taken in.
///
/// @param place where it is
/// @param messageKey what is wrong and what to do, `translation.fault.…`
public record Refusal(Place place, String messageKey, List<Object> arguments) {

    /// A place in a file, as exactly as it is known.
    ///
    /// @param file the id of the file in an XLIFF document, which is the key of a page; empty for none
    /// @param unit the id of the unit in it; empty for none
    /// @param segment the id of the segment in it; empty for none
    /// @param line from 1; 0 for none
    public record Place(String file, String unit, String segment, int line) {

        public static Place ofFile(String file) {
            return new Place(file, "", "", 0);
        }

        public static Place ofLine(int line) {
            return new Place("", "", "", line);
        }
    }

    /// What is wrong, in words.
    public String text(Messages messages) {
        return messages.text(messageKey, arguments.toArray());
    }
}

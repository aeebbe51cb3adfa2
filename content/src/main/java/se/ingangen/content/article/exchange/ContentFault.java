package se.ingangen.content.article.exchange;

import java.util.Arrays;
import java.util.List;
import se.ingangen.i18n.Messages;

/// Something that keeps content from being imported.
///
/// @param file relative to the content's root, with `/`
/// @param line from 1; 0 when the fault is not on a line
/// @param messageKey what is wrong and what to do, `content.fault.…`
public record ContentFault(String file, int line, String messageKey, List<Object> arguments) {

    static ContentFault of(String file, int line, String part, Object... arguments) {
        return new ContentFault(file, line, "content.fault." + part, Arrays.asList(arguments));
    }

    /// The fault in words.
    public String text(Messages messages) {
        return messages.text(messageKey, arguments.toArray());
    }
}

package se.ingangen.content.term;

import java.util.List;
import se.ingangen.i18n.Messages;

/// Something that keeps terms from being imported.
///
/// @param line from 1; 0 when the fault is not on a line
/// @param messageKey what is wrong and what to do, `term.fault.…`
public record TermFault(int line, String messageKey, List<Object> arguments) {

    static TermFault of(int line, String part, Object... arguments) {
        return new TermFault(line, "term.fault." + part, List.of(arguments));
    }

    /// The fault in words.
    public String text(Messages messages) {
        return messages.text(messageKey, arguments.toArray());
    }
}

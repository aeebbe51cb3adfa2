package se.ingangen.portal.eservice;

import java.util.List;
import java.util.stream.IntStream;
import se.ingangen.i18n.Messages;

/// One of the documents that something is, since one can be so long only.
///
/// @param number from 1
/// @param label what leads to it says; of several, also which it is
public record PaperPart(int number, String label) {

    /// The number of the part that a request asks for: the first, unless it says another.
    ///
    /// @param given null or empty for none; what is no number is a part that is not there
    static int number(String given) {
        if (given == null || given.isEmpty()) {
            return 1;
        }
        return given.matches("[0-9]{1,3}") ? Integer.parseInt(given) : 0;
    }

    /// @param key of the message that leads to it
    static List<PaperPart> of(Messages messages, String key, int count) {
        var label = messages.text(key);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new PaperPart(
                        number, count == 1 ? label : messages.text("eservice.paper.part", label, number, count)))
                .toList();
    }
}

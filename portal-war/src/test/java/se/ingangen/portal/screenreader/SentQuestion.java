package se.ingangen.portal.screenreader;

import java.util.Map;
import java.util.regex.Pattern;
import se.ingangen.portal.browser.PortalTest;

/// A question that somebody has sent us by the e-service `contact`, in Swedish, and its receipt.
final class SentQuestion {

    private static final Pattern NUMBER = Pattern.compile("receipt__number\"><bdi[^>]*>([^<]*)<");

    private final String receipt;

    SentQuestion() {
        var message = answer("/sv/services/contact/topic", Map.of("topic", "money"));
        var reply = answer(message, Map.of("message", "Kan jag få hjälp?"));
        var check = answer(reply, Map.of("reply", "none-needed"));
        receipt = answer(check, Map.of());
    }

    private static String answer(String address, Map<String, String> answers) {
        var form = PortalTest.hidden(PortalTest.get(address).body());
        form.putAll(answers);
        return PortalTest.header(PortalTest.post(address.replaceFirst("\\?.*", ""), form), "Location");
    }

    /// The address of the receipt, from the slash on.
    String receipt() {
        return receipt;
    }

    String number() {
        var found = NUMBER.matcher(PortalTest.get(receipt).body());
        if (!found.find()) {
            throw new IllegalStateException("No number at " + receipt);
        }
        return found.group(1);
    }
}

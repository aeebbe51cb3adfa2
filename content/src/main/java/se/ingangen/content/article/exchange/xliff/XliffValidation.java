package se.ingangen.content.article.exchange.xliff;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import se.ingangen.content.article.exchange.received.ReceivedXml;

/// Asks Okapi whether a document is XLIFF 2.1 in every respect: its schemas, and the constraints that
/// no schema tells. It names the first thing that is not.
final class XliffValidation {

    private static final Pattern FILE = Pattern.compile("<file> id='([^']*)'");
    private static final Pattern UNIT = Pattern.compile("<unit> id='([^']*)'");
    private static final Pattern SPOT = Pattern.compile("lineNumber: (\\d+); columnNumber: (\\d+); ");

    private XliffValidation() {}

    /// What is wrong.
    ///
    /// @param spot if it is told by it, and not by file and unit
    /// @param words of Okapi, in English
    record Fault(String file, String unit, Optional<Spot> spot, String words) {}

    static Optional<Fault> firstFault(ReceivedXml xml) {
        try (var reader = new XLIFFReader()) {
            reader.open(xml.file().toFile());
            while (reader.hasNext()) {
                reader.next();
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            // Besides its own it lets out whatever its parts fail with.
            return Optional.of(fault(String.valueOf(e.getMessage())));
        }
    }

    private static Fault fault(String message) {
        var spot = SPOT.matcher(message);
        var words = spot.replaceAll("").replaceFirst("(?s)^Error.*?:\n", "").strip();
        return new Fault(
                group(FILE.matcher(message)),
                group(UNIT.matcher(message)),
                spot.reset().find()
                        ? Optional.of(new Spot(Integer.parseInt(spot.group(1)), Integer.parseInt(spot.group(2))))
                        : Optional.empty(),
                words);
    }

    private static String group(Matcher matcher) {
        return matcher.find() ? matcher.group(1) : "";
    }
}

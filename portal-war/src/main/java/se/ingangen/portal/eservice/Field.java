package se.ingangen.portal.eservice;

import java.util.Map;
import se.ingangen.content.eservice.question.Day;
import se.ingangen.content.eservice.question.PersonName;
import se.ingangen.content.eservice.question.Question;
import se.ingangen.content.eservice.question.Text;

/// How a field is written: which keyboard a telephone shows, what a browser may fill in, which way it
/// runs, and how wide it is.
///
/// @param inputMode as HTML names it
/// @param autocomplete as HTML names it; `off` for nothing
/// @param dir `ltr` for what is written so in every language
/// @param width the ending of a CSS class; empty for the whole width
/// @param after what stands behind the field; empty for nothing
public record Field(String inputMode, String autocomplete, String dir, String width, String after) {

    private static final Field PLAIN = new Field("text", "off", "auto", "", "");

    private static final Map<String, Field> BY_KIND = Map.ofEntries(
            Map.entry("email", new Field("email", "email", "ltr", "", "")),
            Map.entry("phone", new Field("tel", "tel", "ltr", "", "")),
            Map.entry("sum", new Field("decimal", "off", "ltr", "medium", "kr")),
            Map.entry("number", new Field("decimal", "off", "ltr", "four", "")),
            Map.entry("identity-number", new Field("text", "off", "ltr", "medium", "")));

    private static final Map<String, Field> BY_PART = Map.ofEntries(
            Map.entry("day", new Field("numeric", "off", "ltr", "two", "")),
            Map.entry("month", new Field("numeric", "off", "ltr", "two", "")),
            Map.entry("year", new Field("numeric", "off", "ltr", "four", "")),
            Map.entry("street", new Field("text", "address-line1", "auto", "", "")),
            Map.entry("postcode", new Field("numeric", "postal-code", "ltr", "medium", "")),
            Map.entry("town", new Field("text", "address-level2", "auto", "", "")),
            Map.entry("clearing", new Field("numeric", "off", "ltr", "medium", "")),
            Map.entry("account", new Field("numeric", "off", "ltr", "", "")),
            Map.entry("first", new Field("text", "given-name", "auto", "", "")),
            Map.entry("last", new Field("text", "family-name", "auto", "", "")));

    /// @param part of the answer; empty for the only one
    static Field of(Question question, String part) {
        if (question instanceof Text && ((Text) question).autocomplete() != null) {
            return PLAIN.filledAs(((Text) question).autocomplete());
        }
        var field = part.isEmpty() ? BY_KIND.getOrDefault(question.kind(), PLAIN) : BY_PART.get(part);
        if (question instanceof Day && "bday".equals(((Day) question).autocomplete())) {
            return field.filledAs("bday-" + part);
        }
        return question instanceof PersonName && !((PersonName) question).self() ? field.filledAs("off") : field;
    }

    private Field filledAs(String name) {
        return new Field(inputMode, name, dir, width, after);
    }
}

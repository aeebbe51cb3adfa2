package se.ingangen.portal.validation;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.ingangen.i18n.Messages;
import se.ingangen.portal.page.Visit;

/// The `message-interpolator` of `META-INF/validation.xml`: what a constraint says when it is broken.
///
/// A message of a constraint's own, without braces, is a key of ours.
public class ReadersInterpolator implements MessageInterpolator {

    /// Our key, and which attributes of the constraint are its arguments, in order.
    private record Word(String key, String... attributes) {}

    private static final Word UNCLEAR = new Word("validation.form");

    private static final Map<String, Word> WORDS = Map.ofEntries(
            Map.entry("AssertFalse", UNCLEAR),
            Map.entry("AssertTrue", UNCLEAR),
            Map.entry("DecimalMax", new Word("validation.most", "value")),
            Map.entry("DecimalMin", new Word("validation.least", "value")),
            Map.entry("Digits", new Word("validation.number")),
            Map.entry("Email", new Word("eservice.fault.email")),
            Map.entry("Future", new Word("validation.future")),
            Map.entry("FutureOrPresent", new Word("validation.future")),
            Map.entry("Max", new Word("validation.most", "value")),
            Map.entry("Min", new Word("validation.least", "value")),
            Map.entry("Negative", new Word("validation.number")),
            Map.entry("NegativeOrZero", new Word("validation.number")),
            Map.entry("NotBlank", new Word("validation.required")),
            Map.entry("NotEmpty", new Word("validation.required")),
            Map.entry("NotNull", new Word("validation.required")),
            Map.entry("Null", UNCLEAR),
            Map.entry("Past", new Word("validation.past")),
            Map.entry("PastOrPresent", new Word("validation.past")),
            Map.entry("Pattern", UNCLEAR),
            Map.entry("Positive", new Word("validation.number")),
            Map.entry("PositiveOrZero", new Word("validation.number")),
            Map.entry("Size", new Word("validation.length", "min", "max")));

    @Override
    public String interpolate(String template, Context context) {
        return text(CDI.current().select(Visit.class).get().messages(), template, context);
    }

    /// The locale is the visit's: the container knows none for Dari or easy Swedish.
    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }

    static String text(Messages messages, String template, Context context) {
        var constraint = context.getConstraintDescriptor();
        if (!template.startsWith("{") && messages.has(template)) {
            return messages.text(template);
        }
        var word =
                WORDS.getOrDefault(constraint.getAnnotation().annotationType().getSimpleName(), UNCLEAR);
        return messages.text(
                word.key,
                Stream.of(word.attributes).map(constraint.getAttributes()::get).toArray());
    }
}

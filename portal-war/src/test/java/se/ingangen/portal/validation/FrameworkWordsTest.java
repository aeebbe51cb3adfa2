package se.ingangen.portal.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class FrameworkWordsTest {

    static Stream<Language> languages() {
        return Languages.all().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.primefaces.Messages", "jakarta.faces.Messages"})
    void everythingThatTheFrameworksSayIsSaidByUs(String bundle) {
        var ours = new TreeSet<>(Collections.list(new FrameworkWords().getKeys()));
        var theirs = new TreeSet<String>();
        Collections.list(ResourceBundle.getBundle(bundle, Locale.ROOT).getKeys()).stream()
                .map(key -> key.replaceAll("_detail$", ""))
                .forEach(theirs::add);
        assertFalse(theirs.isEmpty());
        theirs.removeAll(ours);
        theirs.remove("jakarta.faces.validator.BeanValidator.MESSAGE"); // nothing but a hole for ours
        assertEquals("[]", theirs.toString());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyMessageOfTheFrameworksIsThereInEveryLanguage(Language language) {
        var messages = Messages.of(language);
        Collections.list(new FrameworkWords().getKeys())
                .forEach(key -> assertFalse(
                        MessageFormat.format(FrameworkWords.pattern(messages, key), "one", "two", "three")
                                .contains("{"),
                        key));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # their key                                            | in    | what a reader sees
            jakarta.faces.component.UIInput.REQUIRED               | sv    | Skriv ett svar här.
            jakarta.faces.validator.LongRangeValidator.NOT_IN_RANGE| en    | Write a number from 1 to 9.
            jakarta.faces.validator.LengthValidator.MAXIMUM        | ar    | يجب ألا يزيد النص على 1 حرفًا.
            primefaces.calendar.MAX_DATE                           | en    | Write name or less.
            """)
    void theirArgumentsStandInOurSentences(String key, String tag, String said) {
        var pattern = FrameworkWords.pattern(Messages.of(Languages.find(tag).orElseThrow()), key);
        assertEquals(said, MessageFormat.format(pattern, "1", "9", "name"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aBrokenConstraintIsToldInTheLanguage(Language language) {
        var messages = Messages.of(language);
        assertEquals(
                messages.text("validation.required"),
                ReadersInterpolator.text(messages, "{theirs}", broken(NotBlank.class, Map.of())));
        assertEquals(
                messages.text("validation.length", 2, 30),
                ReadersInterpolator.text(messages, "{theirs}", broken(Size.class, Map.of("min", 2, "max", 30))));
        assertEquals(
                messages.text("search.no-words"),
                ReadersInterpolator.text(messages, "search.no-words", broken(Min.class, Map.of("value", 1L))));
    }

    @Test
    void everyConstraintOfTheStandardHasWordsOfItsOwnOrTheGeneralOnes() {
        var said = new TreeMap<String, String>();
        var messages = Messages.of(Languages.standard());
        Arrays.asList("AssertTrue", "DecimalMax", "Email", "Future", "Max", "NotNull", "Past", "Pattern", "Size")
                .forEach(name -> said.put(
                        name, ReadersInterpolator.text(messages, "{theirs}", broken(constraint(name), Map.of()))));
        assertFalse(said.values().stream().anyMatch(String::isBlank));
    }

    private static Class<?> constraint(String name) {
        try {
            return Class.forName("jakarta.validation.constraints." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static MessageInterpolator.Context broken(Class<?> constraint, Map<String, Object> attributes) {
        var annotation = (Annotation) answering(Map.of("annotationType", constraint), Annotation.class);
        var descriptor =
                answering(Map.of("getAnnotation", annotation, "getAttributes", attributes), ConstraintDescriptor.class);
        return (MessageInterpolator.Context)
                answering(Map.of("getConstraintDescriptor", descriptor), MessageInterpolator.Context.class);
    }

    private static Object answering(Map<String, Object> answers, Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName()));
    }
}

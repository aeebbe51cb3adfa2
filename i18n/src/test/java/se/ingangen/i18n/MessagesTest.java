package se.ingangen.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every language of the portal, and of a folder that is named by `-Dingangen.languages=FOLDER`.
class MessagesTest {

    static Stream<String> tags() {
        return Languages.all().stream().map(Language::tag);
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyMessageIsThere(String tag) {
        var messages = Messages.of(Languages.find(tag).orElseThrow());
        var lines = new StringBuilder();
        messages.missing()
                .forEach(key ->
                        lines.append(key + "=" + messages(Languages.DEFAULT_TAG).get(key) + "\n"));
        assertTrue(
                messages.missing().isEmpty(),
                () -> "Translate these lines and add them to " + file(tag) + ":\n" + lines);
    }

    @ParameterizedTest
    @MethodSource("tags")
    void noMessageIsThereThatSwedishLacks(String tag) {
        var more = new TreeSet<>(messages(tag).keySet());
        more.removeAll(messages(Languages.DEFAULT_TAG).keySet());
        assertEquals(Set.of(), more, () -> "Take these lines out of " + file(tag));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void messagesAreSortedAndThereOnce(String tag) {
        var keys = new ArrayList<String>();
        lines(tag)
                .filter(line -> line.matches("[a-z].*=.*"))
                .forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
        assertEquals(String.join("\n", new TreeSet<>(keys)), String.join("\n", keys));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void noMessageIsEmptyAndEveryOneCanBeRead(String tag) {
        assertNoFault(tag, (key, pattern) -> {
            try {
                return new MessagePattern(pattern).countParts() == 2 && pattern.isBlank() ? "is empty" : "";
            } catch (IllegalArgumentException e) {
                return e.getMessage();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("tags")
    void argumentsAreThoseOfSwedish(String tag) {
        var swedish = messages(Languages.DEFAULT_TAG);
        assertNoFault(tag, (key, pattern) -> {
            var wanted = arguments(swedish.getOrDefault(key, pattern));
            return arguments(pattern).equals(wanted) ? "" : "has " + arguments(pattern) + ", not " + wanted;
        });
    }

    @ParameterizedTest
    @MethodSource("tags")
    void pluralsHaveEveryFormThatTheLanguageHas(String tag) {
        var rules = PluralRules.forLocale(Languages.find(tag).orElseThrow().locale());
        assertNoFault(tag, (key, pattern) -> {
            var lacking = new TreeSet<String>();
            pluralForms(pattern).forEach(forms -> rules.getKeywords().stream()
                    .filter(form -> !forms.contains(form) && !forms.contains(numberOf(rules, form)))
                    .forEach(lacking::add));
            return lacking.isEmpty() ? "" : "lacks the plural forms " + lacking;
        });
    }

    /// A form that is for one number only may be written as that number: `=0` for `zero`.
    private static String numberOf(PluralRules rules, String form) {
        var number = rules.getUniqueKeywordValue(form);
        return number == PluralRules.NO_UNIQUE_VALUE ? form : "=" + Math.round(number);
    }

    private static void assertNoFault(String tag, BiFunction<String, String, String> faultOf) {
        var faults = new ArrayList<String>();
        messages(tag).forEach((key, pattern) -> {
            var fault = faultOf.apply(key, pattern);
            if (!fault.isEmpty()) {
                faults.add(key + " " + fault);
            }
        });
        assertEquals(List.of(), faults, () -> file(tag));
    }

    private static Set<String> arguments(String text) {
        var pattern = new MessagePattern(text);
        var names = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var type = pattern.getPartType(i);
            if (type == Part.Type.ARG_NUMBER || type == Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    /// The forms of every plural in a message, such as `one` and `=0`.
    private static List<Set<String>> pluralForms(String text) {
        var pattern = new MessagePattern(text);
        var plurals = new ArrayList<Set<String>>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                plurals.add(forms(pattern, i));
            }
        }
        return plurals;
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        var forms = new TreeSet<String>();
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            var type = pattern.getPartType(i);
            if (type == Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(pattern.getPart(i)));
            } else if (type == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return forms;
    }

    private static TreeMap<String, String> messages(String tag) {
        var messages = new TreeMap<String, String>();
        LanguageFiles.messages(tag, LanguageFiles.folder())
                .forEach((key, pattern) -> messages.put(key.toString(), pattern.toString()));
        return messages;
    }

    private static Stream<String> lines(String tag) {
        return LanguageFiles.text(tag, LanguageFiles.folder()).lines();
    }

    private static String file(String tag) {
        return "messages_" + tag + ".properties";
    }
}

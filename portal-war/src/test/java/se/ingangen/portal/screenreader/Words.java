package se.ingangen.portal.screenreader;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// What the braces in a scenario stand for.
///
/// `{search.heading}` is a message in the language of the page, `{ar:search.heading}` in another
/// one, `{eservice.errors(1)}` with its arguments; `{sent.number}` is given by the test.
///
/// @param given what is not known before the portal runs
record Words(Map<String, String> given) {

    private static final Pattern BRACES =
            Pattern.compile("\\{(?:(?<language>[a-z-]+):)?(?<key>[\\w.-]+)(?:\\((?<arguments>[^)]*)\\))?\\}");

    /// @throws IllegalArgumentException if there is no such language or message
    String fill(String text, Language language) {
        return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word((Matcher) found, language)));
    }

    private String word(Matcher found, Language language) {
        var key = found.group("key");
        if (given.containsKey(key)) {
            return given.get(key);
        }
        var messages = Messages.of(found.group("language") == null ? language : language(found.group("language")));
        if (found.group("arguments") == null) {
            return messages.text(key);
        }
        return messages.text(
                key,
                Arrays.stream(found.group("arguments").split(","))
                        .map(Integer::valueOf)
                        .toArray());
    }

    /// @throws IllegalArgumentException if there is no such language
    static Language language(String tag) {
        return Languages.find(tag).orElseThrow(() -> new IllegalArgumentException("No language " + tag));
    }
}

package se.ingangen.portal.screenreader;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that must be heard after a key, among others.
///
/// @param language what the voice must be asked for; empty where any will do
record Expected(String language, String words) {

    private static final Pattern IN_LANGUAGE = Pattern.compile("\\[([a-z]+)\\] (.*)");

    /// @param text the words, with the language before them if it matters: `[ar] …`
    static Expected of(String text) {
        var found = IN_LANGUAGE.matcher(text);
        return found.matches() ? new Expected(found.group(1), found.group(2)) : new Expected("", text);
    }

    /// Whether they are among what was said. The screen reader may say a text in several utterances,
    /// and its own words between them in another language.
    boolean isHeardIn(List<Utterance> said) {
        var heard = said.stream()
                .filter(utterance -> language.isEmpty() || language.equals(utterance.language()))
                .map(Utterance::words)
                .collect(Collectors.joining(" "));
        return plain(heard).contains(plain(words));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return language.isEmpty() ? words : "[" + language + "] " + words;
    }
}

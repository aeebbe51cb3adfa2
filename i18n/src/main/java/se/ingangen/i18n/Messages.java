package se.ingangen.i18n;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one language, as ICU MessageFormat.
///
/// Every message exists in every language of the portal: `MessagesTest` sees to it. A language that
/// was added from a folder may lack some; they are told in its fallback, and [#missing] names them.
/// Arguments are numbered; an apostrophe is an apostrophe unless it stands before a brace.
public final class Messages {

    private static final Map<String, Messages> BY_TAG = new ConcurrentHashMap<>();

    private final Language language;
    private final Messages fallback;
    private final Map<String, MessageFormat> formats = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    private final Set<String> missing = new TreeSet<>();

    /// @param own the messages of the language as they are written
    /// @param fallback takes the place of those that it lacks; null for none
    Messages(Language language, Properties own, Messages fallback) {
        this.language = language;
        this.fallback = fallback;
        own.forEach((key, pattern) -> add(key.toString(), new MessageFormat(pattern.toString(), language.locale())));
        if (fallback != null) {
            missing.addAll(fallback.keys());
            missing.removeAll(texts.keySet());
            missing.forEach(key -> add(key, fallback.formats.get(key)));
        }
    }

    private void add(String key, MessageFormat format) {
        formats.put(key, format);
        texts.put(key, ((MessageFormat) format.clone()).format(new Object[0]));
    }

    /// The words of a language; for a language of content only, those of the site's own language.
    public static Messages of(Language language) {
        var spoken = language.isInterface() ? language : Languages.standard();
        var known = BY_TAG.get(spoken.tag());
        if (known == null) {
            known = new Messages(
                    spoken, LanguageFiles.messages(spoken.tag(), LanguageFiles.folder()), fallbackOf(spoken));
            BY_TAG.put(spoken.tag(), known);
        }
        return known;
    }

    /// Swedish has every message, by test; whatever falls back in a circle falls back to it.
    private static Messages fallbackOf(Language language) {
        if (language.equals(Languages.standard())) {
            return null;
        }
        var seen = new TreeSet<String>();
        for (var next = Optional.of(language);
                next.isPresent();
                next = Languages.find(next.get().fallback())) {
            if (!seen.add(next.get().tag())) {
                return of(Languages.standard());
            }
        }
        return of(Languages.find(language.fallback()).orElseGet(Languages::standard));
    }

    /// The language that the words are in.
    public Language language() {
        return language;
    }

    /// A message without arguments.
    ///
    /// @throws IllegalArgumentException if there is no such message
    public String text(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No message " + key + " in " + language.tag());
        }
        return text;
    }

    /// A message with its arguments set in, by the language's rules for numbers and plurals.
    ///
    /// @throws IllegalArgumentException if there is no such message
    public String text(String key, Object... arguments) {
        var format = formats.get(key);
        if (format == null) {
            throw new IllegalArgumentException("No message " + key + " in " + language.tag());
        }
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /// Whether there is such a message.
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// The keys of all messages, sorted.
    public Set<String> keys() {
        return texts.keySet();
    }

    /// The language that a message is told in: this one, or a fallback where it lacks the message.
    public Language languageOf(String key) {
        return missing.contains(key) ? fallback.languageOf(key) : language;
    }

    /// The keys of the messages that are told in another language, because this one lacks them;
    /// sorted. None for a language of the portal itself.
    public Set<String> missing() {
        return missing;
    }
}

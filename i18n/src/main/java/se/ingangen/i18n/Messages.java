package se.ingangen.i18n;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one language, as ICU MessageFormat.
///
/// Every message exists in every language of the interface: `MessagesTest` sees to it. Arguments
/// are numbered; an apostrophe is an apostrophe unless it stands before a brace.
public final class Messages {

    private static final Map<String, Messages> BY_TAG = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, MessageFormat> formats = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    private Messages(Language language) {
        this.language = language;
        read(language.tag()).forEach((key, pattern) -> {
            var format = new MessageFormat(pattern.toString(), language.locale());
            formats.put(key.toString(), format);
            texts.put(key.toString(), format.format(new Object[0]));
        });
    }

    /// The words of a language; for a language of content only, those of the site's own language.
    public static Messages of(Language language) {
        var spoken = language.isInterface() ? language : Languages.standard();
        return BY_TAG.computeIfAbsent(spoken.tag(), tag -> new Messages(spoken));
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

    private static Properties read(String tag) {
        var name = "messages_" + tag + ".properties";
        var properties = new Properties();
        try (var stream = Messages.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No " + name + " for the language " + tag);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

package se.ingangen.i18n;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// The files that make languages exist: those of the portal, and those of a folder that whoever runs
/// it may name.
///
/// Such a folder holds `TAG.properties` and `messages_TAG.properties` for each language that it adds.
/// It cannot change a language that the portal has.
final class LanguageFiles {

    /// The system property, and the variable of the environment, that name the folder.
    static final String PROPERTY = "ingangen.languages";

    static final String VARIABLE = "INGANGEN_LANGUAGES";

    private static final String ENDING = ".properties";
    private static final String MESSAGES = "messages_";

    private LanguageFiles() {}

    /// The folder that was named; empty if none was.
    static Optional<Path> folder() {
        return Stream.of(System.getProperty(PROPERTY), System.getenv(VARIABLE))
                .filter(value -> value != null && !value.isBlank())
                .map(value -> Path.of(value.strip()))
                .findFirst();
    }

    /// The languages of the portal and of a folder, by tag, in the order in which they are listed.
    ///
    /// @throws IllegalArgumentException if a file is not as it must be; the message names file and entry
    static Map<String, Language> read(Optional<Path> more) {
        var own = ResourceFolder.read(Languages.class, "languages", LanguageFiles::languages);
        var added = more.map(LanguageFiles::languages).stream()
                .flatMap(found -> found.values().stream())
                .filter(language -> !own.containsKey(language.tag()));
        var all = new LinkedHashMap<String, Language>();
        Stream.concat(own.values().stream(), added)
                .sorted(Comparator.comparingInt(Language::order))
                .forEach(language -> all.put(language.tag(), language));
        return all;
    }

    /// The messages of a language as they are written.
    static Properties messages(String tag, Optional<Path> more) {
        return load(text(tag, more));
    }

    /// The file of a language's messages: the portal's own, else that of the folder.
    ///
    /// @return empty if there is none
    static String text(String tag, Optional<Path> more) {
        var name = MESSAGES + tag + ENDING;
        try (var stream = LanguageFiles.class.getResourceAsStream(name)) {
            return stream != null
                    ? new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    : more.map(folder -> folder.resolve(name))
                            .filter(Files::isRegularFile)
                            .map(LanguageFiles::text)
                            .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Language> languages(Path folder) {
        var languages = new LinkedHashMap<String, Language>();
        ResourceFolder.files(folder, ENDING).stream()
                .filter(file -> !file.getFileName().toString().startsWith(MESSAGES))
                .map(LanguageFiles::language)
                .forEach(language -> languages.put(language.tag(), language));
        return languages;
    }

    private static Language language(Path file) {
        var tag = file.getFileName().toString().replace(ENDING, "");
        if (!Languages.isTag(tag)) {
            throw new IllegalArgumentException(file.getFileName() + " is not named by a language tag (BCP 47)");
        }
        return Language.of(tag, load(text(file)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

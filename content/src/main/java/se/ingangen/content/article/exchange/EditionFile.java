package se.ingangen.content.article.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.Slug;
import se.ingangen.content.article.State;
import se.ingangen.content.article.Translation;
import se.ingangen.content.article.Yaml;

/// Reads and writes `<tag>.md`, the text of a page in one language.
///
/// @param text its slug is empty when the file leaves it to the title
/// @param bodyLine the line of the file on which the body's first words are, from 1
record EditionFile(EditionText text, State state, int bodyLine) {

    private static final String FENCE = "---";
    private static final String SECTION_TRANSLATION = "section-translation";
    private static final Set<String> NAMES =
            Set.of("title", "slug", "summary", "status", "translation", SECTION_TRANSLATION, "source-fingerprint");

    /// @return empty if the file has a fault; it is then among the faults
    static Optional<EditionFile> parse(String file, String content, Faults faults) {
        var lines = content.lines().toList();
        var end = lines.isEmpty() || !lines.get(0).strip().equals(FENCE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (end < 1) {
            faults.add(file, 1, "front-matter");
            return Optional.empty();
        }
        try {
            var values = Yaml.read(String.join("\n", lines.subList(1, end)));
            var start = end + 1;
            while (start < lines.size() && lines.get(start).isBlank()) {
                start++;
            }
            var body = String.join("\n", lines.subList(start, lines.size())).stripTrailing();
            return bind(file, content, values, body, start + 1, faults);
        } catch (MarkedYamlEngineException e) {
            faults.add(file, e.getProblemMark().map(m -> m.getLine() + 2).orElse(1), "yaml", e.getProblem());
        } catch (YamlEngineException e) {
            faults.add(file, 1, "yaml", e.getMessage());
        }
        return Optional.empty();
    }

    private static Optional<EditionFile> bind(
            String file, String content, Map<String, Object> values, String body, int bodyLine, Faults faults) {
        values.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .forEach(name -> faults.add(file, Lines.of(content, name + ":"), "name", name));
        var title = word(values, "title", "").strip();
        if (title.isEmpty() || title.length() > EditionText.MAX_TITLE) {
            faults.add(file, Math.max(1, Lines.of(content, "title:")), "title", EditionText.MAX_TITLE);
        }
        var slug = word(values, "slug", "");
        if (!slug.isEmpty() && !Slug.isValid(slug)) {
            faults.add(file, Lines.of(content, "slug:"), "slug", slug);
        }
        var status = word(values, "status", State.PUBLISHED.word());
        var state = State.find(status);
        if (state.isEmpty()) {
            faults.add(file, Lines.of(content, "status:"), "value", "status", status);
        }
        var made = word(values, "translation", Translation.ORIGINAL.word());
        var translation = Translation.find(made);
        if (translation.isEmpty()) {
            faults.add(file, Lines.of(content, "translation:"), "value", "translation", made);
        }
        var ofSections = sectionTranslations(file, content, values, body, faults);
        var prints = new TreeMap<String, String>();
        if (values.get("source-fingerprint") instanceof Map) {
            ((Map<?, ?>) values.get("source-fingerprint")).forEach((k, v) -> prints.put(k.toString(), v.toString()));
        }
        if (state.isEmpty() || translation.isEmpty()) {
            return Optional.empty();
        }
        ofSections.values().removeIf(translation.get()::equals);
        var text = new EditionText(
                title, slug, word(values, "summary", "").strip(), translation.get(), ofSections, prints, body);
        return Optional.of(new EditionFile(text, state.get(), bodyLine));
    }

    private static Map<String, Translation> sectionTranslations(
            String file, String content, Map<String, Object> values, String body, Faults faults) {
        var found = new TreeMap<String, Translation>();
        var value = values.get(SECTION_TRANSLATION);
        var line = Lines.of(content, SECTION_TRANSLATION + ":");
        if (value instanceof Map) {
            var sections = Section.of(body).stream().map(Section::id).collect(Collectors.toSet());
            sections.addAll(Section.RESERVED);
            ((Map<?, ?>) value).forEach((key, word) -> {
                var section = key.toString();
                var there = Math.max(line, Lines.holding(content, section + ":", line));
                if (!sections.contains(section)) {
                    faults.add(file, there, "section-unknown", section);
                }
                Translation.find(String.valueOf(word))
                        .ifPresentOrElse(
                                made -> found.put(section, made),
                                () -> faults.add(file, there, "value", section, String.valueOf(word)));
            });
        } else if (value != null) {
            faults.add(file, line, "section-translation");
        }
        return found;
    }

    /// The file of a text, in the order in which the format lists its entries.
    static String format(EditionText text, State state) {
        var map = new LinkedHashMap<String, Object>();
        map.put("title", text.title());
        map.put("slug", text.slug());
        map.put("summary", text.summary());
        map.put("status", state.word());
        map.put("translation", text.translation().word());
        if (!text.sectionTranslations().isEmpty()) {
            var made = new TreeMap<String, String>();
            text.sectionTranslations().forEach((section, translation) -> made.put(section, translation.word()));
            map.put(SECTION_TRANSLATION, made);
        }
        if (!text.fingerprints().isEmpty()) {
            map.put("source-fingerprint", new TreeMap<>(text.fingerprints()));
        }
        return FENCE + "\n" + Yaml.write(map) + FENCE + "\n\n" + text.body() + "\n";
    }

    private static String word(Map<String, Object> values, String name, String otherwise) {
        var value = values.get(name);
        return value == null ? otherwise : value.toString();
    }
}

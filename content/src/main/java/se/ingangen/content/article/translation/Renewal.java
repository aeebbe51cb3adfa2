package se.ingangen.content.article.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.Translation;

/// A text some of whose passages are replaced; the others stay as they were written, with what they
/// were translated from and how they came to be.
final class Renewal {

    private Renewal() {}

    /// A text with new translations in it.
    ///
    /// @param before the text; empty fields for none
    /// @param source what was translated
    /// @param passages their Markdown by id, as [Passage] has it
    /// @throws IllegalArgumentException if a passage is none of the source's, or its Markdown is not
    ///     that of one section with its id
    static EditionText replace(EditionText before, EditionText source, Map<String, String> passages, Translation made) {
        var sourcePrints = Passage.fingerprints(source);
        var prints = new TreeMap<>(before.fingerprints());
        passages.forEach((id, markdown) -> {
            check(id, markdown, sourcePrints);
            prints.put(id, sourcePrints.get(id));
        });
        var text = new EditionText(
                passages.getOrDefault(Section.TITLE, before.title()),
                before.slug(),
                passages.getOrDefault(Section.SUMMARY, before.summary()),
                before.translation(),
                before.sectionTranslations(),
                prints,
                body(before.body(), source.body(), passages));
        return made(text, id -> passages.containsKey(id) ? made : before.translationOf(id));
    }

    /// A text some of whose passages came to be in another way, as it turns out.
    static EditionText made(EditionText text, Collection<String> sections, Translation made) {
        return made(text, id -> sections.contains(id) ? made : text.translationOf(id));
    }

    /// Says once how a text came to be, and of sections only where they differ.
    private static EditionText made(EditionText text, UnaryTranslation made) {
        var ofSections = new TreeMap<String, Translation>();
        Passage.of(text).forEach(passage -> ofSections.put(passage.id(), made.of(passage.id())));
        var differ = ofSections.values().stream().distinct().count() > 1;
        var whole = differ || ofSections.isEmpty()
                ? text.translation()
                : ofSections.values().iterator().next();
        ofSections.values().removeIf(whole::equals);
        return new EditionText(
                text.title(), text.slug(), text.summary(), whole, ofSections, text.fingerprints(), text.body());
    }

    private static void check(String id, String markdown, Map<String, String> source) {
        if (!source.containsKey(id)) {
            throw new IllegalArgumentException("The source has no section " + id);
        }
        if (id.equals(Section.TITLE) || id.equals(Section.SUMMARY)) {
            return;
        }
        var found = Section.of(markdown).stream().filter(s -> !s.isEmpty()).toList();
        if (found.size() != 1 || !found.get(0).id().equals(id)) {
            throw new IllegalArgumentException("This is not the section " + id + ": " + markdown);
        }
    }

    /// The sections in the order of the source; one that only this language has stays behind the one
    /// that it stood behind.
    private static String body(String before, String source, Map<String, String> passages) {
        var had = sections(before);
        var ordered = new ArrayList<>(had.keySet());
        var inSource = List.copyOf(sections(source).keySet());
        for (int i = 0; i < inSource.size(); i++) {
            var id = inSource.get(i);
            if (passages.containsKey(id) && !had.containsKey(id)) {
                ordered.add(place(ordered, inSource.subList(0, i)), id);
            }
        }
        return String.join(
                        "\n\n",
                        ordered.stream()
                                .map(id -> passages.getOrDefault(id, had.get(id)))
                                .filter(Objects::nonNull)
                                .filter(markdown -> !markdown.isBlank())
                                .toList())
                .strip();
    }

    private static int place(List<String> ordered, List<String> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (ordered.contains(before.get(i))) {
                return ordered.indexOf(before.get(i)) + 1;
            }
        }
        return 0;
    }

    private static Map<String, String> sections(String body) {
        var ids = Section.of(body);
        var written = Section.written(body);
        var sections = new LinkedHashMap<String, String>();
        for (int i = 0; i < ids.size(); i++) {
            sections.put(ids.get(i).id(), written.get(i));
        }
        return sections;
    }

    private interface UnaryTranslation {
        Translation of(String section);
    }
}

package se.ingangen.content.article.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.Section;

/// What is translated as one: a section of a page, its title or its summary.
///
/// @param id the section's; `title` and `summary` for these
/// @param markdown as it was written, with its heading and the heading's id; plain text for title and
///     summary
/// @param fingerprint changes with the words, and with nothing else
public record Passage(String id, String markdown, String fingerprint) {

    /// The passages of a text in the order in which they are read. What is empty is none.
    public static List<Passage> of(EditionText text) {
        var passages = new ArrayList<Passage>();
        plain(Section.TITLE, text.title(), passages);
        plain(Section.SUMMARY, text.summary(), passages);
        var sections = Section.of(text.body());
        var written = Section.written(text.body());
        for (int i = 0; i < sections.size(); i++) {
            if (!sections.get(i).isEmpty()) {
                passages.add(new Passage(
                        sections.get(i).id(), written.get(i), sections.get(i).fingerprint()));
            }
        }
        return List.copyOf(passages);
    }

    /// The fingerprints of a text's passages, by id.
    public static Map<String, String> fingerprints(EditionText text) {
        var prints = new TreeMap<String, String>();
        of(text).forEach(passage -> prints.put(passage.id(), passage.fingerprint()));
        return prints;
    }

    private static void plain(String id, String words, List<Passage> passages) {
        if (!words.isBlank()) {
            passages.add(new Passage(id, words, new Section(id, "", words).fingerprint()));
        }
    }
}

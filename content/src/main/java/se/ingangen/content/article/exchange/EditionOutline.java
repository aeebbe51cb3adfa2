package se.ingangen.content.article.exchange;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ingangen.content.article.PlainText;
import se.ingangen.content.article.Section;

/// What the check of a whole folder keeps of a text.
///
/// @param sections the ids of its sections
/// @param told the ids of the sections that have a heading and words below it
/// @param words how many words there are below all headings
record EditionOutline(List<BodyCheck.Target> targets, List<String> sections, Set<String> told, int words) {

    static EditionOutline of(String file, EditionFile edition, Faults faults) {
        var sections = Section.of(edition.text().body());
        return new EditionOutline(
                BodyCheck.targets(file, edition, faults),
                sections.stream().map(Section::id).toList(),
                sections.stream()
                        .filter(s -> !s.heading().isBlank() && words(s) > 0)
                        .map(Section::id)
                        .collect(Collectors.toSet()),
                sections.stream().mapToInt(EditionOutline::words).sum());
    }

    /// Not every script puts spaces between words, so ICU finds them.
    private static int words(Section section) {
        var iterator = BreakIterator.getWordInstance();
        iterator.setText(PlainText.of(section.markdown()));
        var words = 0;
        while (iterator.next() != BreakIterator.DONE) {
            words += iterator.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT ? 1 : 0;
        }
        return words;
    }
}

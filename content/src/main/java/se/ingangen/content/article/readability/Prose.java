package se.ingangen.content.article.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.ingangen.content.article.PlainText;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.Sentences;
import se.ingangen.i18n.Language;

/// The words of a text, sentence by sentence. A heading, an item of a list and a cell of a table are
/// sentences, as they are for a reader.
///
/// @param sentences none of them is empty
public record Prose(Language language, List<List<String>> sentences) {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[-’'\\u2011][\\p{L}\\p{M}]+)*");

    /// The words of a Markdown text.
    public static Prose of(String markdown, Language language) {
        var sentences = new ArrayList<List<String>>();
        PlainText.of(markdown)
                .lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> Sentences.of(CodedText.of(line.strip()), language).stream())
                .map(sentence -> words(sentence.text().words()))
                .filter(words -> !words.isEmpty())
                .forEach(sentences::add);
        return new Prose(language, List.copyOf(sentences));
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group).toList();
    }

    /// All the words, in order.
    public List<String> words() {
        return sentences.stream().flatMap(List::stream).toList();
    }

    /// Words a sentence, on average; 0 for a text without words.
    double sentenceLength() {
        return sentences.isEmpty() ? 0 : (double) words().size() / sentences.size();
    }

    /// How many of a hundred sentences have more words than these.
    double longerThan(int words) {
        var longer = sentences.stream().filter(s -> s.size() > words).count();
        return sentences.isEmpty() ? 0 : 100.0 * longer / sentences.size();
    }
}

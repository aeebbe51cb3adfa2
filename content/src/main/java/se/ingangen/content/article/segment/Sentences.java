package se.ingangen.content.article.segment;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.ingangen.content.article.segment.Piece.Side;
import se.ingangen.i18n.Language;

/// Divides a text into sentences, by the rules of ICU and the abbreviations of the language in
/// `abbreviations.properties`.
///
/// A sentence never ends inside a pair of codes: a link stays whole. It always ends where a line
/// does.
public final class Sentences {

    private static final char LINE_END = CodedText.LINE_END.charAt(0);
    private static final Map<String, BreakIterator> ITERATORS = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> ABBREVIATIONS = read();

    private Sentences() {}

    /// A sentence and what stands between it and the next: white space and ends of lines.
    public record Sentence(CodedText text, CodedText after) {}

    /// The sentences of a text that was folded; put together they are that text.
    public static List<Sentence> of(CodedText text, Language language) {
        var ends = ends(text, language);
        var parts = new ArrayList<CodedText.Builder>();
        ends.forEach(end -> parts.add(new CodedText.Builder()));
        var divider = new Divider(ends, parts);
        text.pieces().forEach(divider::take);
        return parts.stream().map(part -> sentence(part.build())).toList();
    }

    private static Sentence sentence(CodedText part) {
        var pieces = part.pieces();
        var end = pieces.size();
        while (end > 1 && isBetween(pieces.get(end - 1))) {
            end--;
        }
        var text = new CodedText.Builder();
        pieces.subList(0, end).forEach(text::add);
        var after = new CodedText.Builder();
        var last = pieces.get(end - 1);
        if (last.side() == Side.TEXT) {
            var words = last.text().stripTrailing();
            text = new CodedText.Builder();
            pieces.subList(0, end - 1).forEach(text::add);
            text.text(words);
            after.text(last.text().substring(words.length()));
        }
        pieces.subList(end, pieces.size()).forEach(after::add);
        return new Sentence(text.build(), after.build());
    }

    private static boolean isBetween(Piece piece) {
        return piece.side() == Side.TEXT
                ? piece.text().isBlank()
                : piece.side() == Side.ALONE && piece.code().kind() == CodeKind.BREAK;
    }

    /// Where sentences end in the text's shadow; the last is its end.
    private static List<Integer> ends(CodedText text, Language language) {
        var shadow = text.shadow();
        var abbreviations = ABBREVIATIONS.getOrDefault(language.locale().getLanguage(), Set.of());
        var inPair = inPair(text);
        var ends = new ArrayList<Integer>();
        var iterator = iterator(language);
        iterator.setText(shadow);
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            var endsLine = shadow.charAt(end - 1) == LINE_END;
            if (end == shadow.length() || !inPair[end] && (endsLine || !isAbbreviated(shadow, end, abbreviations))) {
                ends.add(end);
            }
        }
        return ends;
    }

    /// ICU remembers the rules of one language only.
    private static BreakIterator iterator(Language language) {
        return (BreakIterator) ITERATORS
                .computeIfAbsent(language.tag(), tag -> BreakIterator.getSentenceInstance(language.locale()))
                .clone();
    }

    /// For each place between two characters of the shadow, whether a pair is open there.
    private static boolean[] inPair(CodedText text) {
        var inPair = new boolean[text.shadow().length() + 1];
        var depth = 0;
        var place = 0;
        for (var piece : text.pieces()) {
            depth += piece.side() == Side.OPEN ? 1 : piece.side() == Side.CLOSE ? -1 : 0;
            for (int i = 0; i < piece.shadow().length(); i++) {
                place++;
                inPair[place] = depth > 0;
            }
            if (piece.side() == Side.CLOSE) {
                inPair[place] = depth > 0;
            }
        }
        return inPair;
    }

    /// Whether the words up to a place end in an abbreviation. ICU's own filter would take the end of
    /// "oss." for the abbreviation "s.", and divide after "t.ex.".
    private static boolean isAbbreviated(String shadow, int end, Set<String> abbreviations) {
        var words = shadow.substring(0, end).stripTrailing();
        var start = words.length();
        while (start > 0 && !isBetweenWords(words.codePointBefore(start))) {
            start = words.offsetByCodePoints(start, -1);
        }
        return abbreviations.contains(words.substring(start).toLowerCase(Locale.ROOT));
    }

    private static boolean isBetweenWords(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || "([{\"'”“’‘«»–".indexOf(character) >= 0;
    }

    private static Map<String, Set<String>> read() {
        var read = new Properties();
        try (var stream = Sentences.class.getResourceAsStream("abbreviations.properties")) {
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var abbreviations = new HashMap<String, Set<String>>();
        read.forEach((language, words) -> abbreviations.put(
                language.toString(),
                Set.of(words.toString().toLowerCase(Locale.ROOT).split(" +"))));
        return abbreviations;
    }

    /// Hands out the pieces of a text to its sentences.
    private static final class Divider {
        private final List<Integer> ends;
        private final List<CodedText.Builder> parts;
        private int place;
        private int part;

        private Divider(List<Integer> ends, List<CodedText.Builder> parts) {
            this.ends = ends;
            this.parts = parts;
        }

        void take(Piece piece) {
            if (piece.side() == Side.TEXT) {
                takeText(piece.text());
                return;
            }
            // What closes belongs to what is open; all else begins something new.
            if (piece.side() != Side.CLOSE) {
                nextIfEnded();
            }
            parts.get(part).add(piece);
            place += piece.shadow().length();
        }

        private void takeText(String text) {
            var rest = text;
            while (!rest.isEmpty()) {
                nextIfEnded();
                var taken = Math.min(rest.length(), ends.get(part) - place);
                parts.get(part).text(rest.substring(0, taken));
                place += taken;
                rest = rest.substring(taken);
            }
        }

        private void nextIfEnded() {
            if (place >= ends.get(part) && part < parts.size() - 1) {
                part++;
            }
        }
    }
}

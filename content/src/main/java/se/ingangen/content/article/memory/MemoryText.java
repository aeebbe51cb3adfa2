package se.ingangen.content.article.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.InlineCode;
import se.ingangen.content.article.segment.Piece;

/// Sentences as the memory keeps them, `Ring <link1>oss</link1>`: what a code does and its place in
/// the source, not what it leads to, so that a sentence is known again with another address in it.
final class MemoryText {

    private MemoryText() {}

    /// @param source the sentence itself, or the one that it is the translation of: its codes are
    ///     numbered; a code that the source lacks tells of a language, and says so
    static String write(CodedText text, CodedText source) {
        var numbers = numbers(source);
        return text.pieces().stream().map(piece -> write(piece, numbers)).collect(Collectors.joining());
    }

    /// One piece of a text as it is written.
    private static String write(Piece piece, Map<String, String> numbers) {
        if (piece.side() == Piece.Side.TEXT) {
            return escaped(piece.text());
        }
        var code = piece.code();
        var number = numbers.getOrDefault(code.id(), "");
        var name = code.kind().word() + number;
        switch (piece.side()) {
            case OPEN:
                return "<" + name + (number.isEmpty() ? code.what() : "") + ">";
            case CLOSE:
                return "</" + name + ">";
            default:
                return "<" + name + "/>";
        }
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// The numbers of a text's codes, by their ids.
    private static Map<String, String> numbers(CodedText source) {
        var numbers = new HashMap<String, String>();
        source.codes().forEach(code -> numbers.putIfAbsent(code.id(), String.valueOf(numbers.size() + 1)));
        return numbers;
    }

    /// A code of a text that was read, as it was written.
    static String tag(Piece read) {
        var id = read.code().id();
        return write(read, isNumbered(read.code()) ? Map.of(id, id) : Map.of());
    }

    /// Reads a text. Its numbered codes say nothing but their kind and number.
    ///
    /// @return empty if it is not written so
    static Optional<CodedText> read(String written) {
        return new MemoryTextReader(written).read();
    }

    /// A text that was read, with the codes of a source in the place of their numbers.
    ///
    /// @return empty if it has other codes than the source
    static Optional<CodedText> withCodes(CodedText read, CodedText source) {
        var codes = new HashMap<String, InlineCode>();
        var numbers = numbers(source);
        source.codes().forEach(code -> codes.put(numbers.get(code.id()), code));
        var own = read.codes().stream().filter(code -> !isNumbered(code)).toList();
        own.forEach(code -> codes.put(code.id(), code));
        var all = read.codes();
        var fits = all.stream()
                .allMatch(code -> codes.containsKey(code.id())
                        && codes.get(code.id()).kind() == code.kind()
                        && codes.get(code.id()).isPair() == code.isPair());
        var left = new HashSet<>(codes.keySet());
        all.forEach(code -> left.remove(code.id()));
        left.removeIf(number -> codes.get(number).kind().isOptional());
        return fits && left.isEmpty() && areDistinct(all)
                ? Optional.of(read.mapCodes(code -> codes.get(code.id())))
                : Optional.empty();
    }

    private static boolean areDistinct(List<InlineCode> codes) {
        return codes.stream().map(InlineCode::id).distinct().count() == codes.size();
    }

    private static boolean isNumbered(InlineCode code) {
        return Character.isDigit(code.id().charAt(0));
    }
}

package se.ingangen.content.article.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.ingangen.content.article.segment.Piece.Side;

/// Words with codes among them. Pairs of codes are nested, never crossed.
public record CodedText(List<Piece> pieces) {

    public static final CodedText EMPTY = new CodedText(List.of());

    /// What a code that stands alone looks like to whoever divides texts: a word that a sentence can
    /// begin with.
    static final String OBJECT = "X";

    static final String LINE_END = "\n";

    public CodedText {
        pieces = List.copyOf(pieces);
    }

    /// Words without codes.
    public static CodedText of(String words) {
        return words.isEmpty() ? EMPTY : new CodedText(List.of(Piece.text(words)));
    }

    /// The words alone.
    public String words() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /// The words, with one character for each code that stands alone.
    String shadow() {
        return pieces.stream().map(Piece::shadow).collect(Collectors.joining());
    }

    /// Whether it has neither words nor codes.
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// Whether there is something to translate: a letter or a digit.
    public boolean hasWords() {
        return words().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// The codes in the order in which they begin.
    public List<InlineCode> codes() {
        return pieces.stream()
                .filter(piece -> piece.side() == Side.OPEN || piece.side() == Side.ALONE)
                .map(Piece::code)
                .toList();
    }

    /// The same text with other codes in the place of its own.
    public CodedText mapCodes(UnaryOperator<InlineCode> change) {
        return new CodedText(pieces.stream()
                .map(piece -> piece.side() == Side.TEXT ? piece : Piece.of(piece.side(), change.apply(piece.code())))
                .toList());
    }

    /// Codes numbered from 1 in the order in which they begin, as a block of its own has them.
    public CodedText renumbered() {
        var ids = new HashMap<InlineCode, String>();
        codes().forEach(code -> ids.put(code, String.valueOf(ids.size() + 1)));
        return mapCodes(code -> code.withId(ids.get(code)));
    }

    /// White space folded to single spaces, none of them at the ends or just inside a pair of codes,
    /// where Markdown would not see the pair. The spaces that keep words together are not white
    /// space.
    public CodedText folded() {
        return Folding.fold(pieces);
    }

    /// One text after the other.
    public CodedText then(CodedText next) {
        var builder = new Builder();
        pieces.forEach(builder::add);
        next.pieces.forEach(builder::add);
        return builder.build();
    }

    /// Words and codes in a form for comparing and for messages, `Ring <link 1>oss</link 1>`.
    public String marked() {
        return pieces.stream().map(CodedText::marked).collect(Collectors.joining());
    }

    private static String marked(Piece piece) {
        if (piece.side() == Side.TEXT) {
            return piece.text();
        }
        var name = piece.code().kind().word() + " " + piece.code().id();
        switch (piece.side()) {
            case OPEN:
                return "<" + name + ">";
            case CLOSE:
                return "</" + name + ">";
            default:
                return "<" + name + "/>";
        }
    }

    /// Puts a text together; texts that meet become one.
    public static final class Builder {
        private final List<Piece> pieces = new ArrayList<>();

        public Builder add(Piece piece) {
            if (piece.side() == Side.TEXT) {
                return text(piece.text());
            }
            pieces.add(piece);
            return this;
        }

        public Builder text(String words) {
            var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null && last.side() == Side.TEXT) {
                pieces.set(pieces.size() - 1, Piece.text(last.text() + words));
            } else if (!words.isEmpty()) {
                pieces.add(Piece.text(words));
            }
            return this;
        }

        public Builder open(InlineCode code) {
            return add(Piece.of(Side.OPEN, code));
        }

        public Builder close(InlineCode code) {
            return add(Piece.of(Side.CLOSE, code));
        }

        public Builder alone(InlineCode code) {
            return add(Piece.of(Side.ALONE, code));
        }

        public CodedText build() {
            return new CodedText(pieces);
        }
    }
}

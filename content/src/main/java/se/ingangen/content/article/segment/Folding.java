package se.ingangen.content.article.segment;

import java.util.ArrayList;
import java.util.List;

/// Folds the white space of a text as it is read from left to right.
final class Folding {

    private static final int FIRST_MARK = 0xE101;
    private static final int LAST_MARK = 0xE106;

    private final CodedText.Builder folded = new CodedText.Builder();

    /// What was read since the last code.
    private final StringBuilder words = new StringBuilder();

    /// Codes that have begun but hold nothing yet: white space that follows goes before them.
    private final List<Piece> begun = new ArrayList<>();

    private boolean inLine;
    private boolean spaceWaits;

    private Folding() {}

    static CodedText fold(List<Piece> pieces) {
        var folding = new Folding();
        pieces.forEach(folding::take);
        folding.begin();
        folding.end();
        return folding.folded.build();
    }

    private void take(Piece piece) {
        switch (piece.side()) {
            case TEXT:
                piece.text().codePoints().forEach(this::take);
                break;
            case OPEN:
                begun.add(piece);
                break;
            case CLOSE:
                begin();
                end();
                folded.add(piece);
                break;
            default:
                alone(piece);
        }
    }

    private void take(int character) {
        if (Character.isWhitespace(character)) {
            spaceWaits = inLine;
            return;
        }
        if (!isText(character)) {
            return;
        }
        space();
        begin();
        words.appendCodePoint(character);
        inLine = true;
    }

    /// Whether a character can be in a text: not what XML cannot hold, and not what Okapi keeps its
    /// own marks by.
    private static boolean isText(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && (character & 0xFFFE) != 0xFFFE
                && (character < FIRST_MARK || character > LAST_MARK);
    }

    private void alone(Piece piece) {
        var endsLine = piece.code().kind() == CodeKind.BREAK;
        if (!endsLine) {
            space();
        }
        begin();
        end();
        folded.add(piece);
        inLine = !endsLine;
        spaceWaits = false;
    }

    private void space() {
        if (spaceWaits) {
            words.append(' ');
            spaceWaits = false;
        }
    }

    private void begin() {
        if (!begun.isEmpty()) {
            end();
            begun.forEach(folded::add);
            begun.clear();
        }
    }

    private void end() {
        folded.text(words.toString());
        words.setLength(0);
    }
}

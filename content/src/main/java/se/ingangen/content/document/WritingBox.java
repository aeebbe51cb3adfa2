package se.ingangen.content.document;

import java.util.stream.Stream;

/// An empty box to write or draw in, over the full width.
///
/// @param millimetres how high it is; at most 200, so that it fits on a page with its label
public record WritingBox(Label label, int millimetres) implements Part {

    public WritingBox {
        if (millimetres < 10 || millimetres > 200) {
            throw new IllegalArgumentException("A box of " + millimetres + " mm is of no use");
        }
    }

    @Override
    public Stream<Words> words() {
        return label.words();
    }
}

package se.ingangen.content.document;

import java.util.stream.Stream;

/// Empty lines to write on, over the full width.
///
/// @param lines from 1
public record WritingLines(Label label, int lines) implements Part {

    public WritingLines {
        if (lines < 1 || lines > 30) {
            throw new IllegalArgumentException(lines + " lines do not fit on a page");
        }
    }

    @Override
    public Stream<Words> words() {
        return label.words();
    }
}

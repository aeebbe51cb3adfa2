package se.ingangen.content.document;

import java.util.stream.Stream;

/// The heading of what follows; it becomes a bookmark.
///
/// @param level from 2, as the title of the document is the heading of level 1, to 4
public record Heading(int level, Words text) implements Part {

    static final int FIRST = 2;
    static final int LAST = 4;

    public Heading {
        if (level < FIRST || level > LAST) {
            throw new IllegalArgumentException("No heading of level " + level);
        }
    }

    @Override
    public Stream<Words> words() {
        return Stream.of(text);
    }
}

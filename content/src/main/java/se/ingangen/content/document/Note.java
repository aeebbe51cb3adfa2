package se.ingangen.content.document;

import java.util.List;
import java.util.stream.Stream;

/// What must not be overlooked, set off by a line.
///
/// @param lines one paragraph each; the first is bold and says by itself what it is about
public record Note(List<Words> lines) implements Part {

    @Override
    public Stream<Words> words() {
        return lines.stream();
    }
}

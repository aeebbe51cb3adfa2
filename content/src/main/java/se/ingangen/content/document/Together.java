package se.ingangen.content.document;

import java.util.List;
import java.util.stream.Stream;

/// Parts that stay on one page if they fit on one.
///
/// Headings already stay with what follows them, and each question of a blank form with its lines.
public record Together(List<Part> parts) implements Part {

    @Override
    public Stream<Words> words() {
        return parts.stream().flatMap(Part::words);
    }
}

package se.ingangen.content.document;

import java.util.stream.Stream;

/// Running text.
public record Paragraph(Words text) implements Part {

    @Override
    public Stream<Words> words() {
        return Stream.of(text);
    }
}

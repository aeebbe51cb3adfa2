package se.ingangen.content.document;

import java.util.stream.Stream;

/// What follows begins on a page of its own.
public record NewPage() implements Part {

    @Override
    public Stream<Words> words() {
        return Stream.empty();
    }
}

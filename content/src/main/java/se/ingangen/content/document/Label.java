package se.ingangen.content.document;

import java.util.Optional;
import java.util.stream.Stream;

/// What a blank form asks for at a place to write.
///
/// @param second the same in another language, for whoever reads the form afterwards; empty for none
/// @param hint what a good answer looks like; empty for none
public record Label(Words text, Optional<Words> second, Optional<Words> hint) {

    public static Label of(Words text) {
        return new Label(text, Optional.empty(), Optional.empty());
    }

    /// The same label with what it says in another language.
    public Label with(Words other) {
        return new Label(text, Optional.of(other), hint);
    }

    /// The same label with a hint.
    public Label hinting(Words words) {
        return new Label(text, second, Optional.of(words));
    }

    Stream<Words> words() {
        return Stream.of(Stream.of(text), second.stream(), hint.stream()).flatMap(words -> words);
    }
}

package se.ingangen.content.document;

import java.util.stream.Stream;

/// What was asked, and what somebody answered.
public record Answer(Words question, Words given) {

    Stream<Words> words() {
        return Stream.of(question, given);
    }
}

package se.ingangen.content.document;

import java.util.Optional;
import java.util.stream.Stream;

/// An answer, in one language or in two.
///
/// @param second the same in another language; empty for none
public record Row(Answer own, Optional<Answer> second) {

    public static Row of(Words question, Words given) {
        return new Row(new Answer(question, given), Optional.empty());
    }

    /// The same row with what it says in another language.
    public Row with(Words question, Words given) {
        return new Row(own, Optional.of(new Answer(question, given)));
    }

    /// Each language as a whole.
    Stream<Words> words() {
        return Stream.concat(own.words(), second.stream().flatMap(Answer::words));
    }

    /// The question in both languages, then the answer.
    Stream<Words> wordsByCell() {
        return Stream.of(
                        Stream.of(own.question()),
                        second.stream().map(Answer::question),
                        Stream.of(own.given()),
                        second.stream().map(Answer::given))
                .flatMap(words -> words);
    }
}

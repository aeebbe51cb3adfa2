package se.ingangen.content.document;

import java.util.List;
import java.util.stream.Stream;

/// Answers to choose from, each with a box to tick.
public record TickBoxes(Label label, List<Label> options) implements Part {

    @Override
    public Stream<Words> words() {
        return Stream.concat(label.words(), options.stream().flatMap(Label::words));
    }
}

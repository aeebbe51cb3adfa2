package se.ingangen.content.document;

import java.util.List;
import java.util.stream.Stream;

/// A list.
///
/// @param ordered whether the items are numbered
public record Listing(boolean ordered, List<Words> items) implements Part {

    @Override
    public Stream<Words> words() {
        return items.stream();
    }
}

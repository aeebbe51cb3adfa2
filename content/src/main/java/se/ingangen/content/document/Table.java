package se.ingangen.content.document;

import java.util.List;
import java.util.stream.Stream;

/// Things compared. The first cell of a row says what the row is about.
///
/// @param head what each column is about
/// @param rows as many cells each as the head has
public record Table(List<Words> head, List<List<Words>> rows) implements Part {

    public Table {
        if (head.isEmpty() || rows.stream().anyMatch(row -> row.size() != head.size())) {
            throw new IllegalArgumentException("Every row needs a cell for each of the " + head.size() + " columns");
        }
    }

    @Override
    public Stream<Words> words() {
        return Stream.concat(head.stream(), rows.stream().flatMap(List::stream));
    }
}

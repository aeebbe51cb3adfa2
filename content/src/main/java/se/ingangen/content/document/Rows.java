package se.ingangen.content.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Questions and their answers.
///
/// @param place where the second language is
public record Rows(List<Row> rows, Place place) implements Part {

    /// Where a second language is: in a column beside the first, under the names of both languages,
    /// or under each question and answer.
    public enum Place {
        BESIDE,
        UNDER
    }

    /// Rows in one language.
    public static Rows of(List<Row> rows) {
        return new Rows(rows, Place.UNDER);
    }

    /// What the second column is headed with: the first row of it; empty if there is no such column.
    Optional<Row> columns() {
        return place == Place.UNDER
                ? Optional.empty()
                : rows.stream().filter(row -> row.second().isPresent()).findFirst();
    }

    @Override
    public Stream<Words> words() {
        return rows.stream().flatMap(columns().isPresent() ? Row::words : Row::wordsByCell);
    }
}

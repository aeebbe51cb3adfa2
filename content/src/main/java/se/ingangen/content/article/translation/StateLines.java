package se.ingangen.content.article.translation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ingangen.content.article.Translation;
import se.ingangen.content.article.translation.SectionState.Kind;
import se.ingangen.content.article.translation.SectionState.Text;

/// Keeps the states of an edition in one column, one a line: its parts between spaces, `-` for what
/// is not told.
@Converter
public class StateLines implements AttributeConverter<List<SectionState>, String> {

    private static final String NONE = "-";

    @Override
    public String convertToDatabaseColumn(List<SectionState> states) {
        return states.stream().map(StateLines::line).collect(Collectors.joining("\n"));
    }

    @Override
    public List<SectionState> convertToEntityAttribute(String column) {
        return column == null
                ? List.of()
                : column.lines().map(StateLines::state).toList();
    }

    private static String line(SectionState state) {
        return String.join(
                " ",
                state.section(),
                state.text().name(),
                state.kind().name(),
                told(state.since()),
                told(state.written()),
                told(state.made()));
    }

    private static String told(Optional<?> part) {
        return part.map(Object::toString).orElse(NONE);
    }

    private static SectionState state(String line) {
        var parts = line.split(" ");
        return new SectionState(
                parts[0],
                Text.valueOf(parts[1]),
                Kind.valueOf(parts[2]),
                read(parts[3], Instant::parse),
                read(parts[4], Instant::parse),
                read(parts[5], Translation::valueOf));
    }

    private static <T> Optional<T> read(String part, Function<String, T> reader) {
        return part.equals(NONE) ? Optional.empty() : Optional.of(reader.apply(part));
    }
}

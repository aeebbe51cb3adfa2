package se.ingangen.content.term;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/// Keeps a list of phrases in one column, one a line.
@Converter
public class PhraseList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> phrases) {
        return String.join("\n", phrases);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }
}

package se.ingangen.content.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/// Keeps a tree of texts, numbers, lists and maps in one column.
@Converter
public class YamlMap implements AttributeConverter<Map<String, Object>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, Object> map) {
        return Yaml.write(map);
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(String column) {
        return column == null ? Map.of() : Yaml.read(column);
    }
}

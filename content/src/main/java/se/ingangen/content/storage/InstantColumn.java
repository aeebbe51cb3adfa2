package se.ingangen.content.storage;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Stores every instant of every entity in a `timestamp with time zone`.
///
/// EclipseLink 5.0 writes an `Instant` by itself, but cannot read one back from H2, whose driver
/// gives an `OffsetDateTime` for such a column.
///
/// Source: `ConversionException` 3002 in `SubmissionDatabaseTest` without this class.
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, OffsetDateTime> {

    @Override
    public OffsetDateTime convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }
}

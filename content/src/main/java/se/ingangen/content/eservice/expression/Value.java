package se.ingangen.content.eservice.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What an answer, or a part of an expression, comes to: something known, or one of two ways of not
/// being known.
///
/// @param content null unless it is known
public record Value(Standing standing, Object content) {

    /// Whether a value is known.
    public enum Standing {
        KNOWN,
        /// Asked, or perhaps to be asked, and not answered yet.
        OPEN,
        /// Not asked, or left empty: it never is anything.
        ABSENT
    }

    public static final Value OPEN = new Value(Standing.OPEN, null);
    public static final Value ABSENT = new Value(Standing.ABSENT, null);
    public static final Value YES = new Value(Standing.KNOWN, true);
    public static final Value NO = new Value(Standing.KNOWN, false);

    public static Value of(boolean truth) {
        return truth ? YES : NO;
    }

    public static Value of(BigDecimal number) {
        return known(number);
    }

    public static Value of(LocalDate date) {
        return known(date);
    }

    /// A code, or a text that somebody wrote.
    public static Value of(String text) {
        return known(text);
    }

    public static Value of(Set<String> codes) {
        return known(Set.copyOf(codes));
    }

    private static Value known(Object content) {
        return new Value(Standing.KNOWN, Objects.requireNonNull(content));
    }

    public boolean isKnown() {
        return standing == Standing.KNOWN;
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    /// Whether it is known to be yes.
    public boolean isYes() {
        return Boolean.TRUE.equals(content);
    }

    /// The number, if it is known.
    public Optional<BigDecimal> number() {
        return Optional.ofNullable((BigDecimal) content);
    }

    /// Says nothing of what somebody answered, so that no log does.
    @Override
    public String toString() {
        return standing.name();
    }
}

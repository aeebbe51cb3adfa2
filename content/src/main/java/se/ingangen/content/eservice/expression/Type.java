package se.ingangen.content.eservice.expression;

import java.util.Set;

/// What kind of answer a question has, or a part of an expression comes to.
///
/// @param kind what can be done with it
/// @param codes the codes that it can be; empty if it has none
public record Type(Kind kind, Set<String> codes) {

    /// What can be done with a value.
    public enum Kind {
        /// Yes or no.
        TRUTH,
        /// An amount or a count, as [java.math.BigDecimal].
        NUMBER,
        /// One of some codes.
        CODE,
        /// Any number of some codes.
        CODES,
        /// A day.
        DATE,
        /// Anything that was written, of which only can be said whether it is there.
        TEXT,
        /// The items of a repeated group, which can be counted and summed.
        GROUP
    }

    public static final Type TRUTH = new Type(Kind.TRUTH, Set.of());
    public static final Type NUMBER = new Type(Kind.NUMBER, Set.of());
    public static final Type DATE = new Type(Kind.DATE, Set.of());
    public static final Type TEXT = new Type(Kind.TEXT, Set.of());
    public static final Type GROUP = new Type(Kind.GROUP, Set.of());

    public Type {
        codes = Set.copyOf(codes);
    }

    /// One of these codes.
    public static Type code(Set<String> codes) {
        return new Type(Kind.CODE, codes);
    }

    /// Any of these codes.
    public static Type codes(Set<String> codes) {
        return new Type(Kind.CODES, codes);
    }
}

package se.ingangen.content.eservice.expression;

import java.util.List;
import java.util.Set;

/// A condition or a sum, read once and worked out over anybody's answers.
///
///     or, and, not, ( )                  also without knowing everything: `yes or open` is yes
///     = != < <= > >=                     two numbers, two days, or a choice and one of its codes
///     home in ('rented', 'lodger')       one of several codes
///     costs has 'rent'                   of several codes, one
///     + - * /                            numbers; a minus has spaces around it
///     answered(x) count(group) sum(group.question) age(birthday)
///
/// What is not asked is never equal, less or more, and counts nothing. Immutable.
public final class Expression {

    private final String source;
    private final Node root;

    private Expression(String source, Node root) {
        this.source = source;
        this.root = root;
    }

    /// Reads a condition.
    ///
    /// @throws FlawedExpressionException if it is no expression, speaks of what is not there, or comes
    ///     to something else than yes or no
    public static Expression condition(String source, Names names) {
        return read(source, names, Type.Kind.TRUTH);
    }

    /// Reads a sum.
    ///
    /// @throws FlawedExpressionException if it is no expression, speaks of what is not there, or comes
    ///     to something else than a number
    public static Expression number(String source, Names names) {
        return read(source, names, Type.Kind.NUMBER);
    }

    /// The questions that an expression speaks of, without judging it; none if it cannot be read.
    public static Set<String> questions(String source) {
        try {
            return Token.questions(source);
        } catch (FlawedExpressionException e) {
            return Set.of();
        }
    }

    private static Expression read(String source, Names names, Type.Kind wanted) {
        var root = new Parser(source, names).parse();
        if (root.type().kind() != wanted) {
            throw new FlawedExpressionException(
                    source, 0, wanted == Type.Kind.TRUTH ? "it comes to no yes or no" : "it comes to no number");
        }
        return new Expression(source, root);
    }

    /// What it comes to.
    public Value value(Scope scope) {
        return root.value(scope);
    }

    /// What can be told of it to a person: all of it must be so for the condition to hold. Empty if it
    /// cannot be put into simple words.
    public List<Clause> clauses() {
        return Clauses.of(root);
    }

    @Override
    public String toString() {
        return source;
    }
}

package se.ingangen.content.eservice.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import se.ingangen.content.eservice.expression.Value.Standing;

/// A part of an expression that comes to something.
sealed interface Node {

    Type type();

    Value value(Scope scope);

    /// Something that stands in the expression itself.
    record Constant(Type type, Value value) implements Node {

        @Override
        public Value value(Scope scope) {
            return value;
        }
    }

    /// The answer to a question.
    record Answer(String question, Type type) implements Node {

        @Override
        public Value value(Scope scope) {
            return scope.value(question);
        }
    }

    record Not(Node of) implements Node {

        @Override
        public Type type() {
            return Type.TRUTH;
        }

        @Override
        public Value value(Scope scope) {
            var value = of.value(scope);
            return value.isOpen() ? Value.OPEN : Value.of(!value.isYes());
        }
    }

    record And(Node left, Node right) implements Node {

        @Override
        public Type type() {
            return Type.TRUTH;
        }

        @Override
        public Value value(Scope scope) {
            var first = left.value(scope);
            if (!first.isOpen() && !first.isYes()) {
                return Value.NO;
            }
            var second = right.value(scope);
            if (!second.isOpen() && !second.isYes()) {
                return Value.NO;
            }
            return first.isOpen() || second.isOpen() ? Value.OPEN : Value.YES;
        }
    }

    record Or(Node left, Node right) implements Node {

        @Override
        public Type type() {
            return Type.TRUTH;
        }

        @Override
        public Value value(Scope scope) {
            var first = left.value(scope);
            if (first.isYes()) {
                return Value.YES;
            }
            var second = right.value(scope);
            if (second.isYes()) {
                return Value.YES;
            }
            return first.isOpen() || second.isOpen() ? Value.OPEN : Value.NO;
        }
    }

    /// @param holds what the sign says of how the left compares to the right
    record Comparison(Node left, Node right, IntPredicate holds) implements Node {

        @Override
        public Type type() {
            return Type.TRUTH;
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Value value(Scope scope) {
            var first = left.value(scope);
            var second = right.value(scope);
            if (first.standing() == Standing.ABSENT || second.standing() == Standing.ABSENT) {
                return Value.NO;
            }
            if (first.isOpen() || second.isOpen()) {
                return Value.OPEN;
            }
            return Value.of(holds.test(((Comparable) first.content()).compareTo(second.content())));
        }
    }

    /// Whether an answer, or one of the answers, is one of some codes.
    record OneOf(Node answer, Set<String> codes) implements Node {

        @Override
        public Type type() {
            return Type.TRUTH;
        }

        @Override
        public Value value(Scope scope) {
            var value = answer.value(scope);
            if (value.isOpen()) {
                return Value.OPEN;
            }
            var given = value.content() instanceof Set
                    ? (Set<?>) value.content()
                    : value.isKnown() ? Set.of(value.content()) : Set.of();
            return Value.of(given.stream().anyMatch(codes::contains));
        }
    }

    record Arithmetic(Node left, Node right, char sign) implements Node {

        @Override
        public Type type() {
            return Type.NUMBER;
        }

        @Override
        public Value value(Scope scope) {
            var first = left.value(scope);
            var second = right.value(scope);
            if (first.standing() == Standing.ABSENT || second.standing() == Standing.ABSENT) {
                return Value.ABSENT;
            }
            if (first.isOpen() || second.isOpen()) {
                return Value.OPEN;
            }
            return work(first.number().orElseThrow(), second.number().orElseThrow());
        }

        private Value work(BigDecimal first, BigDecimal second) {
            switch (sign) {
                case '+':
                    return Value.of(first.add(second));
                case '-':
                    return Value.of(first.subtract(second));
                case '*':
                    return Value.of(first.multiply(second));
                default:
                    return second.signum() == 0 ? Value.ABSENT : Value.of(first.divide(second, MathContext.DECIMAL64));
            }
        }
    }

    /// Whether there is an answer.
    record Answered(Node answer) implements Node {

        @Override
        public Type type() {
            return Type.TRUTH;
        }

        @Override
        public Value value(Scope scope) {
            var value = answer.value(scope);
            return value.isOpen() ? Value.OPEN : Value.of(value.isKnown());
        }
    }

    record Count(String group) implements Node {

        @Override
        public Type type() {
            return Type.NUMBER;
        }

        @Override
        public Value value(Scope scope) {
            return scope.count(group);
        }
    }

    /// All answers to a question of a group together; what is not answered counts nothing.
    record Sum(String group, String path) implements Node {

        @Override
        public Type type() {
            return Type.NUMBER;
        }

        @Override
        public Value value(Scope scope) {
            return scope.count(group).isOpen() ? Value.OPEN : Value.of(sum(scope.values(path)));
        }

        private static BigDecimal sum(List<Value> values) {
            return values.stream().flatMap(v -> v.number().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /// The whole years since a day.
    record Age(Node birthday) implements Node {

        @Override
        public Type type() {
            return Type.NUMBER;
        }

        @Override
        public Value value(Scope scope) {
            var day = birthday.value(scope);
            return day.isKnown() ? Value.of(years((LocalDate) day.content(), scope.today())) : day;
        }

        private static BigDecimal years(LocalDate from, LocalDate to) {
            return BigDecimal.valueOf(Period.between(from, to).getYears()).setScale(0, RoundingMode.UNNECESSARY);
        }
    }
}

package se.ingangen.content.eservice.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ingangen.content.eservice.expression.Clause.Chosen;

/// Takes a condition apart into what can be told of it.
final class Clauses {

    private Clauses() {}

    /// All of these must hold; there may be more to the condition than they tell, never less.
    static List<Clause> of(Node node) {
        return node instanceof Node.And and
                ? Stream.concat(of(and.left()).stream(), of(and.right()).stream())
                        .toList()
                : whole(node).stream().toList();
    }

    /// The clause that says exactly what a condition does; empty if none can.
    private static Optional<Clause> whole(Node node) {
        if (node instanceof Node.Answer answer && node.type().kind() == Type.Kind.TRUTH) {
            return Optional.of(one(answer, Set.of("yes")));
        }
        if (node instanceof Node.OneOf oneOf && oneOf.answer() instanceof Node.Answer answer) {
            return Optional.of(one(answer, oneOf.codes()));
        }
        if (node instanceof Node.Comparison comparison) {
            return compared(comparison);
        }
        if (node instanceof Node.Not not) {
            return denied(not.of());
        }
        return node instanceof Node.Or or ? either(or) : Optional.empty();
    }

    private static Optional<Clause> compared(Node.Comparison node) {
        if (!(node.left() instanceof Node.Answer answer)
                || !(node.right() instanceof Node.Constant constant)
                || constant.type().kind() != Type.Kind.CODE) {
            return Optional.empty();
        }
        var isEqual = node.holds().test(0);
        var same = one(answer, Set.of((String) constant.value().content()));
        return Optional.of(isEqual ? same : new Clause(true, same.answers()));
    }

    private static Optional<Clause> denied(Node node) {
        if (node instanceof Node.Answer answer && node.type().kind() == Type.Kind.TRUTH) {
            return Optional.of(one(answer, Set.of("no")));
        }
        return whole(node).map(clause -> new Clause(!clause.none(), clause.answers()));
    }

    private static Optional<Clause> either(Node.Or node) {
        var left = whole(node.left()).filter(clause -> !clause.none());
        var right = whole(node.right()).filter(clause -> !clause.none());
        return left.isEmpty() || right.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause(false, joined(left.get(), right.get())));
    }

    /// Answers to one question stand together.
    private static List<Chosen> joined(Clause left, Clause right) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        Stream.concat(left.answers().stream(), right.answers().stream())
                .forEach(chosen -> codes.computeIfAbsent(chosen.question(), q -> new LinkedHashSet<>())
                        .addAll(chosen.codes()));
        var joined = new ArrayList<Chosen>();
        codes.forEach((question, some) -> joined.add(new Chosen(question, some)));
        return joined;
    }

    private static Clause one(Node.Answer answer, Set<String> codes) {
        return new Clause(false, List.of(new Chosen(answer.question(), codes)));
    }
}

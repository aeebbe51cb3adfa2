package se.ingangen.content.eservice.expression;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import se.ingangen.content.eservice.expression.Type.Kind;

/// Reads an expression by descending: `or` binds least, then `and`, `not`, comparing, adding,
/// multiplying.
final class Parser {

    private static final Map<String, IntPredicate> COMPARING = Map.of(
            "=", c -> c == 0,
            "!=", c -> c != 0,
            "<", c -> c < 0,
            "<=", c -> c <= 0,
            ">", c -> c > 0,
            ">=", c -> c >= 0);

    private static final Set<String> ORDERING = Set.of("<", "<=", ">", ">=");

    private final String source;
    private final Names names;
    private final List<Token> tokens;
    private int place;

    Parser(String source, Names names) {
        this.source = source;
        this.names = names;
        this.tokens = Token.all(source);
    }

    Node parse() {
        var root = either();
        if (token().kind() != Token.Kind.END) {
            throw flaw("“" + token().text() + "” does not follow from what is before it");
        }
        return root;
    }

    private Node either() {
        var left = both();
        while (token().is("or")) {
            left = new Node.Or(truth(left), truth(after(this::both)));
        }
        return left;
    }

    private Node both() {
        var left = negation();
        while (token().is("and")) {
            left = new Node.And(truth(left), truth(after(this::negation)));
        }
        return left;
    }

    private Node negation() {
        return token().is("not") ? new Node.Not(truth(after(this::negation))) : comparison();
    }

    private Node comparison() {
        var left = sum();
        var sign = token().text();
        if (token().kind() == Token.Kind.SIGN && COMPARING.containsKey(sign)) {
            return compared(left, sign, after(this::sum));
        }
        if (token().is("in")) {
            return new Node.OneOf(kind(left, Kind.CODE), after(() -> codes(left)));
        }
        if (token().is("has")) {
            return new Node.OneOf(kind(left, Kind.CODES), after(() -> Set.of(code(left))));
        }
        return left;
    }

    private Node compared(Node left, String sign, Node right) {
        if (left.type().kind() == Kind.CODE
                && right instanceof Node.Constant
                && right.type().kind() == Kind.CODE) {
            if (ORDERING.contains(sign)) {
                throw flaw("a choice is not more or less than another");
            }
            checkCode(left, (String) ((Node.Constant) right).value().content());
        } else if (left.type().kind() != right.type().kind()
                || !Set.of(Kind.NUMBER, Kind.DATE).contains(left.type().kind())) {
            throw flaw("what is on the two sides of " + sign + " cannot be compared");
        }
        return new Node.Comparison(left, right, COMPARING.get(sign));
    }

    private Node sum() {
        var left = product();
        while (token().is("+") || token().is("-")) {
            var sign = token().text().charAt(0);
            left = new Node.Arithmetic(number(left), number(after(this::product)), sign);
        }
        return left;
    }

    private Node product() {
        var left = single();
        while (token().is("*") || token().is("/")) {
            var sign = token().text().charAt(0);
            left = new Node.Arithmetic(number(left), number(after(this::single)), sign);
        }
        return left;
    }

    private Node single() {
        var token = token();
        if (token.is("(")) {
            var inner = after(this::either);
            expect(")");
            return inner;
        }
        place++;
        if (token.kind() == Token.Kind.NUMBER) {
            return new Node.Constant(Type.NUMBER, Value.of(new BigDecimal(token.text())));
        }
        if (token.kind() == Token.Kind.CODE) {
            return new Node.Constant(Type.code(Set.of(token.text())), Value.of(token.text()));
        }
        if (token.kind() == Token.Kind.NAME) {
            return token().is("(") ? call(token) : answer(token);
        }
        throw flaw(token, "an answer, a number or a code must stand here, not " + token.text());
    }

    private Node call(Token function) {
        expect("(");
        var of = token();
        Node call;
        switch (function.text()) {
            case "answered":
                call = new Node.Answered(answer(next()));
                break;
            case "age":
                call = new Node.Age(kind(answer(next()), Kind.DATE));
                break;
            case "count":
                kind(answer(next()), Kind.GROUP);
                call = new Node.Count(of.text());
                break;
            case "sum":
                call = total(next());
                break;
            default:
                throw flaw(function, "there is no " + function.text() + "()");
        }
        expect(")");
        return call;
    }

    private Node total(Token path) {
        var parts = path.text().split("\\.");
        if (parts.length != 2) {
            throw flaw(path, "sum() wants a question of a group, as group.question");
        }
        if (type(path).kind() != Kind.NUMBER) {
            throw flaw(path, path.text() + " is no number");
        }
        return new Node.Sum(parts[0], path.text());
    }

    private Node answer(Token name) {
        if (name.kind() != Token.Kind.NAME) {
            throw flaw(name, "the name of a question must stand here, not " + name.text());
        }
        if (name.text().contains(".")) {
            throw flaw(name, name.text() + " has an answer for each item; sum() makes one of them");
        }
        return new Node.Answer(name.text(), type(name));
    }

    private Type type(Token name) {
        return names.type(name.text())
                .orElseThrow(() -> flaw(name, "there is no question " + name.text() + " before it"));
    }

    private Set<String> codes(Node of) {
        expect("(");
        var codes = new LinkedHashSet<String>();
        codes.add(code(of));
        while (token().is(",")) {
            place++;
            codes.add(code(of));
        }
        expect(")");
        return codes;
    }

    private String code(Node of) {
        var token = next();
        if (token.kind() != Token.Kind.CODE) {
            throw flaw(token, "a code in single quotes must stand here, not " + token.text());
        }
        checkCode(of, token.text());
        return token.text();
    }

    private void checkCode(Node of, String code) {
        if (!of.type().codes().contains(code)) {
            throw flaw("the answer “" + code + "” is not offered");
        }
    }

    private Node truth(Node node) {
        return kind(node, Kind.TRUTH);
    }

    private Node number(Node node) {
        return kind(node, Kind.NUMBER);
    }

    private Node kind(Node node, Kind wanted) {
        if (node.type().kind() != wanted) {
            throw flaw("a " + word(wanted) + " is wanted here, not a "
                    + word(node.type().kind()));
        }
        return node;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Token token() {
        return tokens.get(place);
    }

    private Token next() {
        return tokens.get(token().kind() == Token.Kind.END ? place : place++);
    }

    private <T> T after(java.util.function.Supplier<T> reading) {
        place++;
        return reading.get();
    }

    private void expect(String sign) {
        if (!token().is(sign)) {
            throw flaw("“" + sign + "” is missing");
        }
        place++;
    }

    private FlawedExpressionException flaw(String reason) {
        return flaw(token(), reason);
    }

    private FlawedExpressionException flaw(Token at, String reason) {
        return new FlawedExpressionException(source, at.at(), reason);
    }
}

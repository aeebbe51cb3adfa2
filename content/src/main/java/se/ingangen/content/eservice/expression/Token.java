package se.ingangen.content.eservice.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word or sign of an expression.
///
/// @param at where it begins, from 0
record Token(Kind kind, String text, int at) {

    enum Kind {
        NAME,
        NUMBER,
        CODE,
        SIGN,
        END
    }

    private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "has");

    /// A minus without a space before it belongs to the name that it stands in.
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?)"
                    + "|(?<number>[0-9]+(?:\\.[0-9]+)?)"
                    + "|'(?<code>[a-z0-9-]*)'"
                    + "|(?<sign><=|>=|!=|[=<>()+*/,-]))");

    static List<Token> all(String source) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(source);
        var at = 0;
        while (!source.substring(at).isBlank()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new FlawedExpressionException(source, at, "no word or sign that is known begins here");
            }
            tokens.add(found(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "the end", source.length()));
        return tokens;
    }

    private static Token found(Matcher matcher) {
        for (var kind : List.of(Kind.NAME, Kind.NUMBER, Kind.CODE)) {
            var group = kind.name().toLowerCase(Locale.ROOT);
            if (matcher.group(group) != null) {
                var quote = kind == Kind.CODE ? 1 : 0;
                return new Token(kind, matcher.group(group), matcher.start(group) - quote);
            }
        }
        return new Token(Kind.SIGN, matcher.group("sign"), matcher.start("sign"));
    }

    /// The names that are no word of the language, and of `group.question` the group.
    static Set<String> questions(String source) {
        var tokens = all(source);
        var questions = new TreeSet<String>();
        for (var i = 0; i < tokens.size() - 1; i++) {
            var token = tokens.get(i);
            if (token.kind == Kind.NAME
                    && !WORDS.contains(token.text)
                    && !tokens.get(i + 1).is("(")) {
                questions.add(token.text.replaceFirst("\\..*", ""));
            }
        }
        return questions;
    }

    boolean is(String wanted) {
        return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(wanted);
    }
}

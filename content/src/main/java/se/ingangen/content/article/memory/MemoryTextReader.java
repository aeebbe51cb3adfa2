package se.ingangen.content.article.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ingangen.content.article.segment.CodeKind;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.InlineCode;

/// Reads what [MemoryText] writes.
final class MemoryTextReader {

    private static final Pattern TOKEN = Pattern.compile("(?<words>[^<>]+)"
            + "|</(?<close>[a-z]+\\d*)>"
            + "|<(?<alone>[a-z]+)(?<aloneNumber>\\d+)/>"
            + "|<(?<open>[a-z]+)(?<number>\\d+)>"
            + "|<language(?<what> [^<>]*)>");

    private final String written;
    private final CodedText.Builder text = new CodedText.Builder();
    private final Deque<InlineCode> open = new ArrayDeque<>();
    private int own;

    MemoryTextReader(String written) {
        this.written = written;
    }

    Optional<CodedText> read() {
        var tokens = TOKEN.matcher(written);
        var end = 0;
        while (tokens.find()) {
            if (tokens.start() != end || !take(tokens)) {
                return Optional.empty();
            }
            end = tokens.end();
        }
        return end == written.length() && open.isEmpty() ? Optional.of(text.build()) : Optional.empty();
    }

    private boolean take(Matcher token) {
        if (token.group("words") != null) {
            text.text(token.group("words")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&"));
            return true;
        }
        if (token.group("close") != null) {
            return close(token.group("close"));
        }
        if (token.group("alone") != null) {
            var code = code(token.group("alone"), token.group("aloneNumber"), "");
            code.ifPresent(text::alone);
            return code.isPresent();
        }
        own += token.group("what") == null ? 0 : 1;
        var code = token.group("what") != null
                ? InlineCode.language("t" + own, token.group("what"))
                : code(token.group("open"), token.group("number"), "/");
        code.ifPresent(text::open);
        code.ifPresent(open::push);
        return code.isPresent();
    }

    private boolean close(String name) {
        if (open.isEmpty() || !name.equals(name(open.element()))) {
            return false;
        }
        text.close(open.pop());
        return true;
    }

    private static String name(InlineCode code) {
        var isOwn = code.id().startsWith("t");
        return code.kind().word() + (isOwn ? "" : code.id());
    }

    private static Optional<InlineCode> code(String kind, String number, String close) {
        return CodeKind.find(kind).map(found -> new InlineCode(number, found, "", "", close));
    }
}

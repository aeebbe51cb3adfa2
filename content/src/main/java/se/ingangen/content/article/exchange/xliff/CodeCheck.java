package se.ingangen.content.article.exchange.xliff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.article.segment.InlineCode;
import se.ingangen.content.article.segment.Piece;

/// Holds a translated sentence against its source: it must have the same codes, in whatever order.
///
/// Whatever a code says in the file, what is taken over is the source's. Only a mark of a language may
/// be the translation's own.
final class CodeCheck {

    private final Map<String, InlineCode> codes;
    private final CodedText.Builder text = new CodedText.Builder();
    private final Map<String, InlineCode> own = new HashMap<>();
    private final Deque<InlineCode> open = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<Fault> faults = new LinkedHashSet<>();

    private CodeCheck(CodedText source) {
        this.codes = source.codes().stream().collect(Collectors.toMap(InlineCode::id, code -> code));
    }

    /// What came of the check.
    ///
    /// @param text with the codes of the source
    record Result(CodedText text, Set<Fault> faults) {}

    /// @param name the end of the message's key
    /// @param code that it is about
    record Fault(String name, String code) {}

    static Result check(CodedText source, CodedText target) {
        var check = new CodeCheck(source);
        check.collectOwn(target);
        target.pieces().forEach(check::take);
        check.open.forEach(code -> check.faults.add(new Fault("code-crossed", shown(code))));
        check.codes.values().stream()
                .filter(code -> !code.kind().isOptional() && !check.seen.contains(code.id()))
                .forEach(code -> check.faults.add(new Fault("code-lost", shown(code))));
        return new Result(check.text.build().folded(), check.faults);
    }

    /// The pairs that the translation has of its own, and that tell of a language.
    private void collectOwn(CodedText target) {
        var starts = new HashMap<String, String>();
        for (var piece : target.pieces()) {
            if (piece.side() == Piece.Side.OPEN) {
                starts.put(piece.code().id(), piece.code().open());
            }
        }
        starts.forEach((id, start) -> {
            if (!codes.containsKey(id)) {
                language(id, start).ifPresent(code -> own.put(id, code));
            }
        });
    }

    private static Optional<InlineCode> language(String id, String start) {
        return start.startsWith("<span") && start.endsWith(">")
                ? InlineCode.language(id, start.substring("<span".length(), start.length() - 1))
                : Optional.empty();
    }

    private void take(Piece piece) {
        if (piece.side() == Piece.Side.TEXT) {
            text.add(piece);
            return;
        }
        var read = piece.code();
        var code = Optional.ofNullable(codes.get(read.id())).or(() -> Optional.ofNullable(own.get(read.id())));
        if (code.isEmpty() || code.get().isPair() == (piece.side() == Piece.Side.ALONE)) {
            faults.add(new Fault("code-added", shown(read)));
            return;
        }
        if (isOther(code.get().open(), read.open()) || isOther(code.get().close(), read.close())) {
            faults.add(new Fault("code-changed", shown(code.get())));
        }
        place(piece.side(), code.get());
    }

    private void place(Piece.Side side, InlineCode code) {
        if (side != Piece.Side.CLOSE && !seen.add(code.id())) {
            faults.add(new Fault("code-added", shown(code)));
        }
        switch (side) {
            case OPEN:
                open.push(code);
                text.open(code);
                break;
            case CLOSE:
                if (open.isEmpty() || !open.pop().equals(code)) {
                    faults.add(new Fault("code-crossed", shown(code)));
                }
                text.close(code);
                break;
            default:
                text.alone(code);
        }
    }

    /// Whether a tool has put something else in the place of the original; some leave it out.
    private static boolean isOther(String original, String read) {
        return !read.isEmpty()
                && !read.replaceAll("\\s+", " ")
                        .strip()
                        .equals(original.replaceAll("\\s+", " ").strip());
    }

    private static String shown(InlineCode code) {
        var shown = code.close().isEmpty() ? code.open() : code.open() + "…" + code.close();
        return shown.isEmpty() ? code.id() : shown;
    }
}

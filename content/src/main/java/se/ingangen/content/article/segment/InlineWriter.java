package se.ingangen.content.article.segment;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// Puts a [CodedText] in the place of what stands in a paragraph, heading or cell.
///
/// Codes are written as they were read, words so that they stay words: `*` is a star.
final class InlineWriter {

    /// How the words of a text are kept from becoming Markdown.
    enum Care {
        /// As a person would write, with a backslash where one is needed.
        USUAL,
        /// Every sign escaped, and emphasis in HTML, for the few texts where the usual does not do:
        /// a strong word that ends within a word.
        UTMOST
    }

    private static final String ASCII_SIGNS = "!\"#$%&'()*+,-./:;<=>?@[]^_`{}~";
    private static final Map<CodeKind, List<String>> HTML =
            Map.of(CodeKind.STRONG, List.of("<strong>", "</strong>"), CodeKind.EMPHASIS, List.of("<em>", "</em>"));

    private final Node block;
    private final Care care;
    private final Iterator<String> captions;
    private boolean atLineStart = true;

    private InlineWriter(Node block, Care care, Iterator<String> captions) {
        this.block = block;
        this.care = care;
        this.captions = captions;
    }

    /// @param captions the words under the pictures in it, empty for none
    static void write(CodedText text, Node block, Care care, List<String> captions) {
        while (block.getFirstChild() != null) {
            block.getFirstChild().unlink();
        }
        var writer = new InlineWriter(block, care, captions.iterator());
        for (int i = 0; i < text.pieces().size(); i++) {
            var next = i + 1 < text.pieces().size() ? text.pieces().get(i + 1) : null;
            writer.write(text.pieces().get(i), next);
        }
    }

    /// The text as the content of a block of HTML.
    static String html(CodedText text) {
        var html = new StringBuilder();
        for (var piece : text.pieces()) {
            switch (piece.side()) {
                case TEXT:
                    html.append(piece.text()
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;")
                            .replace("\u00A0", "&nbsp;"));
                    break;
                case CLOSE:
                    html.append(piece.code().close());
                    break;
                default:
                    html.append(piece.code().open());
            }
        }
        return html.toString();
    }

    private void write(Piece piece, Piece next) {
        switch (piece.side()) {
            case TEXT:
                words(piece.text(), next);
                break;
            case OPEN:
                raw(written(piece.code(), 0));
                break;
            case CLOSE:
                raw(written(piece.code(), 1));
                break;
            default:
                if (piece.code().kind() == CodeKind.BREAK) {
                    block.appendChild(new HardLineBreak());
                    atLineStart = true;
                    return;
                }
                raw(captioned(piece.code().kind(), piece.code().open()));
        }
        atLineStart = false;
    }

    private String written(InlineCode code, int side) {
        if (care == Care.UTMOST && HTML.containsKey(code.kind())) {
            return HTML.get(code.kind()).get(side);
        }
        return side == 0 ? code.open() : captioned(code.kind(), code.close());
    }

    private String captioned(CodeKind kind, String written) {
        var caption = kind == CodeKind.IMAGE && captions.hasNext() ? captions.next() : "";
        return caption.isEmpty()
                ? written
                : written.substring(0, written.length() - 1) + " \"" + caption.replaceAll("[\\\\\"&]", "\\\\$0")
                        + "\")";
    }

    private void words(String words, Piece next) {
        if (care == Care.UTMOST) {
            raw(escaped(words));
            return;
        }
        if (atLineStart && words.matches("(?s)[+~=].*")) {
            raw("\\");
        }
        // Before a link it would make a picture of it.
        var isShout = words.endsWith("!")
                && next != null
                && next.side() == Piece.Side.OPEN
                && next.code().kind() == CodeKind.LINK;
        var parts = (isShout ? words.substring(0, words.length() - 1) : words).split("\u00A0", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                raw("&nbsp;");
            }
            if (!parts[i].isEmpty()) {
                block.appendChild(new Text(parts[i]));
            }
        }
        if (isShout) {
            raw("\\!");
        }
    }

    /// In a cell a backslash or a bar would end the cell, even one that is escaped.
    private static String escaped(String words) {
        var escaped = new StringBuilder();
        words.chars().forEach(character -> escaped.append(escaped((char) character)));
        return escaped.toString();
    }

    private static String escaped(char character) {
        switch (character) {
            case '|':
            case '\\':
                return "&#" + (int) character + ";";
            case '\u00A0':
                return "&nbsp;";
            default:
                return ASCII_SIGNS.indexOf(character) < 0 ? String.valueOf(character) : "\\" + character;
        }
    }

    private void raw(String literal) {
        var raw = new HtmlInline();
        raw.setLiteral(literal);
        block.appendChild(raw);
    }
}

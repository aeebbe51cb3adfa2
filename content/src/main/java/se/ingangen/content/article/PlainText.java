package se.ingangen.content.article;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// The words of a Markdown text without its marks and addresses, for headings and for the search
/// index. Each block, and each cell of a table, is a line.
public final class PlainText extends AbstractVisitor {

    private static final Parser PARSER = MarkdownParser.create();

    private final StringBuilder words = new StringBuilder();

    private PlainText() {}

    /// The words of a part of a text.
    public static String of(Node node) {
        var text = new PlainText();
        node.accept(text);
        return text.words.toString().strip();
    }

    /// The words of a text, without the ids of its headings.
    public static String of(String markdown) {
        return of(PARSER.parse(markdown)).replaceAll("\\s*\\{#[\\w-]+\\}", "");
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        var isLine = parent instanceof Block || parent instanceof TableCell;
        if (isLine && words.length() > 0 && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
        words.append(' ');
    }
}

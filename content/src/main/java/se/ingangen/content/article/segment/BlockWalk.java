package se.ingangen.content.article.segment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/// Walks through all that can hold words, in the order in which it is read.
abstract class BlockWalk extends AbstractVisitor {

    private static final Pattern HEADING_ID = Pattern.compile("\\s*\\{#([\\w-]+)\\}\\s*$");

    final String section;
    private int number;

    BlockWalk(String section) {
        this.section = section;
    }

    abstract void block(String id, BlockKind kind, Node node);

    abstract void html(String id, HtmlBlock node);

    String nextId() {
        number++;
        return section + "." + number;
    }

    @Override
    public void visit(Paragraph paragraph) {
        var kind = paragraph.getParent() instanceof ListItem ? BlockKind.ITEM : BlockKind.PARAGRAPH;
        block(nextId(), kind, paragraph);
    }

    @Override
    public void visit(Heading heading) {
        block(nextId(), isOwn(heading) ? BlockKind.HEADING : BlockKind.SUBHEADING, heading);
    }

    @Override
    public void visit(HtmlBlock html) {
        html(nextId(), html);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            block(nextId(), BlockKind.CELL, node);
        } else {
            visitChildren(node);
        }
    }

    /// Whether a heading is that of the section itself.
    private static boolean isOwn(Heading heading) {
        return heading.getLevel() == 2 && heading.getParent().getParent() == null;
    }

    /// Takes the id off the end of a heading, if it has one.
    static Optional<String> takeHeadingId(Node node) {
        if (!(node instanceof Heading) || !(node.getLastChild() instanceof Text)) {
            return Optional.empty();
        }
        var last = (Text) node.getLastChild();
        var found = HEADING_ID.matcher(last.getLiteral());
        if (!found.find()) {
            return Optional.empty();
        }
        last.setLiteral(last.getLiteral().substring(0, found.start()));
        return Optional.of(found.group(1));
    }
}

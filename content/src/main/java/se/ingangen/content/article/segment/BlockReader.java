package se.ingangen.content.article.segment;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/// Takes the blocks out of a section.
final class BlockReader extends BlockWalk {

    private final List<Block> blocks = new ArrayList<>();

    private BlockReader(String section) {
        super(section);
    }

    /// The blocks of a document that have words, in order.
    static List<Block> read(String section, Node document) {
        var reader = new BlockReader(section);
        document.accept(reader);
        return List.copyOf(reader.blocks);
    }

    @Override
    void block(String id, BlockKind kind, Node node) {
        takeHeadingId(node);
        add(id, kind, shape(node), InlineReader.read(node));
        InlineReader.captions(node)
                .forEach(caption -> add(
                        nextId(),
                        BlockKind.CAPTION,
                        "caption",
                        CodedText.of(caption).folded()));
    }

    @Override
    void html(String id, HtmlBlock node) {
        add(id, BlockKind.PARAGRAPH, shape(node), InlineReader.readHtml(node.getLiteral()));
    }

    private void add(String id, BlockKind kind, String shape, CodedText text) {
        if (text.hasWords()) {
            blocks.add(new Block(id, kind, shape, text));
        }
    }

    private static String shape(Node node) {
        var shape = node.getClass().getSimpleName();
        if (node instanceof Heading) {
            shape += ((Heading) node).getLevel();
        }
        for (var above = node.getParent(); above.getParent() != null; above = above.getParent()) {
            shape = above.getClass().getSimpleName() + "/" + shape;
        }
        return shape;
    }
}

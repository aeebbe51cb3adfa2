package se.ingangen.content.article.segment;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import se.ingangen.content.article.segment.InlineWriter.Care;

/// Puts other words into the blocks of a section.
final class BlockWriter extends BlockWalk {

    private final Map<String, CodedText> texts;
    private final Care care;

    private BlockWriter(String section, Map<String, CodedText> texts, Care care) {
        super(section);
        this.texts = texts;
        this.care = care;
    }

    /// Changes a document.
    ///
    /// @param texts by the id of their block; a block that is not there keeps its words
    static void write(String section, Node document, Map<String, CodedText> texts, Care care) {
        document.accept(new BlockWriter(section, texts, care));
    }

    @Override
    void block(String id, BlockKind kind, Node node) {
        var headingId = takeHeadingId(node).or(() -> Optional.of(section).filter(own -> kind == BlockKind.HEADING));
        var captions = InlineReader.captions(node).stream()
                .map(caption -> Optional.ofNullable(texts.get(nextId()))
                        .map(CodedText::words)
                        .orElse(caption))
                .toList();
        var text = Objects.requireNonNullElseGet(texts.get(id), () -> InlineReader.read(node));
        InlineWriter.write(text, node, care, captions);
        headingId.ifPresent(written -> {
            var raw = new HtmlInline();
            raw.setLiteral(" {#" + written + "}");
            node.appendChild(raw);
        });
    }

    @Override
    void html(String id, HtmlBlock node) {
        Optional.ofNullable(texts.get(id)).map(InlineWriter::html).ifPresent(node::setLiteral);
    }
}

package se.ingangen.content.article.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import se.ingangen.content.article.MarkdownParser;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.segment.InlineWriter.Care;

/// A section, taken apart into what is translated: its heading and the blocks below it. Title and
/// summary of a page are sections of one block, in plain text.
///
/// What is no words stays as it is: lines across the page, blocks of code, what links lead to.
public final class SectionText {

    private static final Parser PARSER = MarkdownParser.create();
    private static final MarkdownRenderer WRITER = MarkdownParser.writer();
    private static final Pattern ID = Pattern.compile("[A-Za-z][\\w-]*");
    private static final Pattern HEADING_ID = Pattern.compile("\\s*\\{#([\\w-]+)\\}\\s*$");

    private final String id;
    private final String markdown;
    private final List<Block> blocks;

    private SectionText(String id, String markdown) {
        this.id = id;
        this.markdown = markdown;
        if (isPlain(id)) {
            var kind = id.equals(Section.TITLE) ? BlockKind.TITLE : BlockKind.SUMMARY;
            this.blocks = List.of(
                    new Block(id + ".1", kind, id, CodedText.of(markdown).folded()));
        } else {
            var taking = new Taking(id);
            PARSER.parse(markdown).accept(taking);
            this.blocks = List.copyOf(taking.blocks);
        }
    }

    /// @param id the section's; `title` and `summary` for these
    /// @param markdown with the section's heading; plain text for title and summary
    public static SectionText of(String id, String markdown) {
        return new SectionText(id, markdown);
    }

    /// Whether a section's translation can say that it is this section's: its id can stand in braces
    /// after a heading.
    public static boolean canBeTranslated(String id) {
        return Section.RESERVED.contains(id) || ID.matcher(id).matches();
    }

    private static boolean isPlain(String id) {
        return id.equals(Section.TITLE) || id.equals(Section.SUMMARY);
    }

    public String id() {
        return id;
    }

    /// As it was written.
    public String markdown() {
        return markdown;
    }

    /// The blocks that have words, in order.
    public List<Block> blocks() {
        return blocks;
    }

    /// The section around other words. Its heading says its id, so that it keeps it.
    ///
    /// @param texts by the id of their block; a block that is not there keeps its words
    /// @return its Markdown; empty if Markdown cannot say it: words of a heading that end like an id,
    ///     or a block that is left without words
    public Optional<String> with(Map<String, CodedText> texts) {
        if (isPlain(id)) {
            return Optional.of(
                    texts.getOrDefault(id + ".1", blocks.get(0).text()).words());
        }
        return Stream.of(Care.values())
                .map(care -> written(texts, care))
                .filter(written -> says(written, texts))
                .findFirst();
    }

    private String written(Map<String, CodedText> texts, Care care) {
        var document = PARSER.parse(markdown);
        document.accept(new Putting(id, texts, care));
        return WRITER.render(document).strip();
    }

    private boolean says(String written, Map<String, CodedText> texts) {
        var wanted = blocks.stream()
                .map(block -> block.shape() + " " + marked(texts.getOrDefault(block.id(), block.text())))
                .toList();
        return wanted.equals(of(id, written).said());
    }

    /// Whether two sections say the same in the same blocks, however their Markdown is written.
    public boolean says(SectionText other) {
        return said().equals(other.said());
    }

    private List<String> said() {
        return blocks.stream()
                .map(block -> block.shape() + " " + marked(block.text()))
                .toList();
    }

    private static String marked(CodedText text) {
        var folded = text.folded().renumbered();
        return folded.marked() + folded.codes().stream().map(InlineCode::what).toList();
    }

    /// Walks through all that can hold words, in the order in which it is read.
    private abstract static class Walk extends AbstractVisitor {
        final String section;
        private int number;

        Walk(String section) {
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
    }

    private static final class Taking extends Walk {
        private final List<Block> blocks = new ArrayList<>();

        private Taking(String section) {
            super(section);
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

    private static final class Putting extends Walk {
        private final Map<String, CodedText> texts;
        private final Care care;

        private Putting(String section, Map<String, CodedText> texts, Care care) {
            super(section);
            this.texts = texts;
            this.care = care;
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

    /// Whether a heading is that of the section itself.
    private static boolean isOwn(Heading heading) {
        return heading.getLevel() == 2 && heading.getParent().getParent() == null;
    }

    /// Takes the id off the end of a heading, if it has one.
    private static Optional<String> takeHeadingId(Node node) {
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

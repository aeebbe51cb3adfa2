package se.ingangen.content.article.segment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import se.ingangen.content.article.Markdown;
import se.ingangen.content.article.MarkdownParser;
import se.ingangen.content.article.segment.Piece.Side;

/// Reads what stands in a paragraph, heading or cell as a [CodedText].
final class InlineReader extends AbstractVisitor {

    private static final MarkdownRenderer WRITER = MarkdownParser.writer();
    private static final Pattern HTML = Pattern.compile("(?s)<!--.*?-->\\s*|<[^>]*>\\s*");

    private final CodedText.Builder text = new CodedText.Builder();
    private final Deque<Map<Node, Node>> pairs = new ArrayDeque<>();
    private final Map<Node, InlineCode> open = new HashMap<>();
    private int codes;

    private InlineReader() {}

    static CodedText read(Node block) {
        var reader = new InlineReader();
        reader.visitChildren(block);
        return reader.text.build().folded();
    }

    /// Reads a block of HTML.
    static CodedText readHtml(String literal) {
        var paragraph = new Paragraph();
        var matcher = HTML.matcher(literal);
        var read = 0;
        while (matcher.find()) {
            paragraph.appendChild(new Text(unescape(literal.substring(read, matcher.start()))));
            paragraph.appendChild(html(matcher.group()));
            read = matcher.end();
        }
        paragraph.appendChild(new Text(unescape(literal.substring(read))));
        return read(paragraph);
    }

    @Override
    protected void visitChildren(Node parent) {
        pairs.push(pairs(parent));
        super.visitChildren(parent);
        pairs.pop();
    }

    @Override
    public void visit(Text words) {
        text.text(words.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
        text.text(" ");
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
        alone(CodeKind.BREAK, "", "<br/>");
    }

    @Override
    public void visit(Code code) {
        alone(CodeKind.CODE, code.getLiteral(), written(new Code(code.getLiteral())));
    }

    @Override
    public void visit(Emphasis emphasis) {
        pair(emphasis, CodeKind.EMPHASIS, "", "*", "*");
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        pair(emphasis, CodeKind.STRONG, "", "**", "**");
    }

    @Override
    public void visit(Link link) {
        var written = written(with(new Link(link.getDestination(), link.getTitle()), "x"));
        pair(link, CodeKind.LINK, link.getDestination(), "[", written.substring("[x".length()));
    }

    @Override
    public void visit(Image image) {
        var written = written(with(new Image(image.getDestination(), title(image)), "x"));
        if (image.getFirstChild() == null) {
            alone(CodeKind.IMAGE, image.getDestination(), written.replaceFirst("x", ""));
        } else {
            pair(image, CodeKind.IMAGE, image.getDestination(), "![", written.substring("![x".length()));
        }
    }

    @Override
    public void visit(HtmlInline html) {
        var partner = pairs.element().get(html);
        var tag = HtmlTag.of(html.getLiteral());
        if (partner == null) {
            alone(CodeKind.HTML, tag.what(), html.getLiteral());
        } else if (tag.closes()) {
            text.close(open.get(partner));
        } else {
            var code = code(tag.kind(), tag.what(), html.getLiteral(), ((HtmlInline) partner).getLiteral());
            open.put(html, code);
            text.open(code);
        }
    }

    /// The words under a picture, which are translated on their own; the text of the picture is then
    /// without them.
    static List<String> captions(Node block) {
        return images(block).map(InlineReader::caption).toList();
    }

    private static Stream<Image> images(Node parent) {
        return children(parent).flatMap(child -> child instanceof Image ? Stream.of((Image) child) : images(child));
    }

    private static String caption(Image image) {
        var title = Objects.requireNonNullElse(image.getTitle(), "").strip();
        return title.equals(Markdown.DECORATIVE) ? "" : title;
    }

    private static String title(Image image) {
        return caption(image).isEmpty() ? image.getTitle() : null;
    }

    private void pair(Node node, CodeKind kind, String what, String before, String after) {
        var code = code(kind, what, before, after);
        text.open(code);
        visitChildren(node);
        text.close(code);
    }

    private void alone(CodeKind kind, String what, String literal) {
        text.add(Piece.of(Side.ALONE, code(kind, what, literal, "")));
    }

    private InlineCode code(CodeKind kind, String what, String before, String after) {
        codes++;
        return new InlineCode(String.valueOf(codes), kind, what, before, after);
    }

    /// Which tags of HTML among the children of a node belong together.
    private static Map<Node, Node> pairs(Node parent) {
        var pairs = new HashMap<Node, Node>();
        var waiting = new ArrayDeque<Node>();
        for (var child : children(parent).filter(HtmlInline.class::isInstance).toList()) {
            var tag = tag(child);
            if (!tag.closes()) {
                waiting.push(child);
            } else if (waiting.stream().anyMatch(node -> tag(node).name().equals(tag.name()))) {
                while (!tag(waiting.element()).name().equals(tag.name())) {
                    waiting.pop();
                }
                pairs.put(child, waiting.element());
                pairs.put(waiting.pop(), child);
            }
        }
        return pairs;
    }

    private static HtmlTag tag(Node html) {
        return HtmlTag.of(((HtmlInline) html).getLiteral());
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNext);
    }

    private static String written(Node node) {
        var paragraph = with(new Paragraph(), node);
        return WRITER.render(with(new Document(), paragraph)).lines().collect(Collectors.joining(" "));
    }

    private static Node with(Node parent, String words) {
        return with(parent, new Text(words));
    }

    private static Node with(Node parent, Node child) {
        parent.appendChild(child);
        return parent;
    }

    private static HtmlInline html(String literal) {
        var html = new HtmlInline();
        html.setLiteral(literal);
        return html;
    }

    private static String unescape(String html) {
        return html.replace("&nbsp;", "\u00A0")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}

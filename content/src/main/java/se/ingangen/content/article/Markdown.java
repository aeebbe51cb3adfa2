package se.ingangen.content.article;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Turns the Markdown of a section into HTML that is safe to show.
///
/// Every item of a section's ordered list can be linked to: its id is the section's with the
/// item's number, `decisions-3`, the same in every language. Telephone numbers are kept from
/// turning round in a right-to-left text.
public final class Markdown {

    /// The class of a link that stands alone, and so is a target of its own size.
    private static final String ALONE = "link";

    private static final Parser PARSER = MarkdownParser.create();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "a",
                    "ul",
                    "ol",
                    "li",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "blockquote",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "img",
                    "br",
                    "hr",
                    "span",
                    "del",
                    "sup",
                    "sub",
                    "abbr")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href", "dir")
            .onElements("a")
            .allowAttributes("hreflang")
            .onElements("a")
            .allowAttributes("class")
            .matching(true, ALONE)
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("lang", "dir")
            .onElements("span", "p", "blockquote", "li", "strong", "em")
            .allowAttributes("title")
            .onElements("abbr")
            .allowAttributes("id")
            .matching(java.util.regex.Pattern.compile("[\\p{L}\\p{N}_-]+"))
            .onElements("h3", "h4", "h5", "h6", "li", "span")
            .allowAttributes("scope")
            .onElements("th")
            .allowAttributes("start")
            .onElements("ol")
            .allowWithoutAttributes("span")
            .toFactory();

    private Markdown() {}

    /// Renders the Markdown of a section.
    ///
    /// @param sectionId begins the ids of list items
    /// @param links from a link or image address as written to the address to use
    public static String toHtml(String markdown, String sectionId, UnaryOperator<String> links) {
        var document = PARSER.parse(markdown);
        document.accept(new Rewriter(links));
        var html = HtmlRenderer.builder()
                .extensions(MarkdownParser.EXTENSIONS)
                .attributeProviderFactory(context -> new Attributes(sectionId))
                .build()
                .render(document);
        return POLICY.sanitize(html);
    }

    private static final class Rewriter extends AbstractVisitor {
        private final UnaryOperator<String> links;

        private Rewriter(UnaryOperator<String> links) {
            this.links = links;
        }

        @Override
        public void visit(Link link) {
            link.setDestination(links.apply(link.getDestination()));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            image.setDestination(links.apply(image.getDestination()));
            visitChildren(image);
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() < 3) {
                heading.setLevel(3);
            }
            if (heading.getLastChild() instanceof Text) {
                var text = (Text) heading.getLastChild();
                text.setLiteral(text.getLiteral().replaceFirst("\\s*\\{#[\\w-]+\\}\\s*$", ""));
            }
            visitChildren(heading);
        }
    }

    private static final class Attributes implements AttributeProvider {
        private final String sectionId;

        private Attributes(String sectionId) {
            this.sectionId = sectionId;
        }

        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (node instanceof Link && ((Link) node).getDestination().startsWith("tel:")) {
                attributes.put("dir", "ltr");
            }
            if (node instanceof Link && isAlone(node)) {
                attributes.put("class", ALONE);
            }
            if (node instanceof ListItem && isFirstOrdered(node.getParent())) {
                attributes.put(
                        "id",
                        sectionId + "-" + (((OrderedList) node.getParent()).getMarkerStartNumber() + place(node)));
            }
            if (tagName.equals("th")) {
                attributes.put("scope", "col");
            }
        }

        /// Whether a line holds nothing else.
        private static boolean isAlone(Node link) {
            return link.getParent() instanceof Paragraph
                    && (link.getPrevious() == null || link.getPrevious() instanceof HardLineBreak)
                    && (link.getNext() == null || link.getNext() instanceof HardLineBreak);
        }

        private static boolean isFirstOrdered(Node list) {
            if (!(list instanceof OrderedList) || list.getParent().getParent() != null) {
                return false;
            }
            for (var before = list.getPrevious(); before != null; before = before.getPrevious()) {
                if (before instanceof OrderedList) {
                    return false;
                }
            }
            return true;
        }

        private static int place(Node item) {
            var place = 0;
            for (var before = item.getPrevious(); before != null; before = before.getPrevious()) {
                place++;
            }
            return place;
        }
    }
}

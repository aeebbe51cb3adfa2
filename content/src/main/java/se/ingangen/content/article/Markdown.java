package se.ingangen.content.article;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
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

/// Turns the Markdown of a section into HTML that is safe to show.
///
/// Every item of a section's ordered list can be linked to: its id is the section's with the
/// item's number, `decisions-3`, the same in every language. Telephone numbers are kept from
/// turning round in a right-to-left text.
///
/// A picture that stands alone in a paragraph becomes a figure, its title the words below it. What
/// only decorates is written with an empty description and the title `decorative`.
public final class Markdown {

    /// The class of a link that stands alone, and so is a target of its own size.
    static final String ALONE = "link";

    private static final Parser PARSER = MarkdownParser.create();

    /// The title of a picture that tells nothing that the text does not.
    public static final String DECORATIVE = "decorative";

    private Markdown() {}

    /// Renders the Markdown of a section.
    ///
    /// @param sectionId begins the ids of list items
    /// @param targets where its links and pictures lead
    public static String toHtml(String markdown, String sectionId, Targets targets) {
        return toHtml(markdown, sectionId, targets, document -> {});
    }

    /// Renders the Markdown of a section.
    ///
    /// @param mark does something to the document before it is rendered
    static String toHtml(String markdown, String sectionId, Targets targets, Consumer<Node> mark) {
        var document = PARSER.parse(markdown);
        document.accept(new Rewriter(targets));
        mark.accept(document);
        var html = HtmlRenderer.builder()
                .extensions(MarkdownParser.EXTENSIONS)
                .attributeProviderFactory(context -> new Attributes(sectionId, targets))
                .build()
                .render(document);
        return SafeHtml.of(html);
    }

    /// A piece of HTML as it is; what is not safe in it is left out in the end.
    static HtmlInline html(String literal) {
        var html = new HtmlInline();
        html.setLiteral(literal);
        return html;
    }

    private static final class Rewriter extends AbstractVisitor {
        private final Targets targets;

        private Rewriter(Targets targets) {
            this.targets = targets;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            targets.document(link.getDestination()).ifPresent(note -> {
                link.appendChild(new Text(" "));
                link.appendChild(html("<span lang=\"" + note.reader().tag() + "\" dir=\""
                        + note.reader().dir() + "\">"));
                link.appendChild(new Text(note.text()));
                link.appendChild(html("</span>"));
            });
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            var only = paragraph.getFirstChild();
            if (only instanceof Image && only.getNext() == null) {
                caption((Image) only).ifPresent(caption -> {
                    paragraph.insertBefore(html("<figure>"));
                    paragraph.insertBefore(only);
                    paragraph.insertBefore(html("<figcaption>"));
                    paragraph.insertBefore(new Text(caption));
                    paragraph.insertBefore(html("</figcaption></figure>\n"));
                    paragraph.unlink();
                });
            }
        }

        private static Optional<String> caption(Image image) {
            return Optional.ofNullable(image.getTitle()).filter(title -> !title.isBlank() && !title.equals(DECORATIVE));
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
        private final Targets targets;

        private Attributes(String sectionId, Targets targets) {
            this.sectionId = sectionId;
            this.targets = targets;
        }

        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (node instanceof Link) {
                describe((Link) node, attributes);
            }
            if (node instanceof Image) {
                describe((Image) node, attributes);
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

        private void describe(Link link, Map<String, String> attributes) {
            attributes.put("href", targets.address(link.getDestination()));
            if (isAlone(link)) {
                attributes.put("class", ALONE);
            }
            if (link.getDestination().startsWith("tel:")) {
                attributes.put("dir", "ltr");
            }
            targets.document(link.getDestination())
                    .filter(note -> !note.language().isEmpty())
                    .ifPresent(note -> attributes.put("hreflang", note.language()));
        }

        private void describe(Image image, Map<String, String> attributes) {
            attributes.put("src", targets.address(image.getDestination()));
            attributes.remove("title");
            attributes.put("loading", "lazy");
            targets.size(image.getDestination()).ifPresent(size -> {
                attributes.put("width", String.valueOf(size.width()));
                attributes.put("height", String.valueOf(size.height()));
            });
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

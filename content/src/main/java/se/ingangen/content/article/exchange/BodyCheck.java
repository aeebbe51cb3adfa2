package se.ingangen.content.article.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads the links and images of a Markdown text with the lines they are on.
final class BodyCheck extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final String file;
    private final int firstLine;
    private final Faults faults;
    private final List<Target> targets = new ArrayList<>();

    private BodyCheck(String file, int firstLine, Faults faults) {
        this.file = file;
        this.firstLine = firstLine;
        this.faults = faults;
    }

    /// What a text links to. A picture that not everybody can take in is a fault, and so is a link
    /// or an image written as HTML, which no check would see.
    static List<Target> targets(String file, EditionFile edition, Faults faults) {
        var check = new BodyCheck(file, edition.bodyLine(), faults);
        PARSER.parse(edition.text().body()).accept(check);
        return check.targets;
    }

    @Override
    public void visit(Link link) {
        targets.add(new Target(link.getDestination(), line(link)));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        targets.add(new Target(image.getDestination(), line(image)));
        PictureCheck.fault(image)
                .ifPresent(part ->
                        faults.add(file, line(image), part, image.getDestination(), PictureCheck.MAX_DESCRIPTION));
    }

    @Override
    public void visit(HtmlInline html) {
        checkHtml(html.getLiteral(), html);
    }

    @Override
    public void visit(HtmlBlock html) {
        checkHtml(html.getLiteral(), html);
    }

    private void checkHtml(String literal, Node node) {
        if (literal.toLowerCase(Locale.ROOT).matches("(?s).*<(img|a)[\\s>/].*")) {
            faults.add(file, line(node), "html");
        }
    }

    private int line(Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (!n.getSourceSpans().isEmpty()) {
                return firstLine + n.getSourceSpans().get(0).getLineIndex();
            }
        }
        return firstLine;
    }

    /// An address that a text links to, and its line.
    record Target(String address, int line) {}
}

package se.ingangen.content.document;

import java.util.ArrayDeque;
import java.util.Iterator;
import org.w3c.dom.Element;

/// A document as the HTML that the library is given: bookmarks and style sheet at its head, the door
/// with the organisation's name, the title, the parts, and what stands at the foot of every page.
final class PageMarkup {

    private final Document document;
    private final Markup markup = new Markup();

    private PageMarkup(Document document) {
        this.document = document;
    }

    static org.w3c.dom.Document of(Document document) {
        return new PageMarkup(document).tree();
    }

    private org.w3c.dom.Document tree() {
        var root = markup.root(document.language());
        writeHead(markup.add(root, "head"));
        writeBody(markup.add(root, "body"));
        return markup.tree();
    }

    private void writeHead(Element head) {
        var title = Printable.line(document.title().text());
        markup.text(markup.add(head, "title"), title);
        var subject = markup.add(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", title);
        markup.text(markup.add(head, "style"), Stylesheet.of(document.language().direction()));
        writeBookmarks(markup.add(head, "bookmarks"), title);
    }

    /// A bookmark for the title, and in it one for each heading, each in the one of the heading above.
    private void writeBookmarks(Element bookmarks, String title) {
        var open = new ArrayDeque<Element>();
        open.push(bookmark(bookmarks, title, 0));
        var number = 0;
        for (var heading : document.headings()) {
            while (open.size() >= heading.level()) {
                open.pop();
            }
            number++;
            open.push(bookmark(open.peek(), Printable.line(heading.text().text()), number));
        }
    }

    private Element bookmark(Element parent, String name, int number) {
        var bookmark = markup.add(parent, "bookmark");
        bookmark.setAttribute("name", name);
        bookmark.setAttribute("href", "#" + id(number));
        return bookmark;
    }

    private void writeBody(Element body) {
        markup.add(markup.add(body, "div", "foot"), "p", document.title());
        var number = markup.add(body, "div", "page-number");
        number.setAttribute("dir", "ltr");
        var masthead = markup.add(body, "div", "masthead");
        markup.add(masthead, "div", "door");
        markup.add(masthead, "p", "masthead__name", document.organisation());
        markup.add(body, "h1", document.title()).setAttribute("id", id(0));
        var parts = new PartMarkup(markup, document.language());
        document.parts().forEach(part -> parts.write(body, part));
        number(parts.headings().iterator());
    }

    private static void number(Iterator<Element> headings) {
        for (var number = 1; headings.hasNext(); number++) {
            headings.next().setAttribute("id", id(number));
        }
    }

    private static String id(int number) {
        return "h" + number;
    }
}

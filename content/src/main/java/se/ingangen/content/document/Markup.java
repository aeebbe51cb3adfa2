package se.ingangen.content.document;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import se.ingangen.i18n.Direction;
import se.ingangen.i18n.Language;

/// A tree of HTML, built node by node: no text is ever read as markup.
final class Markup {

    private final org.w3c.dom.Document tree = emptyTree();

    /// The root of the tree.
    Element root(Language language) {
        var root = tree.createElement("html");
        speak(root, language);
        tree.appendChild(root);
        return root;
    }

    Element add(Element parent, String name) {
        var element = tree.createElement(name);
        parent.appendChild(element);
        return element;
    }

    Element add(Element parent, String name, String cssClass) {
        var element = add(parent, name);
        element.setAttribute("class", cssClass);
        return element;
    }

    /// Adds an element that holds a text, in its language, line by line.
    Element add(Element parent, String name, Words words) {
        var element = add(parent, name);
        speak(element, words.language());
        write(element, words);
        return element;
    }

    Element add(Element parent, String name, String cssClass, Words words) {
        var element = add(parent, name, words);
        element.setAttribute("class", cssClass);
        return element;
    }

    /// Adds text as it is. The library stumbles over a node without any.
    void text(Element element, String text) {
        if (!text.isEmpty()) {
            element.appendChild(tree.createTextNode(text));
        }
    }

    /// Marks the language of what an element holds.
    static void speak(Element element, Language language) {
        element.setAttribute("lang", language.tag());
        element.setAttribute("dir", language.dir());
    }

    org.w3c.dom.Document tree() {
        return tree;
    }

    private void write(Element element, Words words) {
        var first = true;
        for (var line : Printable.of(words.text()).split("\n", -1)) {
            if (!first) {
                add(element, "br");
            }
            writeLine(element, line, words.language());
            first = false;
        }
    }

    private void writeLine(Element element, String line, Language language) {
        if (language.direction() == Direction.LTR) {
            text(element, line);
            return;
        }
        for (var piece : Numbers.pieces(line)) {
            if (piece.number().isEmpty()) {
                text(element, piece.rest());
            } else {
                write(element, piece);
            }
        }
    }

    private void write(Element element, Numbers.Piece piece) {
        var kept = piece.isShort() ? add(element, "span", "number") : element;
        var number = add(kept, "span");
        number.setAttribute("dir", "ltr");
        text(number, piece.number());
        text(kept, piece.rest());
    }

    private static org.w3c.dom.Document emptyTree() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK cannot make a document", e);
        }
    }
}

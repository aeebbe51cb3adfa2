package se.ingangen.content.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import se.ingangen.content.term.Explanation;
import se.ingangen.content.term.PageTerms;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Messages;

/// Marks each word in running text that is explained where it is first used, and puts what it means
/// right behind the paragraph or the list, as a disclosure that asks the reader's question.
///
/// Running text is that of paragraphs and lists. Left as they are: headings, tables, links, pictures,
/// code, what is quoted, and what stands in HTML, as words in another language do.
final class FirstUses extends AbstractVisitor {

    /// The class and the ids of a disclosure.
    static final Pattern OPENING = Pattern.compile("term|term-[A-Za-z0-9_-]+");

    /// The class of what it opens.
    static final String FRAME = "opening";

    /// The class of a word, and the id of the disclosure that it belongs to.
    static final Pattern WORD = Pattern.compile("term__word|term-[A-Za-z0-9_-]+");

    /// A letter for private use, which no message holds.
    private static final String HOLE = "\ue000";

    private final PageTerms terms;
    private final List<Node> openings = new ArrayList<>();
    private final Messages messages;
    private int tags;

    private FirstUses(PageTerms terms, Messages messages) {
        this.terms = terms;
        this.messages = messages;
    }

    /// @param messages the reader's words
    static void mark(Node document, PageTerms terms, Messages messages) {
        var next = document.getFirstChild();
        while (next != null) {
            var block = next;
            next = block.getNext();
            if (block instanceof Paragraph || block instanceof ListBlock) {
                var uses = new FirstUses(terms, messages);
                block.accept(uses);
                uses.putBehind(block);
            }
        }
    }

    private void putBehind(Node block) {
        var last = block;
        for (var piece : openings) {
            last.insertAfter(piece);
            last = piece;
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        tags = 0;
        joinLines(paragraph);
        visitChildren(paragraph);
    }

    /// A term of several words may go on in the next line of the file.
    private static void joinLines(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            while (node instanceof Text
                    && node.getNext() instanceof SoftLineBreak
                    && node.getNext().getNext() instanceof Text) {
                var text = (Text) node;
                var behind = (Text) node.getNext().getNext();
                text.setLiteral(text.getLiteral() + "\n" + behind.getLiteral());
                node.getNext().unlink();
                behind.unlink();
            }
        }
    }

    @Override
    public void visit(Text text) {
        if (tags > 0) {
            return;
        }
        var whole = text.getLiteral();
        var from = 0;
        for (var use : terms.firstUses(whole)) {
            var hit = use.hit();
            text.insertBefore(new Text(whole.substring(from, hit.start())));
            text.insertBefore(Markdown.html("<span class=\"term__word\" data-term=\"" + id(use) + "\">"));
            text.insertBefore(new Text(hit.in(whole)));
            text.insertBefore(Markdown.html("</span>"));
            from = hit.end();
            var word = hit.in(whole);
            open(use, word.equalsIgnoreCase(use.term()) ? use.term() : word);
        }
        text.setLiteral(whole.substring(from));
    }

    private static String id(Explanation use) {
        return "term-" + use.hit().concept();
    }

    /// @param word as it stands in the text, but without a capital letter that only begins a sentence
    private void open(Explanation use, String word) {
        var reader = messages.language();
        html("<details class=\"term\" id=\"" + id(use) + "\" " + in(reader) + "><summary>");
        var question = messages.text("term.question", HOLE).split(HOLE, 2);
        openings.add(new Text(question[0]));
        part("span", word, use.written());
        openings.add(new Text(question[1]));
        html("</summary><div class=\"" + FRAME + "\"><p " + in(use.language()) + ">");
        part("strong", use.term(), use.written());
        openings.add(new Text(": " + use.text()));
        html("</p><p><a class=\"" + Markdown.ALONE + "\" href=\"/" + reader.tag() + "/words\">");
        openings.add(new Text(messages.text("term.more")));
        html("</a></p></div></details>\n");
    }

    private void part(String element, String words, Language language) {
        html("<" + element + " " + in(language) + ">");
        openings.add(new Text(words));
        html("</" + element + ">");
    }

    private void html(String literal) {
        openings.add(Markdown.html(literal));
    }

    private static String in(Language language) {
        return "lang=\"" + language.tag() + "\" dir=\"" + language.dir() + "\"";
    }

    @Override
    public void visit(HtmlInline html) {
        var tag = html.getLiteral();
        if (tag.startsWith("</")) {
            tags--;
        } else if (!tag.startsWith("<!") && !tag.endsWith("/>") && !tag.matches("(?i)<(br|img|hr|wbr)\\b.*")) {
            tags++;
        }
    }

    @Override
    public void visit(Link link) {
        // Leads somewhere already.
    }

    @Override
    public void visit(Image image) {
        // Is described, not read.
    }

    @Override
    public void visit(Heading heading) {
        // Names what comes.
    }

    @Override
    public void visit(BlockQuote quote) {
        // Is somebody else's.
    }

    @Override
    public void visit(CustomBlock table) {
        // Has no room beside its cells.
    }
}

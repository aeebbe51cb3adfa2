package se.ingangen.content.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.w3c.dom.Element;
import se.ingangen.i18n.Direction;
import se.ingangen.i18n.Language;

/// The parts of a document as HTML.
///
/// The library lays the cells of a row from left to right, whatever the direction. So where lines
/// begin on the right the cells are written in the opposite order, and [ReadingOrder] turns them round
/// again for those who listen.
final class PartMarkup {

    private final Markup markup;
    private final Language language;
    private final FormMarkup form;
    private final List<Element> headings = new ArrayList<>();

    PartMarkup(Markup markup, Language language) {
        this.markup = markup;
        this.language = language;
        this.form = new FormMarkup(markup);
    }

    /// The headings that were written, in their order.
    List<Element> headings() {
        return headings;
    }

    void write(Element parent, Part part) {
        if (part instanceof Heading heading) {
            headings.add(markup.add(parent, "h" + heading.level(), heading.text()));
        } else if (part instanceof Paragraph paragraph) {
            markup.add(parent, "p", paragraph.text());
        } else if (part instanceof Listing listing) {
            write(parent, listing);
        } else if (part instanceof Note note) {
            write(parent, note);
        } else if (part instanceof Rows rows) {
            write(parent, rows);
        } else if (part instanceof Table table) {
            write(parent, table);
        } else if (part instanceof Together together) {
            var block = markup.add(parent, "div", "together");
            together.parts().forEach(inner -> write(block, inner));
        } else if (part instanceof NewPage) {
            markup.add(parent, "div", "new-page");
        } else {
            form.write(parent, part);
        }
    }

    private void write(Element parent, Listing listing) {
        var list = markup.add(parent, listing.ordered() ? "ol" : "ul");
        list.setAttribute("dir", language.dir());
        listing.items().forEach(item -> markup.add(list, "li", item));
    }

    private void write(Element parent, Note note) {
        var block = markup.add(parent, "div", "note");
        note.lines().forEach(line -> markup.add(block, "p", line));
    }

    private void write(Element parent, Rows rows) {
        if (rows.columns().isPresent()) {
            writeColumns(parent, rows, rows.columns().get());
        } else {
            writeUnder(parent, rows);
        }
    }

    private void writeColumns(Element parent, Rows rows, Row names) {
        var table = markup.add(parent, "table", "beside");
        var head = markup.add(markup.add(table, "thead"), "tr");
        var own = names.own().question().language();
        var second = names.second().orElseThrow().question().language();
        cells(head, List.of(() -> columnHead(head, own), () -> columnHead(head, second)));
        var body = markup.add(table, "tbody");
        for (var row : rows.rows()) {
            var line = markup.add(body, "tr");
            cells(line, List.of(() -> column(line, row.own()), () -> row.second()
                    .ifPresentOrElse(other -> column(line, other), () -> markup.add(line, "td"))));
        }
    }

    private void columnHead(Element row, Language name) {
        markup.add(row, "th", new Words(name.name(), name)).setAttribute("scope", "col");
    }

    private void column(Element row, Answer answer) {
        var cell = markup.add(row, "td");
        Markup.speak(cell, answer.question().language());
        markup.add(cell, "p", "question", answer.question());
        markup.add(cell, "p", answer.given());
    }

    private void writeUnder(Element parent, Rows rows) {
        var body = markup.add(markup.add(parent, "table", "under"), "tbody");
        for (var row : rows.rows()) {
            var line = markup.add(body, "tr");
            cells(line, List.of(() -> question(line, row), () -> given(line, row)));
        }
    }

    private void question(Element line, Row row) {
        var cell = markup.add(line, "th");
        cell.setAttribute("scope", "row");
        markup.add(cell, "p", row.own().question());
        row.second().ifPresent(other -> markup.add(cell, "p", "second", other.question()));
    }

    private void given(Element line, Row row) {
        var cell = markup.add(line, "td");
        markup.add(cell, "p", row.own().given());
        row.second().ifPresent(other -> markup.add(cell, "p", "second", other.given()));
    }

    private void write(Element parent, Table table) {
        var block = markup.add(parent, "table", "grid");
        var head = markup.add(markup.add(block, "thead"), "tr");
        cells(
                head,
                table.head().stream()
                        .<Runnable>map(
                                words -> () -> markup.add(head, "th", words).setAttribute("scope", "col"))
                        .toList());
        var body = markup.add(block, "tbody");
        table.rows().forEach(row -> writeRow(markup.add(body, "tr"), row));
    }

    private void writeRow(Element line, List<Words> row) {
        var cells = new ArrayList<Runnable>();
        cells.add(() -> markup.add(line, "th", row.get(0)).setAttribute("scope", "row"));
        row.stream().skip(1).forEach(words -> cells.add(() -> markup.add(line, "td", words)));
        cells(line, cells);
    }

    private void cells(Element row, List<Runnable> inReadingOrder) {
        var cells = new ArrayList<>(inReadingOrder);
        var fromTheRight = language.direction() == Direction.RTL;
        if (fromTheRight) {
            Collections.reverse(cells);
        }
        cells.forEach(Runnable::run);
        var last = (Element) (fromTheRight ? row.getFirstChild() : row.getLastChild());
        last.setAttribute("class", "last");
    }
}

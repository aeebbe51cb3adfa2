package se.ingangen.content.eservice.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.ingangen.content.document.Document;
import se.ingangen.content.document.Heading;
import se.ingangen.content.document.Part;
import se.ingangen.content.document.Rows;
import se.ingangen.content.document.Words;
import se.ingangen.i18n.Messages;

/// Puts blocks into as many documents as they need, since one can be so long only.
final class Sheets {

    /// What is left for titles, and for a heading that is said again at the top.
    private static final int SPARE = 2_000;

    private final List<List<Part>> sheets = new ArrayList<>();
    private List<Part> sheet = new ArrayList<>();
    private String section = "";
    private long length;

    /// What stands together under the heading of a section.
    ///
    /// @param section empty for what has no heading
    record Block(String section, List<Part> parts) {}

    /// Adds a block; its heading is said when another section begins, or another document does.
    ///
    /// @param words the heading's language
    void add(Block block, Messages words) {
        var more = length(block.parts());
        if (!sheet.isEmpty() && length + more > Document.LONGEST - SPARE) {
            turn();
        }
        if (!block.section().equals(section) && !block.section().isEmpty()) {
            sheet.add(new Heading(2, new Words(block.section(), words.language())));
        }
        section = block.section();
        block.parts().forEach(this::append);
        length += more;
    }

    /// Begins another document.
    void turn() {
        if (!sheet.isEmpty()) {
            sheets.add(sheet);
        }
        sheet = new ArrayList<>();
        section = "";
        length = 0;
    }

    /// Rows that follow on each other are one table, whose head is said once.
    private void append(Part part) {
        var last = sheet.isEmpty() ? null : sheet.get(sheet.size() - 1);
        if (part instanceof Rows rows && last instanceof Rows before && rows.place() == before.place()) {
            var all =
                    Stream.concat(before.rows().stream(), rows.rows().stream()).toList();
            sheet.set(sheet.size() - 1, new Rows(all, rows.place()));
        } else {
            sheet.add(part);
        }
    }

    private static long length(List<Part> parts) {
        return Document.length(parts.stream().flatMap(Part::words));
    }

    /// The documents; of several, each says which it is.
    List<Document> documents(Messages messages, Words title, Words organisation) {
        turn();
        return IntStream.range(0, sheets.size())
                .mapToObj(i -> new Document(numbered(messages, title, i + 1), organisation, sheets.get(i)))
                .toList();
    }

    private Words numbered(Messages messages, Words title, int number) {
        return sheets.size() == 1
                ? title
                : new Words(
                        messages.text("eservice.paper.part", title.text(), number, sheets.size()), title.language());
    }
}

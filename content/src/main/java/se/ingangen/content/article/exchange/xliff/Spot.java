package se.ingangen.content.article.exchange.xliff;

import java.util.Comparator;
import javax.xml.stream.XMLStreamReader;

/// A spot in a document; tools write whole documents in one line.
///
/// @param line from 1
/// @param column from 1
record Spot(int line, int column) implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER =
            Comparator.comparingInt(Spot::line).thenComparingInt(Spot::column);

    static Spot of(XMLStreamReader event) {
        return new Spot(event.getLocation().getLineNumber(), event.getLocation().getColumnNumber());
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}

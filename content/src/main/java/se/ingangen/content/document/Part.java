package se.ingangen.content.document;

import java.util.stream.Stream;

/// One thing in a document, from top to bottom.
public sealed interface Part
        permits Heading, Listing, NewPage, Note, Paragraph, Rows, Table, TickBoxes, Together, WritingBox, WritingLines {

    /// Every text in it, in the order in which it is read.
    Stream<Words> words();
}

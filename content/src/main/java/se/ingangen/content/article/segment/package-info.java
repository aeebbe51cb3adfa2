/// A text as translators work on it: in blocks and sentences, its Markdown hidden in codes.
///
/// Start at [SectionText]: it takes a section apart into [Block]s and puts it together again around
/// other words. A block's words are a [CodedText], which [Sentences] divides. [Pairing] lays a
/// translation beside its source. Nothing here knows of XLIFF, of the database or of who translates.
package se.ingangen.content.article.segment;

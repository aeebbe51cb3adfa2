/// Files in XML that come from other people's tools: XLIFF and TMX.
///
/// Start at [ReceivedXml]: it looks at a file before any library does, and refuses what could harm.
/// [Refusals] collects what is wrong with it, [RefusedFileException] tells it all at once.
package se.ingangen.content.article.exchange.received;

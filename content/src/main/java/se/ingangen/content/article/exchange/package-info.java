/// The import and export format: a folder, or a zip of it, with one sub-folder a page.
///
/// Start at [ContentImport] and [ContentExport]. [ContentFolder] reads a folder and finds every
/// fault in it; nothing is imported unless there is none.
package se.ingangen.content.article.exchange;

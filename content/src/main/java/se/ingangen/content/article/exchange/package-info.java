/// The import and export format: a folder, or a zip of it, with one sub-folder a page.
///
/// Start at [ContentImport] and [ContentExport]. [ContentFolder] reads a folder and finds every
/// fault in it; nothing is imported unless there is none.
///
/// What goes to translators and comes back is in the package `xliff`.
package se.ingangen.content.article.exchange;

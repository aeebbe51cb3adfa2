/// Texts out to translators and back, as XLIFF 2.1.
///
/// Start at [TranslationExport], which makes an [Assignment] of each page and lets [XliffWriter] write
/// it, and [TranslationImport], which reads the file with [XliffReader], judges every page of it with
/// [PageCheck], and hands in what is whole. [TranslationReview] publishes it and lets the memory learn.
///
/// Okapi writes what goes out and validates what comes in; what is taken from a file is read by us,
/// and only its words: codes are those of the source.
package se.ingangen.content.article.exchange.xliff;

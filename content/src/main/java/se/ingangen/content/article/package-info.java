/// Published information of all kinds: its languages, sections, revisions and addresses.
///
/// Start at [Article], what does not depend on language, and [Edition], its text in one language,
/// of which every [Revision] is kept. [ArticleService] is how pages read; the import and export
/// format is in the package `exchange`.
package se.ingangen.content.article;

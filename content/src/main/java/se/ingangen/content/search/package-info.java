/// Finding things: the index, queries, suggestions, and the feed of changes that keeps the index true.
///
/// Start at [SearchIndex], which others search and write, then [ChangeFollower], which writes to
/// it what [ChangeLog] tells. [Chain] says how a language's words are compared. Nothing here knows
/// the features that are found: each is a [SearchSource] and turns itself into [SearchDocument]s.
package se.ingangen.content.search;

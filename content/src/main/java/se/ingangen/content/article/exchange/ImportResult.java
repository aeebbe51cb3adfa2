package se.ingangen.content.article.exchange;

/// What an import did.
///
/// @param pages how many pages came in
/// @param editions how many texts are new or changed
/// @param unchanged how many texts were there already
public record ImportResult(int pages, int editions, int unchanged) {}

package se.ingangen.content.article.translation;

/// The numbers of all editions of open pages in one language, added up by the database.
///
/// @param wanted how many sections their sources have
public record Sums(String lang, Long pages, Long wanted, Long byPeople, Long byMachine, Long outdated, Long missing) {}

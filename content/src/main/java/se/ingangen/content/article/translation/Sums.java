package se.ingangen.content.article.translation;

/// The numbers of all editions of open pages in one language, added up by the database.
///
/// @param wanted how many sections these pages have
/// @param standing how many pages the language stands for
/// @param standingWanted how many sections those have
public record Sums(
        String lang,
        Long pages,
        Long wanted,
        Long byPeople,
        Long byMachine,
        Long outdated,
        Long missing,
        Long standing,
        Long standingWanted) {}

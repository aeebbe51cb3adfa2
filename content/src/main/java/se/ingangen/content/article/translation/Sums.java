package se.ingangen.content.article.translation;

/// The numbers of all editions of open pages in one language, added up by the database.
///
/// @param wanted how many sections these pages have
public record Sums(String lang, Long pages, Long wanted, Long byPeople, Long byMachine, Long outdated, Long missing) {

    /// What all open pages have, whatever they are written in.
    ///
    /// @param wanted how many sections; null if there is no page
    public record Total(Long pages, Long wanted) {}
}

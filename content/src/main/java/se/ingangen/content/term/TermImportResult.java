package se.ingangen.content.term;

/// What an import did.
///
/// @param concepts how many concepts came in
/// @param changed how many of their terms, one a language, are new or changed
/// @param unchanged how many terms were there already
public record TermImportResult(int concepts, int changed, int unchanged) {}

package se.ingangen.content.article.memory;

/// What an import of a memory did.
///
/// @param added how many translations are new
/// @param known how many were there already
/// @param left how many were left out: they have no words, or codes that only another tool knows
public record MemoryResult(int added, int known, int left) {}

package se.ingangen.content.search;

import java.util.Set;

/// Fired on every node after changes are in its index: caches evict by it.
public record Changed(Set<String> subjects) {}

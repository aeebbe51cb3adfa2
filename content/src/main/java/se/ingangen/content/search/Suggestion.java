package se.ingangen.content.search;

/// A page whose title goes on as the visitor has begun.
public record Suggestion(String text, String url) {}

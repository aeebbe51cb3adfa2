package se.ingangen.content.article.exchange.xliff;

/// What a file that came back says of itself. What it does not say is empty.
record ReadHeader(String version, String source, String target, int line) {}

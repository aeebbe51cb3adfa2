package se.ingangen.content.article;

import java.util.Map;

/// Where a page is read.
///
/// @param addresses by language tag, in the order of the tags
public record PageAddresses(String key, Map<String, String> addresses) {}

package se.ingangen.content.article.exchange;

import java.nio.file.Path;
import java.util.Map;
import se.ingangen.content.article.ArticleFacts;

/// A page of a content folder that has been read and found well-formed by itself.
///
/// @param editions the files of its texts, by language tag
/// @param attachments the files beside it, by name
record PageFolder(String key, ArticleFacts facts, Map<String, Path> editions, Map<String, Path> attachments) {}

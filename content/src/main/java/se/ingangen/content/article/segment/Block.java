package se.ingangen.content.article.segment;

/// A paragraph, heading, item of a list or cell of a table: what is translated as one.
///
/// @param id within its page: the section's, a dot and the block's number
/// @param shape what it is in, from the outside in: a translation has the same shapes in the same
///     order, or it is not the translation of this section
/// @param text folded, its codes numbered from 1
public record Block(String id, BlockKind kind, String shape, CodedText text) {}

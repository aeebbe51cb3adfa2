package se.ingangen.content.article.memory;

import se.ingangen.content.article.segment.CodedText;

/// An earlier translation of a sentence, or of one that is almost the same.
///
/// @param source as it stood then
/// @param target with the codes of the sentence that it is proposed for
/// @param quality 100 if the sentence is the same; 95 if numbers or white space differ
/// @param origin where it is from, for people
public record Proposal(CodedText source, CodedText target, int quality, String origin) {}

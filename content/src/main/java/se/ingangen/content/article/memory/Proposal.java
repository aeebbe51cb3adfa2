package se.ingangen.content.article.memory;

import java.time.Instant;
import se.ingangen.content.article.segment.CodedText;

/// What the memory holds for a sentence.
///
/// @param source as it stood then
/// @param target with the codes of the sentence that it is proposed for
/// @param quality 100 if the sentence is the same; 95 if numbers or white space differ
/// @param articleKey the page it was reviewed on; empty if it came from another tool
public record Proposal(CodedText source, CodedText target, int quality, String articleKey, Instant reviewed) {}

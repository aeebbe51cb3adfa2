/// How far the languages of a page have followed its source, section by section.
///
/// Start at [SectionState], what is told of a section, and [StateRules], which works it out from what
/// the public reads and has read ([History]). [TranslationStates] keeps it, one [EditionState] a text,
/// and [TranslationService] is what a translator's file goes through. Title and summary count as
/// sections of their own. Articles know nothing of this package.
package se.ingangen.content.article.translation;

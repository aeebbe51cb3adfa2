/// The words of this field: what we call a thing in each language, what we never call it, and what
/// it is in plain words.
///
/// Start at [Concept], one thing, and [Term], what it is called in one language. [TermService] is
/// how others ask; [Vocabulary] finds the words of a language in a text. [TermImport] and
/// [TermExport] take them in and give them out as TBX. Nothing here knows of pages.
package se.ingangen.content.term;

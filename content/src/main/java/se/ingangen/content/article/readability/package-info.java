/// How hard a text is to read, told by published measures and without asking anybody.
///
/// Start at [Formula]: it says which measures mean something in a language, and where each comes from.
/// [Prose] is what they count in.
package se.ingangen.content.article.readability;

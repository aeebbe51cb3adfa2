/// Whether every word on a page is in the language that the page says it is in.
///
/// Start at [Leftovers], which judges one text. `LanguageIT`, among the tests of accessibility since
/// it looks at the same states of the portal, asks it of every page.
package se.ingangen.portal.language;

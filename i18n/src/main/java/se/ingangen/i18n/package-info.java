/// The languages of the portal and every word that a visitor reads.
///
/// Start at [Languages], which knows each [Language] from its one file in `languages/`.
/// [Messages] holds the words of one language, [Formats] its habits for dates and times.
/// Nothing here knows of content, pages or the server.
package se.ingangen.i18n;

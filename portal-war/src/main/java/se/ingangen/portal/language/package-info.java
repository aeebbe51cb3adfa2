/// The page on which readers choose their language, and come back to where they were.
package se.ingangen.portal.language;

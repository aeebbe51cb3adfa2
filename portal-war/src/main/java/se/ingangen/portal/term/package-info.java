/// The page of words that can be hard, and what they mean.
package se.ingangen.portal.term;

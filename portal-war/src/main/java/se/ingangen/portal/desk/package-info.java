/// The intake officers' workspace: the queue and its errands, and where they begin to fill in together
/// with a person.
package se.ingangen.portal.desk;

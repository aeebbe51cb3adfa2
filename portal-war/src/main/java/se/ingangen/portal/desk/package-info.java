/// The intake officers' workspace: the queue and its errands.
package se.ingangen.portal.desk;

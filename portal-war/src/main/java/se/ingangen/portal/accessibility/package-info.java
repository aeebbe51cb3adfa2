/// The accessibility statement: prose from its article, facts from [se.ingangen.content.accessibility].
package se.ingangen.portal.accessibility;

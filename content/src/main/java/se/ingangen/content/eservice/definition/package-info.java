/// Reads the definitions of e-services, and refuses one that does not hold, with file, line and reason.
///
/// Start at [DefinitionReader]. A [Definition] is what stands in the file; what comes out is an
/// [se.ingangen.content.eservice.Eservice] with its conditions read.
package se.ingangen.content.eservice.definition;

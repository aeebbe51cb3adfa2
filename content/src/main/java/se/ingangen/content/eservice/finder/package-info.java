/// "What can I apply for?": a few questions that lead to the right e-service, and say why.
///
/// Start at [Finder], which is read from `eservices/finder/finder.json` by [FinderReader] and has no
/// words. [Finding] lays a reader's answers over it. Nothing of it is kept, so it has no drafts, and
/// its questions ask for nothing that tells who somebody is.
package se.ingangen.content.eservice.finder;

/// What an e-service asks, in which order, and what somebody has answered.
///
/// Start at [Eservice], the definition as read from `eservices/*.json` by [Eservices]. [Journey] lays
/// one person's [Answers] over it and tells where they are. [DraftService] keeps answers between
/// pages, without a session; [SubmissionService] sends them in, once. Of two who apply together,
/// [SigningService] signs for the one and [ConfirmationService] for the other (decisions/0014). Files
/// that belong to answers are in the package `attachment`. Nothing here knows of Faces or the words on
/// the page.
package se.ingangen.content.eservice;

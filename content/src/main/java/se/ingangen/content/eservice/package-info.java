/// What an e-service asks, in which order, and what somebody has answered.
///
/// Start at [Eservice], the definition as read from `eservices/*.json` by [Eservices]. [Journey] lays
/// one person's [Answers] over it and tells where they are. [DraftService] keeps answers between
/// pages, without a session; [SubmissionService] sends them in, once, and [ReceiptService] leads back to
/// what was sent. Of two who apply together, [SigningService] signs for the one and
/// [ConfirmationService] for the other (decisions/0014). With [CounterService] the staff fill in together
/// with a person; [DraftAccess] keeps those drafts apart from all others.
///
/// Files that belong to answers are in the package `attachment`, all that goes on paper in `paper`, the
/// questions that lead to an e-service in `finder`. Nothing here knows of Faces or the words on the page.
package se.ingangen.content.eservice;

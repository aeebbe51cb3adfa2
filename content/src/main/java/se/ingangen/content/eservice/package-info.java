/// What an e-service asks, in which order, and what somebody has answered.
///
/// Start at [Eservice], the definition as read from `eservices/*.json` by [Eservices]. [Journey] lays
/// one person's [Answers] over it and tells where they are. [DraftService] keeps answers between
/// pages, without a session; [SubmissionService] sends them in, once, and [ReceiptService] leads
/// back to what was sent. Files that belong to answers are in the package `attachment`, all that goes on
/// paper in `paper`. Nothing here knows of Faces or the words on the page.
package se.ingangen.content.eservice;

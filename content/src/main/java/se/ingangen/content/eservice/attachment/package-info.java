/// Files that people attach to their answers.
///
/// Start at [AttachmentService]: it takes one from a [Spool], where it lies while it is looked at,
/// through [KindDetection], the [Scanner] and [Cleaning] to the database, or says why not
/// ([Refusal]). What is kept is in [AttachedFile] and [Chunks]; [HeldFiles] has what the scanner could
/// not judge scanned again. Nothing here knows of drafts and submissions but their ids.
package se.ingangen.content.eservice.attachment;

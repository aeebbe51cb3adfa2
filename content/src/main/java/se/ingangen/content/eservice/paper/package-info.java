/// E-services on paper: what somebody has sent, to keep, and blank forms, to fill in with a pen.
///
/// Start at [ReceiptPaper] and [PaperForms]. Both put documents together of the definitions and their
/// words; [Sheets] divides what is too long for one, and `content.document` makes PDF of them.
package se.ingangen.content.eservice.paper;

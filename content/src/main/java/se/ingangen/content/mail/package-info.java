/// Letters by e-mail, of plain text, for those who ask for one.
///
/// Start at [MailService], which takes a [Letter] into an outbox in the caller's transaction;
/// [MailRelay] has [Smtp] send it after the commit and forgets it then. Whoever runs the portal says
/// where the mail server is ([se.ingangen.content.storage.MailSettings]); without one, nothing offers
/// e-mail. No address and no letter is ever in a log.
package se.ingangen.content.mail;

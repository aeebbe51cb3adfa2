package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import se.ingangen.content.mail.Letter;
import se.ingangen.content.mail.MailAddress;
import se.ingangen.content.mail.MailService;
import se.ingangen.content.storage.Settings;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Messages;

/// Sends the link that leads back to a draft by e-mail, to whoever wishes it. Never the code: whoever
/// reads somebody's mail must not read their answers.
@ApplicationScoped
public class ResumeMail {

    /// How many letters there may be about one draft within a day.
    static final int MOST = 3;

    private static final Duration PATIENCE = Duration.ofDays(1);

    @Inject
    ResumeService resume;

    @Inject
    DraftService drafts;

    @Inject
    MailService mail;

    /// What came of it.
    public enum Outcome {
        SENT,
        /// What was typed is no address.
        WRONG_ADDRESS,
        /// There were enough letters today.
        TOO_MANY,
        /// The link leads to nothing any more.
        GONE
    }

    /// Whether there is e-mail here.
    public boolean isOffered() {
        return mail.isOffered();
    }

    /// Sends a link.
    ///
    /// @param way as it was offered for this draft
    /// @param address the whole address that the link is in
    /// @param typed where it is to be sent
    @Transactional
    public Outcome send(String service, String draftId, WayBack way, String address, String typed, Language language) {
        var draft = drafts.open(service, draftId);
        if (draft.isEmpty() || !resume.leadsTo(draftId, way)) {
            return Outcome.GONE;
        }
        var to = MailAddress.of(typed);
        if (to.isEmpty()) {
            return Outcome.WRONG_ADDRESS;
        }
        var messages = Messages.of(language);
        var until = new Formats(language, Settings.ZONE).date(draft.get().expires());
        var letter = new Letter(
                to.get(),
                language,
                messages.text("eservice.later.mail.subject"),
                messages.text("eservice.later.mail.body", address, until));
        return mail.send("link:" + Vault.fingerprint(draftId), MOST, letter, PATIENCE)
                ? Outcome.SENT
                : Outcome.TOO_MANY;
    }
}

package se.ingangen.content.eservice;

import java.time.Instant;
import java.util.Optional;
import se.ingangen.content.account.Lane;
import se.ingangen.content.intake.ErrandNumber;
import se.ingangen.content.storage.Vault;

/// What somebody gets who has sent something in.
///
/// @param secret what goes into its address; whoever has it sees the receipt and no answers
/// @param service the name of the e-service
/// @param language the tag of the language it was sent in
/// @param acknowledged when the queue took it; empty until then
/// @param urgent whether somebody cannot wait
/// @param until when the receipt can be opened no longer
/// @param addressUntil when its address opens it no longer, and only number and code do: the same, unless
///     it was sent from a computer that others use too
public record Receipt(
        String secret,
        ErrandNumber number,
        String service,
        String language,
        Lane lane,
        Instant received,
        Optional<Instant> acknowledged,
        boolean urgent,
        Instant until,
        Instant addressUntil) {

    /// The secret of a draft's receipt. It follows from the draft's, so that sending again gives
    /// the same one, and nobody but us can tell one from the other.
    static String secret(Vault vault, String draftId) {
        return secretOf(vault, Vault.fingerprint(draftId));
    }

    /// The same, for whoever sends a draft without knowing its secret: the last of two who sign.
    ///
    /// @param draft the fingerprint of its secret
    static String secretOf(Vault vault, String draft) {
        return vault.sign("receipt:" + draft);
    }

    /// The code that leads back to it together with its number. It follows from the secret, so that it
    /// can be shown again to whoever has that, and is stored nowhere.
    static ResumeCode code(Vault vault, String secret) {
        return ResumeCode.following(vault.sign("receipt-code:" + secret));
    }

    /// Without the secret, so that no log has it.
    @Override
    public String toString() {
        return "Receipt of " + number.shown();
    }
}

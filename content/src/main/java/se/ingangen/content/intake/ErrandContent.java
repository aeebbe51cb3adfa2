package se.ingangen.content.intake;

import java.util.Optional;

/// Reads what somebody has sent in. The feature that it was sent through implements it, so that
/// the queue need not know of e-services.
public interface ErrandContent {

    /// What was sent, or empty if it is kept no longer.
    Optional<ErrandText> of(Errand errand);
}

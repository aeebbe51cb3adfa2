package se.ingangen.content.intake;

/// How far an errand has come. What was decided is an outcome, not a status.
public enum ErrandStatus {
    /// Stored; the queue has not taken it yet.
    RECEIVED,
    /// In the queue, waiting for a contact.
    WAITING
}

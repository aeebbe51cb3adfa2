package se.ingangen.content.eservice;

/// A draft that somebody may begin. Nothing is stored of it before they save a first answer.
///
/// @param draftId the secret that goes into the address: whoever has it has the draft
public record DraftTicket(String service, String draftId) {

    /// Without the secret, so that no log has it.
    @Override
    public String toString() {
        return "DraftTicket of " + service;
    }
}

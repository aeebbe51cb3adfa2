package se.ingangen.content.eservice.attachment;

import java.util.Optional;

/// Whether a file may be handed on.
public enum FileState {

    /// It may: the scanner found nothing, or none has to be asked.
    CLEAN(null),

    /// Not yet: the scanner has to be asked and does not answer. It is asked again until it does.
    HELD("eservice.file.held"),

    /// Never: the scanner answered later, and found something. The content is gone; the name stays,
    /// so that the person and the desk can be told.
    INFECTED("eservice.file.infected");

    private final String messageKey;

    FileState(String messageKey) {
        this.messageKey = messageKey;
    }

    /// What is said of a file in this state, with its name as the only argument; empty if all is well.
    public Optional<String> messageKey() {
        return Optional.ofNullable(messageKey);
    }
}

package se.ingangen.content.account;

/// What a person on the staff may do.
public enum Role {
    /// Reads and hands out the errands of their lanes.
    INTAKE,
    /// Writes and publishes content.
    EDITOR,
    /// Translates content; publishes nothing.
    TRANSLATOR,
    /// Looks after accounts and tokens; reads no errands.
    ADMIN
}

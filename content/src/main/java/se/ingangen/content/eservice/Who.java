package se.ingangen.content.eservice;

/// Of whom a step asks, when two people apply together.
public enum Who {
    /// Of both together, answered by whoever fills in.
    COMMON,
    /// Of the one who fills in.
    APPLICANT,
    /// Of the other one; not asked of those who apply alone.
    CO_APPLICANT
}

package se.ingangen.content.eservice;

/// How sure we want to be of who sends something.
public enum Identity {
    /// Not at all: they may be anybody.
    NONE,
    /// They can read what we send to their e-mail address.
    EMAIL,
    /// Somebody we trust has checked who they are.
    VERIFIED
}

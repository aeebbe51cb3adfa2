package se.ingangen.content.intake;

/// How an errand reached us.
public enum Channel {
    WEB,
    COUNTER,
    PHONE,
    EMAIL,
    PAPER,
    APP
}

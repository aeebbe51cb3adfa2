package se.ingangen.content.intake;

/// How soon somebody must look at an errand.
public enum Priority {
    NORMAL,
    URGENT
}

package se.ingangen.i18n;

/// Which way a script is read.
public enum Direction {
    LTR,
    RTL
}

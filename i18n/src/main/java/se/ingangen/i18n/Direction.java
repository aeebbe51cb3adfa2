package se.ingangen.i18n;

/// Which way a script is read; [#toString] is the value of the HTML attribute `dir`.
public enum Direction {
    LTR,
    RTL;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

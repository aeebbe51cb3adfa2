package se.ingangen.portal.accessibility;

/// Something that a check has found.
///
/// @param criterion of WCAG, one or several
/// @param at a CSS path to the place; empty for the whole page
record Fault(String check, String criterion, String at, String what) {

    @Override
    public String toString() {
        return "[" + check + ", WCAG " + criterion + "] " + what + (at.isEmpty() ? "" : " at " + at);
    }
}

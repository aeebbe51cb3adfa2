package se.ingangen.content.eservice;

import se.ingangen.content.storage.Vault;

/// What opens a draft again, shown once.
///
/// @param link what is in the address of the page where the code is typed
/// @param code as it is written down, such as `K7QM-2FXD`
public record WayBack(String link, String code) {

    private static final int LINK_LETTERS = 22;

    /// What goes into the address: too long to guess, short enough to be typed from paper.
    static String newLink(Vault vault) {
        return vault.secret().substring(0, LINK_LETTERS);
    }

    /// Without both, so that no log has them.
    @Override
    public String toString() {
        return "WayBack";
    }
}

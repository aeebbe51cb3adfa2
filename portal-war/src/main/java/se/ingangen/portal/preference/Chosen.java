package se.ingangen.portal.preference;

import jakarta.enterprise.context.RequestScoped;

/// The preferences that the present request came with.
@RequestScoped
public class Chosen {

    private Preferences preferences = Preferences.NONE;

    /// What an address begins with that keeps them, such as `/~150-dark`; empty for none.
    public String prefix() {
        return preferences.prefix();
    }

    Preferences preferences() {
        return preferences;
    }

    void set(Preferences told) {
        preferences = told;
    }
}

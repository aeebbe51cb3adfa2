package se.ingangen.portal.preference;

import jakarta.enterprise.context.RequestScoped;

/// The preferences that the present request came with.
@RequestScoped
class Chosen {

    private Preferences preferences = Preferences.NONE;

    Preferences preferences() {
        return preferences;
    }

    void set(Preferences told) {
        preferences = told;
    }
}

package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Set;

/// A state of the portal that a reader can come to, in one language.
///
/// @param name the same in every language
/// @param given what the reader has typed or chosen before the page came, by field
/// @param opening how a browser gets there, with scripts or without
/// @param signedIn the browser's memory of somebody on the staff; an empty one for nobody
record Route(
        String name, String language, Set<Trait> traits, Map<String, String> given, Opening opening, String signedIn) {

    private static final String NOBODY = "{}";

    Route(String name, String language, Set<Trait> traits, Map<String, String> given, Opening opening) {
        this(name, language, traits, given, opening, NOBODY);
    }

    /// What is to be expected of a page.
    enum Trait {
        /// Has a text of its own, and so one in easy Swedish.
        ARTICLE,
        /// Something is wrong with what was given.
        FAULTY,
        /// A step of a form: no navigation around it.
        FORM,
        /// One of the ten that every language is tested on.
        MAIN,
        /// For the staff, signed in or about to be.
        STAFF,
        /// Says what has just happened.
        TELLING
    }

    /// Brings a browser to the page.
    interface Opening {
        void open(Page page);
    }

    static Route at(String name, String language, String address, Trait... traits) {
        return new Route(name, language, Set.of(traits), Map.of(), page -> page.navigate(address));
    }

    /// The same for somebody on the staff.
    Route by(String memory) {
        return new Route(name, language, traits, given, opening, memory);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    @Override
    public String toString() {
        return language + " " + name;
    }
}

package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Set;
import se.ingangen.portal.browser.PortalTest;

/// A state of the portal that a reader can come to, in one language.
///
/// @param name the same in every language
/// @param address where it is, or where the way to it begins
/// @param given what the reader has typed or chosen before the page came, by field
/// @param opening how a browser gets there, with scripts or without
/// @param signedIn the browser's memory of somebody on the staff; an empty one for nobody
record Route(
        String name,
        String language,
        String address,
        Set<Trait> traits,
        Map<String, String> given,
        Opening opening,
        String signedIn) {

    private static final String NOBODY = "{}";

    Route(String name, String language, String address, Set<Trait> traits, Map<String, String> given, Opening opening) {
        this(name, language, address, traits, given, opening, NOBODY);
    }

    /// What is to be expected of a page.
    enum Trait {
        /// Has a text of its own, and so one in easy Swedish.
        ARTICLE,
        /// Something is wrong with what was given.
        FAULTY,
        /// A step of a form: no navigation around it.
        FORM,
        /// A step that shows a set of kinds of questions that no step before it shows.
        KIND,
        /// One of the ten that every language is tested on.
        MAIN,
        /// A step that shows a component in a state in which no step before it does.
        MODEL,
        /// For the staff, signed in or about to be.
        STAFF,
        /// A page of an e-service that is made of the same components as many others.
        STEP,
        /// Says what has just happened.
        TELLING
    }

    /// The way to a page.
    interface Opening {

        /// Brings a browser to it.
        void open(Page page);

        /// Brings a browser to it.
        ///
        /// @param address where it is, or where the way to it begins
        default void open(Page page, String address) {
            open(page);
        }

        /// The page as a program gets it.
        ///
        /// @param address where it is, or where the way to it begins
        default String html(String address) {
            return PortalTest.get(address).body();
        }
    }

    static Route at(String name, String language, String address, Trait... traits) {
        return new Route(name, language, address, Set.of(traits), Map.of(), page -> page.navigate(address));
    }

    /// The same for somebody on the staff.
    Route by(String memory) {
        return new Route(name, language, address, traits, given, opening, memory);
    }

    /// The page as a program gets it.
    String html() {
        return opening.html(address);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    @Override
    public String toString() {
        return language + " " + name;
    }
}

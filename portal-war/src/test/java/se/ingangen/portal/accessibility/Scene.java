package se.ingangen.portal.accessibility;

import java.util.Map;

/// What a step of an e-service shows in one state, in every language.
///
/// @param name of the step, and its state
/// @param address in Swedish
/// @param told whether it says what has just been done
/// @param clean the page as it comes, by language
/// @param given what is typed for the page with a fault, by field
/// @param faulty the page with a fault, by language; empty if it cannot have one
record Scene(
        String name,
        String address,
        boolean told,
        Likeness likeness,
        Map<String, Snapshot> clean,
        Map<String, String> given,
        Map<String, Snapshot> faulty) {}

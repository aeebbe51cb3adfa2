package se.ingangen.portal.screenreader;

import java.util.List;

/// One line of a scenario: what the visitor does, and what must be heard of it.
///
/// @param number where it stands in its file, from 1
/// @param what the address, the text or the key
/// @param times how often a key is pressed at most until all of it is heard
record Line(int number, Deed deed, String what, int times, List<Expected> expected) {

    enum Deed {
        OPEN,
        TYPE,
        PRESS
    }

    boolean isHeardIn(List<Utterance> said) {
        return expected.stream().allMatch(words -> words.isHeardIn(said));
    }
}

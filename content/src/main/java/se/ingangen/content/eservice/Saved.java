package se.ingangen.content.eservice;

import java.util.List;

/// What came of saving a page.
///
/// @param faults what is wrong with what was given; it was not stored
/// @param elsewhere the questions that were answered otherwise since the page was shown, in another
///     window or on another device; nothing was stored then
/// @param journey as it is now
public record Saved(List<Fault> faults, List<Asked> elsewhere, Journey journey) {

    public Saved {
        faults = List.copyOf(faults);
        elsewhere = List.copyOf(elsewhere);
    }
}

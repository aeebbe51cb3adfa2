package se.ingangen.portal.accessibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Place;

/// What somebody may give on a page that has a fault.
final class Faults {

    private Faults() {}

    /// By the names of the fields; empty if nothing on the page can be wrong.
    static Optional<Map<String, String>> of(Journey journey, Place place) {
        var given = new HashMap<String, String>();
        var texts = new HashMap<String, String>();
        for (var asked : journey.questions(place)) {
            Samples.wrong(asked.question())
                    .ifPresent(parts -> parts.forEach((part, value) -> given.put(asked.field(part), value)));
            Samples.tooLong(asked.question())
                    .ifPresent(parts -> parts.forEach((part, value) -> texts.put(asked.field(part), value)));
        }
        if (!journey.check(place, given).isEmpty()) {
            return Optional.of(given);
        }
        given.putAll(texts);
        return journey.check(place, given).isEmpty() ? Optional.empty() : Optional.of(given);
    }
}

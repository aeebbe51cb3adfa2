package se.ingangen.content.eservice;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import se.ingangen.content.account.Lane;

/// An e-service as it is defined: what it asks, without a word of how it says so.
///
/// A definition never changes once somebody may have answered it; a change is a new version.
///
/// @param version from 1
/// @param lane the half of the administration that gets it
/// @param draftKept how long a draft is kept after it was last saved
/// @param receiptKept how long the receipt can be opened
public record Eservice(
        String name, int version, Lane lane, Area area, Period draftKept, Period receiptKept, List<Step> steps) {

    /// What the message keys of a question begin with, such as `eservice.contact.reach.email`.
    public String key(Step step, Question question) {
        return key(step) + "." + question.name();
    }

    /// What the message keys of a step begin with, such as `eservice.contact.reach`.
    public String key(Step step) {
        return key() + "." + step.name();
    }

    /// What the message keys of this e-service begin with, such as `eservice.contact`.
    public String key() {
        return "eservice." + name;
    }

    /// The keys of all messages that this definition needs, in the order they are used.
    public List<String> messageKeys() {
        var keys = new ArrayList<>(List.of(key() + ".title", key() + ".summary"));
        for (var step : steps) {
            keys.add(key(step) + ".title");
            for (var question : step.questions()) {
                question.messages().forEach(part -> keys.add(key(step, question) + "." + part));
            }
        }
        return keys;
    }
}

package se.ingangen.portal.eservice;

import java.util.List;
import se.ingangen.content.eservice.Place;
import se.ingangen.portal.page.Visit;

/// The address of a step: `/{lang}/services/{service}/{step}`, below the desk while the staff fill in
/// together with a person.
record ServicePath(String root, String service, String step) {

    /// What an address says when somebody answered what is asked no more.
    static final String DROPPED = "&dropped=yes";

    /// @param path after the language, as [se.ingangen.portal.page.Visit] tells it
    static ServicePath of(String root, List<String> path) {
        return new ServicePath(root, path.get(1), path.get(2));
    }

    /// The address of another step of the same draft.
    String to(String otherStep, String draftId) {
        return root + "/services/" + service + "/" + otherStep + "?draft=" + draftId;
    }

    /// The address of the page of an item of a step's group, or of the step itself.
    String to(Place place, String draftId) {
        var address = to(place.step().name(), draftId);
        return place.item().isEmpty() ? address : address + "&item=" + place.item();
    }

    /// The address of the page where it begins.
    String front() {
        return root.startsWith(Visit.COUNTER) ? Visit.COUNTER + ".xhtml" : root + "/services/" + service;
    }

    /// The address of the receipt that a secret opens.
    String receipt(String secret) {
        return root + "/receipt?code=" + secret;
    }

    /// What leads back here after a change of language.
    String back(String draftId) {
        return "services/" + service + "/" + step + (draftId.isEmpty() ? "" : "?draft=" + draftId);
    }
}

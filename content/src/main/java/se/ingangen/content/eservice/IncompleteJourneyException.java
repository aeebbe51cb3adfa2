package se.ingangen.content.eservice;

/// Somebody sends what is not complete, or what is no longer there. The page takes them to the
/// first step that is missing.
public class IncompleteJourneyException extends RuntimeException {

    private final Place place;

    IncompleteJourneyException(Journey journey) {
        super("The e-service " + journey.service().name() + " is not complete");
        this.place = journey.firstMissing().orElseThrow();
    }

    /// The first page without an answer.
    public Place place() {
        return place;
    }
}

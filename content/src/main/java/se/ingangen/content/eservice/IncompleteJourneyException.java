package se.ingangen.content.eservice;

/// Somebody sends what is not complete, or what is no longer there. The page takes them to the
/// first step that is missing.
public class IncompleteJourneyException extends RuntimeException {

    private final String step;

    IncompleteJourneyException(Journey journey) {
        super("The e-service " + journey.service().name() + " is not complete");
        this.step = journey.firstMissing().map(Step::name).orElseThrow();
    }

    /// The name of the first step without an answer.
    public String step() {
        return step;
    }
}

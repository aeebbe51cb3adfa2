package se.ingangen.content.eservice;

import java.util.List;

/// What is taken over from the last that the same person has sent, for them to read and change.
///
/// @param service the e-service that it was sent with
/// @param questions the questions of both that are taken over, by name
public record Prefill(String service, List<String> questions) {

    public Prefill {
        questions = List.copyOf(questions);
    }

    /// Whether answers that were sent with one e-service can be taken over by another: by its own next
    /// time too.
    boolean isFrom(String sent, String own) {
        return sent.equals(service) || sent.equals(own);
    }
}

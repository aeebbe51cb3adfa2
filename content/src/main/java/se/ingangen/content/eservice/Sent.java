package se.ingangen.content.eservice;

import java.util.List;
import se.ingangen.content.eservice.attachment.Attachment;
import se.ingangen.content.eservice.question.Files;

/// All that somebody has sent in, for themselves.
///
/// @param journey through the version of the e-service that it was sent with
/// @param code which together with the number leads back to the receipt
public record Sent(Receipt receipt, String code, Journey journey, List<Attachment> files) {

    /// The questions for papers that they said they send later.
    public List<Asked> leftToSend() {
        return journey.steps().stream()
                .flatMap(step -> step.questions().stream())
                .filter(asked -> asked.question() instanceof Files
                        && journey.text(asked).filter(Files.LATER::equals).isPresent())
                .toList();
    }

    /// Without the answers and the code, so that no log has them.
    @Override
    public String toString() {
        return "Sent " + receipt.number().shown();
    }
}

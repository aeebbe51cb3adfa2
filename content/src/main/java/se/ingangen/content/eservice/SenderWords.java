package se.ingangen.content.eservice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.eservice.identity.Proof;
import se.ingangen.content.intake.ErrandText.Words;

/// Says at the desk how sure we are of who sent something.
final class SenderWords {

    private SenderWords() {}

    static List<Words> of(Optional<Proof> proof, Journey journey) {
        if (proof.isEmpty()) {
            return List.of((messages, formats) -> messages.text("desk.identity.none"));
        }
        var sentences = new ArrayList<Words>();
        var shown = proof.get();
        sentences.add((messages, formats) -> {
            var when = formats.shortDateTime(shown.proven());
            return shown.level() == Identity.EMAIL
                    ? messages.text("desk.identity.email", shown.by(), when)
                    : messages.text("desk.identity.verified", shown.by(), shown.person(), when);
        });
        if (journey.differsFrom(shown)) {
            sentences.add((messages, formats) -> messages.text("desk.identity.differs"));
        }
        return sentences;
    }
}

package se.ingangen.content.eservice;

import java.util.Collection;
import java.util.stream.Collectors;
import se.ingangen.content.eservice.attachment.Attachment;
import se.ingangen.content.storage.Vault;

/// Stands for exactly what somebody was shown and signs.
///
/// It goes into forms and the database, and is signed with our key: a plain hash of answers of which
/// most are known would let the rest be guessed.
final class Seal {

    private Seal() {}

    /// @param told what was shown beside the answers; empty for nothing
    static String of(Journey journey, Collection<Attachment> files, String told, Vault vault) {
        return vault.sign(String.join(
                "\n",
                "seal",
                journey.service().name(),
                String.valueOf(journey.service().version()),
                journey.sent().json(),
                files.stream().map(Attachment::id).collect(Collectors.joining(" ")),
                told));
    }
}

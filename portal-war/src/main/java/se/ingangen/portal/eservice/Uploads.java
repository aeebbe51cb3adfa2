package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Fault;
import se.ingangen.content.eservice.attachment.Attachment;
import se.ingangen.content.eservice.attachment.AttachmentRules;
import se.ingangen.content.eservice.attachment.AttachmentService;
import se.ingangen.content.eservice.attachment.Outcome;
import se.ingangen.content.eservice.question.Files;
import se.ingangen.content.storage.Vault;

/// The files that belong to the questions of a page.
@RequestScoped
class Uploads {

    /// What the field for a file is called, before the path of its question.
    static final String FIELD = "file.";

    /// What the box is called with which somebody says that they send it later.
    static final String LATER = "later.";

    @Inject
    private AttachmentService attachments;

    private final List<Fault> refused = new ArrayList<>();
    private final List<Attachment> added = new ArrayList<>();

    /// Keeps a file, or notes why not.
    ///
    /// @param name as the browser says it; empty if none was chosen, which is no fault
    /// @throws IOException if the upload breaks off
    void add(String draftId, Asked asked, String name, InputStream content) throws IOException {
        if (name.isEmpty()) {
            return;
        }
        var outcome = attachments.add(owner(draftId), asked.path(), rules(asked), name, content);
        if (outcome instanceof Outcome.Refused) {
            var refusal = (Outcome.Refused) outcome;
            refused.add(new Fault(asked.path(), "", refusal.messageKey(), refusal.args()));
        } else {
            added.add(((Outcome.Added) outcome).attachment());
        }
    }

    private static AttachmentRules rules(Asked asked) {
        var usual = AttachmentRules.USUAL;
        return new AttachmentRules(
                usual.kinds(), usual.largest(), ((Files) asked.question()).most(), usual.mostBytes());
    }

    void remove(String draftId, String file) {
        attachments.remove(owner(draftId), file);
    }

    /// The files of a question.
    List<Attachment> of(String draftId, Asked asked) {
        return attachments.list(owner(draftId), asked.path());
    }

    /// What the answer to a question for files is: the files that are there, or that they come later.
    String answer(String draftId, Asked asked, Map<String, String> fields) {
        var files = of(draftId, asked).stream().map(Attachment::id).collect(Collectors.joining(" "));
        return files.isEmpty() && fields.containsKey(LATER + asked.path()) ? Files.LATER : files;
    }

    /// What could not be kept, and why.
    List<Fault> refused() {
        return refused;
    }

    /// What was kept.
    List<Attachment> added() {
        return added;
    }

    private static String owner(String draftId) {
        return Vault.fingerprint(draftId);
    }
}

package se.ingangen.portal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.SubmissionService;
import se.ingangen.content.eservice.attachment.Attachment;
import se.ingangen.content.eservice.attachment.AttachmentRules;
import se.ingangen.content.eservice.attachment.AttachmentService;
import se.ingangen.content.eservice.attachment.FileKind;
import se.ingangen.content.eservice.attachment.Outcome;
import se.ingangen.content.eservice.attachment.Refusal;
import se.ingangen.content.storage.Settings;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Languages;

class AttachmentIT extends ContainerTest {

    private static final String SERVICE = "contact";

    @Inject
    private DraftService drafts;

    @Inject
    private SubmissionService submissions;

    @Inject
    private AttachmentService attachments;

    @Resource
    private UserTransaction transaction;

    private String draft;
    private String owner;

    @BeforeEach
    void begin() {
        draft = drafts.ticket(SERVICE).draftId();
        owner = Vault.fingerprint(draft);
        drafts.keep(SERVICE, draft, Languages.standard());
    }

    @Test
    void whatIsAttachedIsGivenBack() throws IOException {
        var paper = pdf(200_000);
        var file = added("kontrakt.pdf", paper);
        var photo = added("IMG_1.PNG", picture());
        assertEquals(List.of(file, photo), attachments.list(owner));
        assertEquals(FileKind.PNG, photo.kind());
        assertTrue(Arrays.equals(paper, content(file)));
        assertEquals(64, ImageIO.read(new ByteArrayInputStream(content(photo))).getWidth());
        assertTrue(attachments.remove(owner, file.id()));
        assertEquals(List.of(photo), attachments.list(owner));
    }

    @Test
    void whatIsRefusedLeavesNothing() throws IOException {
        var exe = add("hyra.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Refusal.KIND, ((Outcome.Refused) exe).why());
        var one = new AttachmentRules(AttachmentRules.USUAL.kinds(), 1_000_000, 1, 1_000_000);
        added("1.pdf", pdf(100));
        var second = attachments.add(owner, "reach.proof", one, "2.pdf", new ByteArrayInputStream(pdf(100)));
        assertEquals(Refusal.TOO_MANY, ((Outcome.Refused) second).why());
        assertEquals(1, attachments.list(owner).size());
        try (var incoming = Files.list(Settings.dataFolder().resolve("incoming"))) {
            assertEquals(0, incoming.count());
        }
    }

    @Test
    void filesGoWithWhatIsSentAndStayIfThatIsTakenBack() throws Exception {
        var file = added("kontrakt.pdf", pdf(100_000));
        save("topic", Map.of("topic", "money"));
        save("message", Map.of("message", "Hej"));
        save("reply", Map.of("reply", "none-needed"));
        transaction.begin();
        submissions.submit(SERVICE, draft, Languages.standard());
        assertEquals(List.of(), attachments.list(owner));
        transaction.rollback();
        assertEquals(List.of(file), attachments.list(owner));
        assertEquals(100_000, content(file).length);
        submissions.submit(SERVICE, draft, Languages.standard());
        assertEquals(List.of(), attachments.list(owner));
        assertEquals(Refusal.GONE, ((Outcome.Refused) add("sen.pdf", pdf(100))).why());
    }

    @Test
    void filesAreOnlyHandedOverInATransaction() {
        assertThrows(RuntimeException.class, () -> attachments.moveTo(owner, "nothing", Set.of("proof")));
    }

    private Attachment added(String name, byte[] bytes) throws IOException {
        return ((Outcome.Added) add(name, bytes)).attachment();
    }

    private Outcome add(String name, byte[] bytes) throws IOException {
        return attachments.add(owner, "reach.proof", AttachmentRules.USUAL, name, new ByteArrayInputStream(bytes));
    }

    private byte[] content(Attachment file) throws IOException {
        try (var content = attachments.open(owner, file.id()).orElseThrow()) {
            return content.readAllBytes();
        }
    }

    private void save(String step, Map<String, String> given) {
        assertEquals(
                List.of(),
                drafts.save(SERVICE, draft, step, "", "", given, Languages.standard())
                        .faults());
    }

    private static byte[] pdf(int size) {
        var text = "%PDF-1.7\n%" + "x".repeat(size - 26) + "\nstartxref\n9\n%%EOF";
        return Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), size);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_3BYTE_BGR), "png", bytes);
        return bytes.toByteArray();
    }
}

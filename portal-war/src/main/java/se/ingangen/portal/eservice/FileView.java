package se.ingangen.portal.eservice;

import se.ingangen.content.eservice.attachment.Attachment;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Messages;

/// A file that has been added, as it is listed.
public final class FileView {

    private final Attachment file;
    private final Messages messages;
    private final Language language;

    FileView(Attachment file, Messages messages, Language language) {
        this.file = file;
        this.messages = messages;
        this.language = language;
    }

    /// The same with the Swedish beside it; null unless that stands beside it.
    private FileView swedish;

    FileView beside(FileView inSwedish) {
        swedish = inSwedish;
        return this;
    }

    public FileView getSwedish() {
        return swedish;
    }

    public String getId() {
        return file.id();
    }

    /// To be isolated: it may run in another direction than the text around it.
    public String getName() {
        return file.name();
    }

    public String getSize() {
        return Formats.fileSize(language, file.size());
    }

    /// What is said of it while it may not be handed on; empty if all is well.
    public String getNote() {
        return file.state()
                .messageKey()
                .map(key -> messages.text(key, file.name()))
                .orElse("");
    }

    /// What the button says that removes it.
    public String getRemove() {
        return messages.text("eservice.upload.remove", file.name());
    }
}

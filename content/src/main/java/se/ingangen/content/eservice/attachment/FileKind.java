package se.ingangen.content.eservice.attachment;

import java.util.Collection;
import java.util.stream.Collectors;

/// A kind of file that a question may ask for, told by its content and never by its name.
public enum FileKind {
    PDF("application/pdf"),
    JPG("image/jpeg"),
    PNG("image/png"),
    HEIC("image/heic"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /// The value of `Content-Type`.
    public String mediaType() {
        return mediaType;
    }

    /// The ending of its names, with the dot.
    public String ending() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /// What people call these kinds, the same in every language: `PDF, JPG`.
    static String words(Collection<FileKind> kinds) {
        return kinds.stream().sorted().map(FileKind::name).collect(Collectors.joining(", "));
    }
}

package se.ingangen.content.article;

import java.util.Locale;

/// What a file beside a page is, as the ending of its name says.
public enum FileType {
    PDF(Use.DOCUMENT, "PDF", "application/pdf"),
    DOC(Use.DOCUMENT, "Word", "application/msword"),
    DOCX(Use.DOCUMENT, "Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT(Use.DOCUMENT, "ODT", "application/vnd.oasis.opendocument.text"),
    RTF(Use.DOCUMENT, "RTF", "application/rtf"),
    XLS(Use.DOCUMENT, "Excel", "application/vnd.ms-excel"),
    XLSX(Use.DOCUMENT, "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS(Use.DOCUMENT, "ODS", "application/vnd.oasis.opendocument.spreadsheet"),
    PPT(Use.DOCUMENT, "PowerPoint", "application/vnd.ms-powerpoint"),
    PPTX(Use.DOCUMENT, "PowerPoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODP(Use.DOCUMENT, "ODP", "application/vnd.oasis.opendocument.presentation"),
    PNG(Use.PICTURE, "PNG", "image/png"),
    JPG(Use.PICTURE, "JPG", "image/jpeg"),
    JPEG(Use.PICTURE, "JPG", "image/jpeg"),
    GIF(Use.PICTURE, "GIF", "image/gif"),
    WEBP(Use.PICTURE, "WebP", "image/webp"),
    SVG(Use.PICTURE, "SVG", "image/svg+xml"),
    MP4(Use.FILM, "MP4", "video/mp4"),
    WEBM(Use.FILM, "WebM", "video/webm"),
    MP3(Use.SOUND, "MP3", "audio/mpeg"),
    OGG(Use.SOUND, "Ogg", "audio/ogg"),
    VTT(Use.OTHER, "WebVTT", "text/vtt"),
    ICS(Use.OTHER, "iCalendar", "text/calendar"),
    TXT(Use.OTHER, "TXT", "text/plain;charset=UTF-8"),
    UNKNOWN(Use.OTHER, "", "application/octet-stream");

    private final Use use;
    private final String word;
    private final String mediaType;

    FileType(Use use, String word, String mediaType) {
        this.use = use;
        this.word = word;
        this.mediaType = mediaType;
    }

    /// The type of a file of this name.
    static FileType of(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (var type : values()) {
            if (type != UNKNOWN
                    && ending.length() < name.length()
                    && type.name().equalsIgnoreCase(ending)) {
                return type;
            }
        }
        return UNKNOWN;
    }

    /// What people do with the file.
    public Use use() {
        return use;
    }

    /// What people call it, the same in every language: `PDF`, `Word`.
    public String word() {
        return word;
    }

    /// The value of `Content-Type`.
    public String mediaType() {
        return mediaType;
    }

    /// What people do with a file.
    public enum Use {
        PICTURE,
        FILM,
        SOUND,
        DOCUMENT,
        OTHER
    }
}

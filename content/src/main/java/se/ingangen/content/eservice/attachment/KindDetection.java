package se.ingangen.content.eservice.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// Tells what a file is by its first bytes. Its name is not asked: an `exe` named `pdf` is an `exe`.
///
/// Tika knows some 1,500 kinds, and finds a page of HTML or a drawing in SVG behind any first line.
/// It looks for PDF a little way into a file too, where a program can stand before it; here a PDF
/// begins with its first byte, as all other kinds do.
final class KindDetection {

    /// As many as Tika looks at.
    private static final int HEAD = 64 * 1024;

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private static final Map<String, FileKind> KINDS = Map.of(
            "application/pdf", FileKind.PDF,
            "image/jpeg", FileKind.JPG,
            "image/png", FileKind.PNG,
            "image/heic", FileKind.HEIC,
            "image/heif", FileKind.HEIC);

    private KindDetection() {}

    /// The kind of a file; empty if it is none that anybody may attach.
    static Optional<FileKind> of(Spool file) throws IOException {
        var head = file.read(0, HEAD);
        var type = TYPES.detect(new ByteArrayInputStream(head), new Metadata()).toString();
        if (type.equals("application/zip") || type.equals("application/x-tika-ooxml")) {
            return Optional.of(FileKind.DOCX).filter(k -> head[0] == 'P').filter(k -> isWord(file));
        }
        return Optional.ofNullable(KINDS.get(type)).filter(kind -> kind != FileKind.PDF || begins(head, PDF));
    }

    private static boolean isWord(Spool file) {
        try {
            return WordDocument.isLikely(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && java.util.Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}

package se.ingangen.content.eservice.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Looks through a PDF for what would keep the desk from reading it, or run when they do.
///
/// It is read in windows as the text that it mostly is, not taken apart: what is packed inside is not
/// seen. A document that is locked only against printing or copying opens for anybody and is taken.
final class PdfDocument {

    private static final int WINDOW = 64 * 1024;

    /// Longer than anything that is looked for.
    private static final int OVERLAP = 256;

    /// The encryption dictionary and the identity of a file have some hundred bytes.
    private static final int PART = 4096;

    private static final String BLANK = "[\\x00\\t\\n\\f\\r ]";
    private static final Pattern LOCK =
            Pattern.compile("/Encrypt" + BLANK + "*((\\d{1,10})" + BLANK + "+\\d{1,5}" + BLANK + "+R|<<)");
    private static final Pattern IDENTITY = Pattern.compile("/ID" + BLANK + "*\\[");
    private static final Pattern LAUNCH = Pattern.compile("/S" + BLANK + "*/Launch\\b");
    private static final Pattern END = Pattern.compile("startxref");

    private final Spool document;

    private PdfDocument(Spool document) {
        this.document = document;
    }

    /// @throws RefusedException if it opens with a password only, starts programs, or is cut off
    static void check(Spool document) throws IOException, RefusedException {
        new PdfDocument(document).check();
    }

    private void check() throws IOException, RefusedException {
        if (find(LAUNCH) >= 0) {
            throw new RefusedException(Refusal.UNSAFE);
        }
        if (find(END) < 0) {
            throw new RefusedException(Refusal.UNREADABLE);
        }
        var lock = find(LOCK);
        if (lock >= 0 && !opensFreely(lock)) {
            throw new RefusedException(Refusal.PASSWORD);
        }
    }

    private boolean opensFreely(long lock) throws IOException {
        var reference = LOCK.matcher(text(lock));
        var identity = find(IDENTITY);
        if (!reference.lookingAt()) {
            return false;
        }
        var place = lock;
        if (reference.group(2) != null) {
            place = find(Pattern.compile("(?<!\\d)" + reference.group(2) + BLANK + "+\\d{1,5}" + BLANK + "+obj"));
        }
        return place >= 0 && PdfLock.opensFreely(text(place), identity < 0 ? "" : text(identity));
    }

    private String text(long place) throws IOException {
        return new String(document.read(place, PART), StandardCharsets.ISO_8859_1);
    }

    /// Where a pattern is found first; -1 if it is not.
    private long find(Pattern pattern) throws IOException {
        for (long place = 0; place < document.size(); place += WINDOW - OVERLAP) {
            var window = new String(document.read(place, WINDOW), StandardCharsets.ISO_8859_1);
            var found = pattern.matcher(window);
            if (found.find()) {
                return place + found.start();
            }
        }
        return -1;
    }
}

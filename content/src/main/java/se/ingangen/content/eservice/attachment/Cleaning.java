package se.ingangen.content.eservice.attachment;

import java.io.IOException;

/// What is done with a file of each kind before it is kept.
final class Cleaning {

    private final PictureTurn turn;

    Cleaning(PictureTurn turn) {
        this.turn = turn;
    }

    /// Looks into a file, and writes it anew if it has to be another.
    ///
    /// @param clean where to; it stays empty if the file is kept as it came
    /// @throws RefusedException if it may not be kept
    void clean(Spool received, FileKind kind, Spool clean) throws IOException, RefusedException {
        switch (kind) {
            case PDF:
                PdfDocument.check(received);
                break;
            case DOCX:
                WordDocument.check(received);
                break;
            case HEIC:
                new HeicPicture(received).writeTo(clean.output());
                break;
            default:
                new Picture(received, kind, turn).writeTo(clean.output());
        }
        clean.end();
    }
}

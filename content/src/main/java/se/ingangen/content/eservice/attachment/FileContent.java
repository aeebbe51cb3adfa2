package se.ingangen.content.eservice.attachment;

import java.io.IOException;
import java.io.InputStream;

/// The content of a file, fetched piece by piece while it is read.
final class FileContent extends InputStream {

    private final AttachmentRepository files;
    private final String id;
    private byte[] piece = new byte[0];
    private int next;
    private int place;

    FileContent(AttachmentRepository files, String id) {
        this.files = files;
        this.id = id;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (place == piece.length) {
            var more = files.piece(id, next);
            if (more.isEmpty()) {
                return -1;
            }
            piece = more.get();
            place = 0;
            next++;
        }
        var n = Math.min(count, piece.length - place);
        System.arraycopy(piece, place, into, from, n);
        place += n;
        return n;
    }
}

package se.ingangen.content.eservice.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// What is in a zip, as its directory at the end says, which is what programs open it by.
///
/// The JDK's own reader wants a file on the disk, and the one for streams sees other entries than
/// other programs may see. Only what a document needs is known: no parts, no 64-bit sizes (a file of
/// ours is small), nothing before the first entry or behind the last.
///
/// Source: PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_BYTES = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;

    private final Spool zip;

    /// One file in a zip.
    ///
    /// @param packed in bytes
    record Entry(String name, boolean encrypted, int method, long packed, long place) {}

    ZipDirectory(Spool zip) {
        this.zip = zip;
    }

    /// The entries in the order of the directory.
    ///
    /// @param most how many there may be; the rest is not read
    /// @throws RefusedException if there are more, or it is no zip that we understand
    List<Entry> entries(int most) throws IOException, RefusedException {
        var end = end();
        int count = end.getShort(10) & 0xffff;
        long length = end.getInt(12) & 0xffffffffL;
        long start = end.getInt(16) & 0xffffffffL;
        if (count > most) {
            throw new RefusedException(Refusal.UNSAFE);
        }
        expect(end.getInt(4) == 0 && (end.getShort(8) & 0xffff) == count);
        expect(start + length == zip.size() - end.capacity());
        expect(length <= (long) count * (CENTRAL_BYTES + 3 * 0xffff));
        var entries = new ArrayList<Entry>();
        var place = start;
        for (var i = 0; i < count; i++) {
            var head = read(place, CENTRAL_BYTES);
            expect(head.getInt(0) == CENTRAL);
            var name = unsigned(head, 28);
            entries.add(new Entry(
                    new String(zip.read(place + CENTRAL_BYTES, name), StandardCharsets.UTF_8),
                    (head.getShort(8) & ENCRYPTED) != 0,
                    unsigned(head, 10),
                    head.getInt(20) & 0xffffffffL,
                    head.getInt(42) & 0xffffffffL));
            place += CENTRAL_BYTES + name + unsigned(head, 30) + unsigned(head, 32);
        }
        expect(place == start + length);
        return entries;
    }

    /// The content of an entry, unpacked while it is read. The sizes that it claims count for nothing:
    /// it ends where its packed bytes end, and how much comes out is for the caller to count.
    ///
    /// @throws RefusedException if it is packed in another way than documents are
    InputStream open(Entry entry) throws IOException, RefusedException {
        var head = read(entry.place(), LOCAL_BYTES);
        expect(head.getInt(0) == LOCAL && unsigned(head, 8) == entry.method());
        var start = entry.place() + LOCAL_BYTES + unsigned(head, 26) + unsigned(head, 28);
        expect(start + entry.packed() <= zip.size());
        var packed = new Part(zip.stream(start), entry.packed());
        if (entry.method() == 0) {
            return packed;
        }
        expect(entry.method() == DEFLATED);
        var inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater, 8192) {
            @Override
            public void close() throws IOException {
                inflater.end();
                super.close();
            }
        };
    }

    /// The record at the very end, before a comment that reaches to the end of the file.
    private ByteBuffer end() throws IOException, RefusedException {
        var from = Math.max(0, zip.size() - END_BYTES - LONGEST_COMMENT);
        var tail = read(from, (int) (zip.size() - from));
        for (var i = tail.capacity() - END_BYTES; i >= 0; i--) {
            if (tail.getInt(i) == END && i + END_BYTES + unsigned(tail, i + 20) == tail.capacity()) {
                return tail.slice(i, tail.capacity() - i).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new RefusedException(Refusal.UNREADABLE);
    }

    private ByteBuffer read(long place, int count) throws IOException, RefusedException {
        var bytes = zip.read(place, count);
        expect(bytes.length == count);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(ByteBuffer bytes, int place) {
        return bytes.getShort(place) & 0xffff;
    }

    private static void expect(boolean understood) throws RefusedException {
        if (!understood) {
            throw new RefusedException(Refusal.UNREADABLE);
        }
    }

    /// So many bytes of a stream, and not one more.
    private static final class Part extends InputStream {

        private final InputStream stream;
        private long left;

        Part(InputStream stream, long left) {
            this.stream = stream;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            if (left == 0) {
                return -1;
            }
            var n = stream.read(into, from, (int) Math.min(count, left));
            left -= Math.max(0, n);
            return n;
        }
    }
}

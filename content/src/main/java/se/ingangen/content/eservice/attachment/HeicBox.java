package se.ingangen.content.eservice.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One of the boxes that a HEIC is made of.
///
/// Source: ISO/IEC 14496-12, 4.2.
///
/// @param start where its head begins
/// @param content where its head ends
record HeicBox(String type, long start, long content, long end) {

    /// The longest head.
    static final int HEAD = 16;

    private static final int MOST = 10_000;

    /// @param head its first bytes, [#HEAD] or as many as there are
    /// @param limit where what holds it ends
    /// @throws RefusedException if it reaches further
    static HeicBox of(ByteBuffer head, long start, long limit) throws RefusedException {
        long size = head.getInt(0) & 0xffffffffL;
        var header = size == 1 ? HEAD : 8;
        var length = size == 1 ? head.getLong(8) : size == 0 ? limit - start : size;
        expect(length >= header && length <= limit - start);
        return new HeicBox(type(head, 4), start, start + header, start + length);
    }

    /// The boxes side by side in a stretch of memory.
    static List<HeicBox> in(ByteBuffer memory, long from, long to) throws RefusedException {
        var boxes = new ArrayList<HeicBox>();
        for (var place = from; place < to; place = boxes.get(boxes.size() - 1).end()) {
            expect(boxes.size() < MOST);
            var head = memory.slice((int) place, (int) Math.min(HEAD, to - place));
            boxes.add(of(head, place, to));
        }
        return boxes;
    }

    boolean is(String wanted) {
        return type.equals(wanted);
    }

    static String type(ByteBuffer bytes, int at) {
        var type = new byte[4];
        bytes.get(at, type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    static void expect(boolean known) throws RefusedException {
        if (!known) {
            throw new RefusedException(Refusal.UNREADABLE);
        }
    }
}

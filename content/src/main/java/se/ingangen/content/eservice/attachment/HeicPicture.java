package se.ingangen.content.eservice.attachment;

import static se.ingangen.content.eservice.attachment.HeicBox.expect;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/// Takes out of a HEIC what is not picture, without opening the picture: there is no decoder in Java.
///
/// The box `meta` says which bytes belong to which item; items are pictures, or what is told of them
/// (Exif, XMP). What belongs to no picture is overwritten with zeros where it lies: where and when it
/// was taken, notes of the maker, films beside the picture. Which side is up is said in `meta` and
/// stays.
///
/// Source: ISO/IEC 14496-12 (8.11.3 iloc, 8.11.6 iinf), ISO/IEC 23008-12.
final class HeicPicture {

    /// Of the box `meta`; that of a phone has 4 KB.
    private static final int LARGEST_META = 1_000_000;

    private static final int MOST_BOXES = 1_000;

    /// We do not open it, but somebody will.
    private static final long MOST_PIXELS = 200_000_000;

    private static final Set<String> PICTURES = Set.of("hvc1", "hev1", "lhv1", "grid", "iovl", "iden", "tmap");
    private static final Set<String> KEPT = Set.of("ftyp", "meta");

    private final Spool received;
    private final Stretches kept = new Stretches();
    private final Set<Long> pictures = new HashSet<>();
    private HeicBox metaBox;
    private ByteBuffer meta;

    /// Where the content of the box `idat` begins; -1 if there is none.
    private long inMeta = -1;

    HeicPicture(Spool received) {
        this.received = received;
    }

    /// Writes the picture without what is told of it.
    ///
    /// @throws RefusedException if its boxes are not as we know them, so that something could stay
    void writeTo(OutputStream clean) throws IOException, RefusedException {
        try {
            readBoxes();
            readMeta();
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new RefusedException(Refusal.UNREADABLE);
        }
        kept.copy(received, clean);
    }

    /// Of a box that may hold anything only the length stays, and nothing says any more what it was.
    private void readBoxes() throws IOException, RefusedException {
        long place = 0;
        for (var i = 0; place < received.size(); i++) {
            expect(i < MOST_BOXES);
            var box = HeicBox.of(ByteBuffer.wrap(received.read(place, HeicBox.HEAD)), place, received.size());
            if (KEPT.contains(box.type())) {
                kept.keep(box.start(), box.end());
            } else if (box.is("mdat")) {
                kept.keep(box.start(), box.content());
            } else {
                kept.keep(box.start(), box.start() + 4);
                kept.keep(box.start() + 8, box.content());
            }
            if (box.is("meta")) {
                expect(metaBox == null && box.end() - box.start() <= LARGEST_META);
                metaBox = box;
            }
            place = box.end();
        }
        expect(metaBox != null);
    }

    private void readMeta() throws IOException, RefusedException {
        meta = ByteBuffer.wrap(received.read(metaBox.content(), (int) (metaBox.end() - metaBox.content())));
        var parts = HeicBox.in(meta, 4, meta.capacity());
        for (var part : parts) {
            if (part.is("iinf")) {
                readItems(part);
            } else if (part.is("iprp")) {
                readSizes(part);
            } else if (part.is("idat")) {
                inMeta = metaBox.content() + part.content();
                kept.drop(inMeta, metaBox.content() + part.end());
            }
        }
        for (var part : parts) {
            if (part.is("iloc")) {
                readPlaces(meta.slice((int) part.content(), (int) (part.end() - part.content())));
            }
        }
        expect(!pictures.isEmpty());
    }

    /// Which items are pictures.
    private void readItems(HeicBox items) throws RefusedException {
        var countBytes = meta.get((int) items.content()) == 0 ? 2 : 4;
        for (var item : HeicBox.in(meta, items.content() + 4 + countBytes, items.end())) {
            var at = (int) item.content();
            var version = meta.get(at);
            expect(item.is("infe") && (version == 2 || version == 3));
            var id = version == 2 ? meta.getShort(at + 4) & 0xffff : meta.getInt(at + 4) & 0xffffffffL;
            if (PICTURES.contains(HeicBox.type(meta, at + (version == 2 ? 8 : 10)))) {
                pictures.add(id);
            }
        }
    }

    private void readSizes(HeicBox properties) throws RefusedException {
        for (var container : HeicBox.in(meta, properties.content(), properties.end())) {
            if (container.is("ipco")) {
                for (var property : HeicBox.in(meta, container.content(), container.end())) {
                    if (property.is("ispe")) {
                        checkSize((int) property.content() + 4);
                    }
                }
            }
        }
    }

    private void checkSize(int at) throws RefusedException {
        var width = meta.getInt(at) & 0xffffffffL;
        var height = meta.getInt(at + 4) & 0xffffffffL;
        if (width > 0 && height > MOST_PIXELS / width) {
            throw new RefusedException(Refusal.TOO_MANY_PIXELS, MOST_PIXELS / 1_000_000);
        }
    }

    /// Where the bytes of each item are: in the file, or in the box `idat`.
    private void readPlaces(ByteBuffer places) throws RefusedException {
        var version = places.get(0);
        expect(version >= 0 && version <= 2);
        places.position(4);
        var sizes = places.getShort();
        var count = version < 2 ? places.getShort() & 0xffff : places.getInt();
        for (var i = 0; i < count; i++) {
            var id = version < 2 ? places.getShort() & 0xffff : places.getInt() & 0xffffffffL;
            var method = version == 0 ? 0 : places.getShort() & 15;
            places.getShort();
            var base = number(places, sizes >> 4);
            var extents = places.getShort() & 0xffff;
            for (var e = 0; e < extents; e++) {
                if (version > 0) {
                    number(places, sizes);
                }
                var start = base + number(places, sizes >> 12);
                var length = number(places, sizes >> 8);
                if (pictures.contains(id)) {
                    expect(method == 0 || (method == 1 && inMeta >= 0));
                    keep((method == 0 ? 0 : inMeta) + start, length);
                }
            }
        }
    }

    private void keep(long from, long length) throws RefusedException {
        expect(from >= 0 && length > 0 && length <= received.size() - from);
        kept.keep(from, from + length);
    }

    /// @param size how many bytes it has, in the last four bits
    private static long number(ByteBuffer bytes, int size) throws RefusedException {
        switch (size & 15) {
            case 0:
                return 0;
            case 4:
                return bytes.getInt() & 0xffffffffL;
            case 8:
                return bytes.getLong();
            default:
                throw new RefusedException(Refusal.UNREADABLE);
        }
    }
}

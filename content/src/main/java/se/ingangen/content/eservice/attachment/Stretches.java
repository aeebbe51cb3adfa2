package se.ingangen.content.eservice.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The parts of a file that stay; the rest is zeros, so that each part stays in its place.
final class Stretches {

    private static final int BUFFER = 8192;

    /// By where they begin and end; they may overlap.
    private final List<long[]> kept = new ArrayList<>();

    void keep(long from, long to) {
        kept.add(new long[] {from, to});
    }

    /// Takes a part out of what was kept before.
    void drop(long from, long to) {
        for (var stretch : List.copyOf(kept)) {
            if (stretch[0] < to && from < stretch[1]) {
                kept.remove(stretch);
                keep(stretch[0], Math.max(stretch[0], from));
                keep(Math.min(stretch[1], to), stretch[1]);
            }
        }
    }

    void copy(Spool file, OutputStream into) throws IOException {
        kept.sort(Comparator.comparingLong(stretch -> stretch[0]));
        long done = 0;
        for (var stretch : kept) {
            zeros(into, stretch[0] - done);
            done = Math.max(done, stretch[0]);
            bytes(file, done, stretch[1], into);
            done = Math.max(done, stretch[1]);
        }
        zeros(into, file.size() - done);
    }

    private static void bytes(Spool file, long from, long to, OutputStream into) throws IOException {
        var buffer = new byte[BUFFER];
        for (var place = from; place < to; ) {
            var n = file.read(place, buffer, 0, (int) Math.min(BUFFER, to - place));
            into.write(buffer, 0, n);
            place += n;
        }
    }

    private static void zeros(OutputStream into, long count) throws IOException {
        var zeros = new byte[BUFFER];
        for (var left = count; left > 0; left -= BUFFER) {
            into.write(zeros, 0, (int) Math.min(BUFFER, left));
        }
    }
}

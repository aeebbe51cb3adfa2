package se.ingangen.content.eservice.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

/// Puts bytes where the checks look for them, and says what they say.
final class Looking {

    private Looking() {}

    interface Check {
        void of(Spool file) throws IOException, RefusedException;
    }

    static Spool spool(Path folder, byte[] bytes) {
        try {
            var spool = new Spool(folder);
            spool.receive(new ByteArrayInputStream(bytes), 100_000_000);
            return spool;
        } catch (IOException | RefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Why a file is refused; null if it is not.
    static Refusal refusal(Path folder, byte[] bytes, Check check) throws IOException {
        try (var spool = spool(folder, bytes)) {
            check.of(spool);
            return null;
        } catch (RefusedException e) {
            return e.of("x").why();
        }
    }

    /// What is kept of a file.
    static byte[] cleaned(Path folder, FileKind kind, byte[] bytes) throws IOException, RefusedException {
        try (var received = spool(folder, bytes);
                var clean = new Spool(folder)) {
            new Cleaning(new PictureTurn(10_000)).clean(received, kind, clean);
            return (clean.size() > 0 ? clean : received).stream().readAllBytes();
        }
    }
}

package se.ingangen.content.eservice.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;

/// Five hundred people who all send a file at the same moment, 180 MB together, twenty of them a photo
/// of 12 million pixels. Each waits in the middle of it until all are there. Not run with the tests:
///
///     mvn -B -ntp -pl content -am test -Dtest=UploadsBench -Dsurefire.failIfNoSpecifiedTests=false \
///         "-DargLine=-Xmx512m -Dingangen.test.database=jdbc:h2:file:/tmp/uploads;DB_CLOSE_DELAY=-1"
///
/// or with the address of a PostgreSQL.
class UploadsBench {

    private static final int PEOPLE = 500;
    private static final int PHOTOS = 20;
    private static final AttachmentRules RULES = AttachmentRules.USUAL;

    @TempDir
    private Path folder;

    private final CountDownLatch middle = new CountDownLatch(PEOPLE);

    @Test
    void manySendAtOnce() throws Exception {
        try (var database = new TestDatabase();
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var fixture = new AttachmentFixture(database, new SettableClock(), folder);
            fixture.attachments.turn = new PictureTurn(600_000);
            var photo = photo();
            var paper = Samples.pdf(200_000);
            List<Callable<Outcome>> uploads = new ArrayList<>();
            for (var i = 0; i < PEOPLE; i++) {
                var draft = String.format("%043d", System.nanoTime());
                fixture.begin(draft);
                var file = i % (PEOPLE / PHOTOS) == 0 ? photo : paper;
                uploads.add(() -> fixture.attachments.add(draft, "home.rent", RULES, "a.pdf", new Waiting(file)));
            }
            System.gc();
            var before = used();
            var start = System.nanoTime();
            for (var done : pool.invokeAll(uploads)) {
                assertTrue(done.get() instanceof Outcome.Added, () -> done.resultNow()
                        .toString());
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            var bytes = (long) PHOTOS * photo.length + (long) (PEOPLE - PHOTOS) * paper.length;
            assertEquals(PEOPLE, ((Number) database.value("select count(*) from attached_file")).intValue());
            System.out.printf(
                    "%d people, %.0f MB at once: %.1f s, %.1f MB/s; heap %d MB before, %d MB at most, of %d%n",
                    PEOPLE,
                    bytes / 1e6,
                    seconds,
                    bytes / 1e6 / seconds,
                    before,
                    peak(),
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static long used() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /// The sum over the pools, which need not have been at their peaks together.
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    private static byte[] photo() {
        var image = new BufferedImage(4032, 3024, BufferedImage.TYPE_3BYTE_BGR);
        var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        var random = new Random(1);
        for (var i = 3; i < pixels.length; i++) {
            pixels[i] = (byte) (pixels[i - 3] + random.nextInt(9) - 4);
        }
        return Samples.written(image, "jpg");
    }

    /// Waits in the middle until everybody is there.
    private final class Waiting extends ByteArrayInputStream {

        private boolean waited;

        Waiting(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) {
            if (!waited && pos > count / 2) {
                waited = true;
                middle.countDown();
                try {
                    middle.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return super.read(into, from, length);
        }
    }
}

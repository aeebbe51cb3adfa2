package se.ingangen.content.eservice.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A file on its way in, that can be read from any place as often as it takes.
///
/// It lies on the disk, since five hundred at once do not fit into memory, and a connection to the
/// database cannot wait for a slow phone. The system deletes it as soon as it is opened, so that no
/// crash leaves it behind; it is the portal's own (mode 0600) and encrypted under a key that only
/// this object has. Takes two pages of memory.
///
/// For one thread at a time. A place is encrypted once only: it can be added to, not changed.
final class Spool implements AutoCloseable {

    /// A whole number of AES blocks.
    private static final int PAGE = 16 * 1024;

    private static final int BLOCK = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<StandardOpenOption> OPTIONS = Set.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);

    private final FileChannel file;
    private final SecretKeySpec key;
    private final Cipher cipher;
    private final byte[] page = new byte[PAGE];
    private final byte[] sealed = new byte[PAGE];

    /// The page that is in memory; the last one while it is written.
    private long current;

    private long size;
    private boolean whole;

    /// @param folder that only the portal may look into
    Spool(Path folder) throws IOException {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        key = new SecretKeySpec(secret, "AES");
        try {
            cipher = Cipher.getInstance("AES/CTR/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        file = FileChannel.open(folder.resolve(UUID.randomUUID().toString()), OPTIONS, mode);
    }

    /// In bytes.
    long size() {
        return size;
    }

    /// Takes a stream in, up to a limit: what lies behind it is never asked for.
    ///
    /// @throws RefusedException if there is more, or nothing
    /// @throws IOException if the stream breaks off
    void receive(InputStream stream, long most) throws IOException, RefusedException {
        var buffer = new byte[PAGE];
        for (var n = 0; n >= 0; n = stream.read(buffer, 0, (int) Math.min(PAGE, most - size + 1))) {
            append(buffer, 0, n);
            if (size > most) {
                throw new RefusedException(Refusal.TOO_LARGE, Megabytes.of(most));
            }
        }
        end();
        if (size == 0) {
            throw new RefusedException(Refusal.EMPTY);
        }
    }

    /// Where something else can be written.
    OutputStream output() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                append(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                append(bytes, from, count);
            }
        };
    }

    /// Ends writing. Reading begins after it.
    void end() throws IOException {
        if (!whole && size % PAGE > 0) {
            store();
        }
        whole = true;
    }

    /// Reads from any place.
    ///
    /// @return how many bytes; -1 at the end
    int read(long position, byte[] into, int from, int count) throws IOException {
        if (!whole) {
            throw new IllegalStateException("Still written");
        }
        if (position >= size) {
            return -1;
        }
        load(position / PAGE);
        var offset = (int) (position % PAGE);
        var n = (int) Math.min(Math.min(count, PAGE - offset), size - position);
        System.arraycopy(page, offset, into, from, n);
        return n;
    }

    /// So many bytes from a place, or as many as there are.
    byte[] read(long position, int count) throws IOException {
        return stream(position).readNBytes(count);
    }

    /// The content from its first byte.
    InputStream stream() {
        return stream(0);
    }

    /// The content from a place.
    InputStream stream(long start) {
        return new InputStream() {
            private long position = start;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                var n = count == 0 ? 0 : Spool.this.read(position, into, from, count);
                position += Math.max(0, n);
                return n;
            }
        };
    }

    private void append(byte[] bytes, int from, int count) throws IOException {
        if (whole) {
            throw new IllegalStateException("Already whole");
        }
        for (var done = 0; done < count; ) {
            var offset = (int) (size % PAGE);
            var n = Math.min(count - done, PAGE - offset);
            System.arraycopy(bytes, from + done, page, offset, n);
            size += n;
            done += n;
            if (size % PAGE == 0) {
                store();
                current++;
            }
        }
    }

    private void store() throws IOException {
        var n = crypt(Cipher.ENCRYPT_MODE, page, (int) (size - current * PAGE), sealed);
        var buffer = ByteBuffer.wrap(sealed, 0, n);
        while (buffer.hasRemaining()) {
            file.write(buffer, current * PAGE + buffer.position());
        }
    }

    private void load(long wanted) throws IOException {
        if (wanted == current && size - current * PAGE > 0) {
            return;
        }
        current = wanted;
        var buffer = ByteBuffer.wrap(sealed, 0, (int) Math.min(PAGE, size - wanted * PAGE));
        while (buffer.hasRemaining()) {
            if (file.read(buffer, wanted * PAGE + buffer.position()) < 0) {
                throw new IOException("The disk has less than was written");
            }
        }
        crypt(Cipher.DECRYPT_MODE, sealed, buffer.limit(), page);
    }

    /// The counter of a page's first block is the block's number, so no counter is used twice.
    private int crypt(int mode, byte[] from, int count, byte[] into) {
        var counter =
                ByteBuffer.allocate(BLOCK).putLong(8, current * (PAGE / BLOCK)).array();
        try {
            cipher.init(mode, key, new IvParameterSpec(counter));
            return cipher.doFinal(from, 0, count, into, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Gives the disk back what it had.
    @Override
    public void close() throws IOException {
        file.close();
    }
}

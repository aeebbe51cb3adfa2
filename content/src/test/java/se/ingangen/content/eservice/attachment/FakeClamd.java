package se.ingangen.content.eservice.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/// Speaks as much of ClamAV's protocol as the portal does, and takes EICAR for a virus.
final class FakeClamd implements AutoCloseable {

    /// How it behaves.
    enum Mood {
        WELL,
        /// Takes everything and never answers.
        SILENT,
        /// Closes after the first piece.
        BROKEN,
        /// Has had enough after the first piece, as beyond `StreamMaxLength`.
        FULL,
        /// Answers what is no answer.
        CONFUSED
    }

    private final ServerSocketChannel server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread accepting;

    volatile Mood mood = Mood.WELL;

    /// The longest content that it was sent.
    volatile int longest;

    /// @param address null for a free port
    FakeClamd(SocketAddress address) throws IOException {
        if (address == null) {
            server = ServerSocketChannel.open();
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } else {
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(address);
        }
        accepting = Thread.ofVirtual().start(this::serve);
    }

    SocketAddress address() {
        try {
            return server.getLocalAddress();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        try {
            while (true) {
                var client = server.accept();
                Thread.ofVirtual().start(() -> talk(client));
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    private void talk(SocketChannel client) {
        try (client) {
            var in = new DataInputStream(Channels.newInputStream(client));
            var command = command(in);
            if (command.equals("zPING")) {
                answer(client, mood == Mood.WELL ? "PONG" : "BUSY");
            } else if (command.equals("zINSTREAM")) {
                scan(client, in);
            }
        } catch (IOException | InterruptedException e) {
            // The portal has gone away.
        }
    }

    private void scan(SocketChannel client, DataInputStream in) throws IOException, InterruptedException {
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
            longest = Math.max(longest, content.size());
            if (mood == Mood.BROKEN) {
                return;
            }
            if (mood == Mood.FULL) {
                answer(client, "INSTREAM size limit exceeded. ERROR");
                return;
            }
        }
        if (mood == Mood.SILENT) {
            closed.await();
        }
        var text = content.toString(StandardCharsets.ISO_8859_1);
        var virus = new String(Samples.eicar(), StandardCharsets.ISO_8859_1);
        answer(
                client,
                mood == Mood.CONFUSED
                        ? "stream: MAYBE"
                        : text.contains(virus) ? "stream: Eicar-Test FOUND" : "stream: OK");
    }

    private static String command(DataInputStream in) throws IOException {
        var command = new StringBuilder();
        for (var c = in.readByte(); c != 0; c = in.readByte()) {
            command.append((char) c);
        }
        return command.toString();
    }

    private static void answer(SocketChannel client, String answer) throws IOException {
        client.write(ByteBuffer.wrap((answer + "\0").getBytes(StandardCharsets.US_ASCII)));
    }

    /// Returns when nobody can reach it any more.
    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
        try {
            accepting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

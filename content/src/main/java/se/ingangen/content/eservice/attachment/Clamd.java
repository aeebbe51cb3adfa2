package se.ingangen.content.eservice.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A ClamAV daemon, at a port or a socket of the system.
///
/// The command INSTREAM takes pieces, each after its length, and a length of nothing at the end.
/// Every exchange is a connection of its own, and is cut off when it takes too long: a daemon that
/// loads its signatures anew may be silent for minutes.
///
/// Source: clamd(8), "COMMANDS".
final class Clamd {

    private static final int PIECE = 16 * 1024;
    private static final int LONGEST_REPLY = 4096;

    private final SocketAddress address;
    private final Duration patience;

    /// @param patience for a whole exchange
    Clamd(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /// Has a stream scanned.
    ///
    /// @return what the daemon says of it, such as `stream: OK`
    /// @throws IOException if it is away, silent, or breaks off
    String scan(InputStream content) throws IOException {
        return exchange(channel -> {
            send(channel, "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII), 0, 10);
            var piece = new byte[4 + PIECE];
            for (var n = 0; n >= 0; n = content.read(piece, 4, PIECE)) {
                if (n > 0) {
                    ByteBuffer.wrap(piece).putInt(n);
                    send(channel, piece, 0, 4 + n);
                }
            }
            send(channel, new byte[4], 0, 4);
        });
    }

    /// Whether it is there and answers.
    boolean isThere() {
        try {
            var ping = "zPING\0".getBytes(StandardCharsets.US_ASCII);
            return exchange(channel -> send(channel, ping, 0, ping.length)).equals("PONG");
        } catch (IOException e) {
            return false;
        }
    }

    private interface Sending {
        void to(SocketChannel channel) throws IOException;
    }

    private String exchange(Sending sending) throws IOException {
        try (var channel = address instanceof InetSocketAddress
                ? SocketChannel.open()
                : SocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
            var end = new CompletableFuture<Void>().completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS);
            end.thenRun(() -> close(channel));
            try {
                channel.connect(resolved());
                send(channel, sending);
                return reply(channel);
            } finally {
                end.cancel(false);
            }
        }
    }

    /// A daemon that will not take more says why and closes, while we still send.
    private static void send(SocketChannel channel, Sending sending) throws IOException {
        try {
            sending.to(channel);
        } catch (IOException e) {
            try {
                throw new IOException(reply(channel), e);
            } catch (IOException silent) {
                e.addSuppressed(silent);
                throw e;
            }
        }
    }

    private SocketAddress resolved() {
        if (address instanceof InetSocketAddress) {
            var inet = (InetSocketAddress) address;
            return new InetSocketAddress(inet.getHostString(), inet.getPort());
        }
        return address;
    }

    private static String reply(SocketChannel channel) throws IOException {
        var reply = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(256);
        while (reply.size() < LONGEST_REPLY && channel.read(buffer) >= 0) {
            reply.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        var text = reply.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
        if (text.isEmpty()) {
            throw new IOException("The scanner closed without an answer");
        }
        return text;
    }

    private static void send(SocketChannel channel, byte[] bytes, int from, int count) throws IOException {
        var buffer = ByteBuffer.wrap(bytes, from, count);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

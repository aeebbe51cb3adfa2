package se.ingangen.portal.screenreader;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A voice that writes down what it is asked to say.
///
/// It stands where Speech Dispatcher stands for other screen readers, at an address of its own, so
/// nothing is lost on the way to a sound card and nothing is heard in the room.
final class Voice implements AutoCloseable {

    private final ServerSocket door;
    private final List<Utterance> said = new CopyOnWriteArrayList<>();

    Voice() throws IOException {
        door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::answer);
    }

    /// The address in the words of Speech Dispatcher's `SPEECHD_ADDRESS`.
    String address() {
        return "inet_socket:" + door.getInetAddress().getHostAddress() + ":" + door.getLocalPort();
    }

    /// All that was said so far, in order.
    List<Utterance> said() {
        return List.copyOf(said);
    }

    /// What was said after the first so many utterances.
    List<Utterance> saidAfter(int count) {
        var all = said();
        return all.subList(count, all.size());
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> new VoiceCall(said::add).answer(caller));
            } catch (IOException e) {
                return; // the door was closed
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

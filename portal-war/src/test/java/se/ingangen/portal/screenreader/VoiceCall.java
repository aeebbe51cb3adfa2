package se.ingangen.portal.screenreader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;

/// One screen reader's call to the voice.
///
/// Understands as much of the protocol as a screen reader needs to be content; what is only a
/// setting, such as how fast to speak, is granted and forgotten.
///
/// Source: Speech Dispatcher, "SSIP documentation".
final class VoiceCall {

    private static final String CALLER = "1";

    private final Consumer<Utterance> listener;
    private String language = "en";
    private int messages;

    VoiceCall(Consumer<Utterance> listener) {
        this.listener = listener;
    }

    /// Answers until the caller hangs up.
    void answer(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(caller.getOutputStream(), false, StandardCharsets.UTF_8)) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                out.print(reply(line, in, out));
                out.flush();
            }
        } catch (IOException e) {
            // a screen reader that is ended in the middle of a word has hung up as well
        }
    }

    private String reply(String line, BufferedReader in, PrintWriter out) throws IOException {
        var words = line.split(" ", 4);
        switch (words[0].toUpperCase(Locale.ROOT)) {
            case "SET":
                return set(words);
            case "SPEAK":
                out.print("230 OK RECEIVING DATA\r\n");
                out.flush();
                return spoken(text(in));
            case "CHAR", "KEY":
                return spoken(line.substring(words[0].length() + 1));
            case "SOUND_ICON":
                return spoken("");
            case "HISTORY":
                return "245-" + CALLER + "\r\n245 OK CLIENT ID SENT\r\n";
            case "GET":
                return "251-0\r\n251 OK GET RETURNED\r\n";
            case "LIST":
                return "250-test\ten\tnone\r\n250 OK LIST SENT\r\n";
            case "QUIT":
                return "231 HAPPY HACKING\r\n";
            default:
                return "210 OK DONE\r\n";
        }
    }

    private String set(String[] words) {
        if (words.length == 4 && words[2].equalsIgnoreCase("LANGUAGE")) {
            language = words[3].split("-")[0];
        }
        return "208 OK SET\r\n";
    }

    private static String text(BufferedReader in) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line.startsWith("..") ? line.substring(1) : line);
        }
        return String.join(" ", lines);
    }

    /// Says that the message is taken, begun and already at its end: this voice needs no time.
    private String spoken(String marked) {
        var words = marked.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        if (!words.isEmpty()) {
            listener.accept(new Utterance(language, words));
        }
        messages++;
        return "225-" + messages + "\r\n225 OK MESSAGE QUEUED\r\n" + event(701, "BEGIN") + event(702, "END");
    }

    private String event(int code, String name) {
        return code + "-" + messages + "\r\n" + code + "-" + CALLER + "\r\n" + code + " " + name + "\r\n";
    }
}

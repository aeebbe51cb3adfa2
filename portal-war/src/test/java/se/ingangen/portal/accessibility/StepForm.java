package se.ingangen.portal.accessibility;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import se.ingangen.portal.browser.PortalTest;

/// The form of a page of an e-service, as a program reads it and sends it.
final class StepForm extends PortalTest {

    /// A picture of a bill, as it were.
    static final String PICTURE = "hyra.png";

    /// A program that says it is a document.
    static final String PROGRAM = "hyra.pdf";

    private static final int SEE_OTHER = 303;
    private static final String BOUNDARY = "-----------------------------0123456789";

    private final String address;
    private final Map<String, String> hidden = new HashMap<>();
    private final List<String> files = new ArrayList<>();

    private StepForm(String address) {
        this.address = address;
    }

    /// @throws IllegalStateException if there is no form, or the reader is sent elsewhere
    static StepForm at(String address) {
        return of(address, get(address));
    }

    private static StepForm of(String address, HttpResponse<String> answer) {
        var form = Jsoup.parse(answer.body()).selectFirst("main form[method=post]");
        if (form == null) {
            throw new IllegalStateException(
                    address + " holds no form: " + answer.statusCode() + " " + header(answer, "Location"));
        }
        var read = new StepForm(address);
        read.hidden.putAll(hidden(answer.body()));
        form.select("button[name=remove-file]").forEach(button -> read.files.add(button.val()));
        return read;
    }

    /// The form on the page that came when this one was sent.
    StepForm again(HttpResponse<String> answer) {
        return of(address, answer);
    }

    /// The same form in another language.
    StepForm in(String language) {
        var other = new StepForm(in(language, address));
        other.hidden.putAll(hidden);
        return other;
    }

    /// An address in another language.
    static String in(String language, String address) {
        return address.replaceFirst("^/sv/", "/" + language + "/");
    }

    String address() {
        return address;
    }

    /// The name of the step.
    String step() {
        return path().replaceAll(".*/", "");
    }

    /// The secret of its draft.
    String draft() {
        return hidden.get("draft");
    }

    /// The ids of the files that have been added.
    List<String> files() {
        return files;
    }

    /// The item that is asked about.
    String item() {
        return hidden.get("item");
    }

    private String path() {
        return address.replaceAll("[?#].*", "");
    }

    HttpResponse<String> send(Map<String, String> fields) {
        var all = new HashMap<>(hidden);
        all.putAll(fields);
        return post(path(), all);
    }

    /// Sends what holds, and returns where that leads.
    String sent(Map<String, String> fields) {
        return next(send(fields));
    }

    /// Adds a file to a question, and returns where that leads.
    String sentFile(String question) {
        return next(sendFile(question, PICTURE));
    }

    private String next(HttpResponse<String> answer) {
        if (answer.statusCode() != SEE_OTHER) {
            throw new IllegalStateException(path() + " does not take what should hold: "
                    + Jsoup.parse(answer.body()).select("title, .field__error").eachText());
        }
        return header(answer, "Location");
    }

    /// Adds a file to a question.
    ///
    /// @param name of one of the two files here
    HttpResponse<String> sendFile(String question, String name) {
        var body = new ByteArrayOutputStream();
        hidden.forEach((field, value) -> part(body, "\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "\"add-file\"", "yes".getBytes(StandardCharsets.UTF_8));
        part(body, "\"file." + question + "\"; filename=\"" + name + "\"", file(name));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=" + name + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /// What is in one of the two files here.
    static byte[] file(String name) {
        if (name.equals(PROGRAM)) {
            return ("MZ" + "\0".repeat(200) + "PE").getBytes(StandardCharsets.US_ASCII);
        }
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}

package se.ingangen.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that nobody should open, sent with an appeal: each is refused or kept safely, with a message that
/// helps, and nothing that was answered is gone.
class HostileFilesIT extends PortalTest {

    private static final String PDF = "%PDF-1.7\nstartxref\n0\n%%EOF\n";
    private static final String WRONG = "Beslutet är fel.";
    private static final int MEGABYTE = 1_000_000;

    private String letter;

    @BeforeEach
    void comeToTheLetter() {
        var decision = answer("/sv/services/opinion/want", Map.of("want", "appeal"));
        var deadline = answer(decision, Map.of("received.day", "1", "received.month", "11", "received.year", "2026"));
        var about = answer(deadline, Map.of());
        var wrong = answer(about, Map.of("decision-about", "support-no"));
        letter = answer(wrong, Map.of("wrong", WRONG, "instead", "Ändra det."));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                file("a program named PDF", "beslut.pdf", "MZ\0\1This program cannot be run in DOS mode."),
                file(
                        "the test virus named PDF",
                        "beslut.pdf",
                        "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-" + "FILE!$H+H*"),
                Arguments.of("a document that unpacks to a gigabyte", "beslut.docx", (Supplier<InputStream>)
                        () -> new ByteArrayInputStream(bomb())),
                Arguments.of("a picture of 50,000 by 50,000", "beslut.png", (Supplier<InputStream>)
                        () -> new ByteArrayInputStream(hugePicture())),
                Arguments.of("200 MB", "beslut.pdf", (Supplier<InputStream>) () -> zeros(200 * MEGABYTE)),
                file("nothing", "beslut.pdf", ""));
    }

    private static Arguments file(String what, String name, String bytes) {
        return Arguments.of(what, name, (Supplier<InputStream>)
                () -> new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedWithAMessageAndNothingElseIsGone(String what, String name, Supplier<InputStream> bytes) {
        var answer = send(name, bytes);
        assertEquals(422, answer.statusCode(), what);
        var page = Jsoup.parse(answer.body());
        assertTrue(
                page.select("#errors a").text().contains(name),
                page.select("#errors").text());
        assertEquals(0, page.select(".items__item").size());
        assertSentAfterAll();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ../../etc/passwd.pdf,          passwd.pdf
            C:\\Users\\Amina\\beslut.pdf,  beslut.pdf
            beslut\u202Efdp.exe,           beslutfdp.pdf
            <b>beslut</b>.pdf,             b-.pdf
            """)
    void aHarmlessFileIsKeptUnderAHarmlessName(String given, String shown) {
        var answer = send(given, () -> new ByteArrayInputStream(PDF.getBytes(StandardCharsets.US_ASCII)));
        assertEquals(303, answer.statusCode());
        assertEquals(shown, listed().select("bdi").text());
    }

    @Test
    void aNameOfThreeHundredLettersIsCutBeforeItsEnding() {
        var answer =
                send("a".repeat(300) + ".pdf", () -> new ByteArrayInputStream(PDF.getBytes(StandardCharsets.US_ASCII)));
        assertEquals(303, answer.statusCode());
        var shown = listed().select("bdi").text();
        assertTrue(shown.length() <= 120 && shown.startsWith("aaa") && shown.endsWith(".pdf"), shown);
    }

    private Document listed() {
        var page = Jsoup.parse(get(letter).body());
        assertEquals(1, page.select(".items__item").size());
        return page;
    }

    /// The answers from before are there, and the appeal can be sent without the file.
    private void assertSentAfterAll() {
        var next = answer(letter, Map.of("later.letter", "yes"));
        assertFalse(next.contains("/letter"), next);
        var before = get(letter.replace("/letter?", "/wrong?")).body();
        assertTrue(before.contains(WRONG), before);
    }

    private HttpResponse<String> send(String name, Supplier<InputStream> bytes) {
        var head = new StringBuilder();
        hidden(get(letter).body())
                .forEach((field, value) ->
                        head.append(part(field)).append("\r\n").append(value).append("\r\n"));
        head.append(part("add-file")).append("\r\nyes\r\n");
        head.append(part("file.letter").strip().replace("\\", "\\\\"))
                .append("; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: application/pdf\r\n\r\n");
        var length = size(bytes.get());
        Supplier<InputStream> body = () -> new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(head.toString().getBytes(StandardCharsets.UTF_8)),
                bytes.get(),
                new ByteArrayInputStream("\r\n--files--\r\n".getBytes(StandardCharsets.US_ASCII)))));
        var all = head.toString().getBytes(StandardCharsets.UTF_8).length + length + "\r\n--files--\r\n".length();
        return send(request(letter.replaceFirst("\\?.*", ""))
                .header("Content-Type", "multipart/form-data; boundary=files")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(body), all)));
    }

    private static String part(String field) {
        return "--files\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n";
    }

    private static long size(InputStream bytes) {
        try (bytes) {
            return bytes.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @return where it leads
    private static String answer(String address, Map<String, String> given) {
        var form = hidden(get(address).body());
        form.putAll(given);
        var answer = post(address.replaceFirst("\\?.*", ""), form);
        assertEquals(303, answer.statusCode(), answer.body());
        return header(answer, "Location");
    }

    private static InputStream zeros(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (left <= 0) {
                    return -1;
                }
                var some = (int) Math.min(left, most);
                left -= some;
                return some;
            }
        };
    }

    /// A document of Word whose text is a thousand million spaces.
    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName="
                                    + "\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                                    + "wordprocessingml.document.main+xml\"/></Types>")
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zeros(1_000L * MEGABYTE).transferTo(zip);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /// The head of a PNG, and no more.
    private static byte[] hugePicture() {
        var head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(50_000)
                .putInt(50_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var sum = new CRC32();
        sum.update(head);
        return ByteBuffer.allocate(8 + 4 + head.length + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(head)
                .putInt((int) sum.getValue())
                .array();
    }
}

package se.ingangen.content.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ingangen.i18n.Languages;

class TypesetterTest {

    private final List<String> asked = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void nothingIsFetchedWhateverTheHtmlAsksFor() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            Typesetter.set(asking("http://127.0.0.1:" + server.getAddress().getPort() + "/"), false);
        } finally {
            server.stop(0);
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void noFileOfTheMachineGetsIntoADocument() throws IOException {
        var style = Files.writeString(folder.resolve("c.css"), "p { display: none }");
        try (var pdf =
                new TaggedPdf(Typesetter.set(asking(style.getParent().toUri().toString()), false))) {
            assertEquals(List.of("Text"), pdf.texts("P"));
        }
    }

    @Test
    void aFileWithoutTagsDoesNotPassTheCheck() throws IOException {
        var bytes = TaggedPdf.bytes(SampleDocument.in("sv"));
        assertEquals(List.of(), PdfUa.faults(bytes));
        try (var pdf = new TaggedPdf(bytes);
                var out = new java.io.ByteArrayOutputStream()) {
            pdf.pdf().getDocumentCatalog().setStructureTreeRoot(null);
            pdf.pdf().save(out);
            assertFalse(PdfUa.faults(out.toByteArray()).isEmpty());
        }
    }

    private static org.w3c.dom.Document asking(String base) {
        var markup = new Markup();
        var root = markup.root(Languages.standard());
        var head = markup.add(root, "head");
        var link = markup.add(head, "link");
        link.setAttribute("rel", "stylesheet");
        link.setAttribute("type", "text/css");
        link.setAttribute("href", base + "c.css");
        markup.text(
                markup.add(head, "style"),
                "@import url('" + base + "c.css'); body { font-family: NotoSans; background: url('" + base
                        + "b.png') } @font-face { font-family: x; src: url('" + base + "f.ttf') }");
        markup.text(markup.add(head, "title"), "T");
        var body = markup.add(root, "body");
        var picture = markup.add(body, "img");
        picture.setAttribute("src", base + "i.png");
        picture.setAttribute("alt", "i");
        markup.text(markup.add(body, "p"), "Text");
        return markup.tree();
    }
}

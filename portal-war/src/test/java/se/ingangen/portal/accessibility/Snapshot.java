package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import se.ingangen.portal.browser.PortalTest;

/// A page as the portal has answered it, which a browser is shown as often as it takes.
///
/// A step in the middle of an e-service is not come to again without everything before it, and sending
/// it changes its draft. What it looks like does not depend on when.
///
/// @param zipped its HTML; there are thousands of them
/// @param policy what it may do, as its head says
record Snapshot(byte[] zipped, String policy) implements Route.Opening {

    static Snapshot of(HttpResponse<String> answer) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(answer.body().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Snapshot(
                bytes.toByteArray(),
                PortalTest.header(answer, "Content-Security-Policy").intern());
    }

    private String html() {
        try (var unzip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return new String(unzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String html(String address) {
        return html();
    }

    /// Shown at its own address; everything else still comes from the portal.
    @Override
    public void open(Page page, String address) {
        page.route(
                url -> url.endsWith(address),
                route -> route.fulfill(new FulfillOptions()
                        .setHeaders(
                                Map.of("Content-Type", "text/html; charset=UTF-8", "Content-Security-Policy", policy))
                        .setBody(html())));
        page.navigate(address);
    }

    @Override
    public void open(Page page) {
        throw new UnsupportedOperationException("A snapshot is shown at an address");
    }
}

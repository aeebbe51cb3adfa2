package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/// A page that is open, and what it did on the way.
final class Sight {
    final Page page;
    final List<Fault> foreign = new ArrayList<>();
    final List<Fault> refused = new ArrayList<>();
    List<String> around = List.of();
    private Response document;

    Sight(Page page, String site) {
        this.page = page;
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.frame() == page.mainFrame()) {
                document = response;
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
                foreign.add(new Fault("requests", "-", "", "Asks somebody else: " + request.url()));
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                refused.add(new Fault("requests", "-", "", "The browser complains: " + message.text()));
            }
        });
    }

    String html() {
        return document.text();
    }

    String address() {
        return page.url();
    }

    String title() {
        return page.title();
    }
}

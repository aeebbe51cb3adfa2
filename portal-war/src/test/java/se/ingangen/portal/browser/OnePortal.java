package se.ingangen.portal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// Starts one portal and one browser when the first test needs them; JUnit closes them after the
/// last.
public final class OnePortal implements BeforeAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(OnePortal.class);

    private static Portal portal;
    private static OpenBrowser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        var store = context.getRoot().getStore(NAMESPACE);
        portal = store.computeIfAbsent(Portal.class, key -> startPortal(), Portal.class);
        if (BrowserTest.class.isAssignableFrom(context.getRequiredTestClass())) {
            browser = store.computeIfAbsent(OpenBrowser.class, key -> new OpenBrowser(), OpenBrowser.class);
        }
    }

    private static Portal startPortal() {
        try {
            return Portal.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Portal portal() {
        return portal;
    }

    static OpenBrowser browser() {
        return browser;
    }
}

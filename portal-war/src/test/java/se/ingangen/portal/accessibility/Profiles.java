package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.HashMap;
import java.util.Map;

/// The profiles of one browser, each made once: making one takes as long as looking at a page.
final class Profiles {

    static final int WIDTH = 1280;
    static final int HEIGHT = 900;

    private static final double PATIENCE_MILLIS = 60_000;

    private final Browser browser;
    private final String site;
    private final Map<Key, BrowserContext> profiles = new HashMap<>();

    Profiles(Browser browser, String site) {
        this.browser = browser;
        this.site = site;
    }

    /// Where the portal is.
    String site() {
        return site;
    }

    /// One that takes what a check puts into a page, whatever the page's own policy says.
    BrowserContext open(Scheme scheme, String memory) {
        return profiles.computeIfAbsent(new Key(scheme, true, memory), this::make);
    }

    /// One without scripts, with the page's policy in force.
    BrowserContext bare(Scheme scheme, String memory) {
        return profiles.computeIfAbsent(new Key(scheme, false, memory), this::make);
    }

    /// Closes them all, and with them what they have kept of what they have seen.
    void forget() {
        profiles.values().forEach(BrowserContext::close);
        profiles.clear();
    }

    private BrowserContext make(Key key) {
        var context = browser.newContext(key.scheme
                .of(new NewContextOptions())
                .setBaseURL(site)
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale("en")
                .setBypassCSP(key.scripts)
                .setJavaScriptEnabled(key.scripts)
                .setStorageState(key.memory));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    private record Key(Scheme scheme, boolean scripts, String memory) {}
}

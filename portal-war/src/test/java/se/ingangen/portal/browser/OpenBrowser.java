package se.ingangen.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The system's browser, open and quiet: it downloads nothing and calls nobody but the portal.
public final class OpenBrowser implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    public OpenBrowser() {
        var program = SystemBrowser.find();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(arguments()));
    }

    private static List<String> arguments() {
        var arguments = new ArrayList<>(List.of(
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        if (SystemPackages.isRoot()) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}

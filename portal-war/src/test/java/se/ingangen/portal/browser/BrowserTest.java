package se.ingangen.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import se.ingangen.i18n.Languages;

/// A visitor with a browser: they open, read, fill in, choose and press.
///
/// Every test begins with a fresh profile on a desktop; `with(...)` gives the visitor another
/// device or setting. All of it waits for what it needs, and for no time.
public abstract class BrowserTest extends PortalTest {

    private static final List<String> ACCESSIBILITY =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// How long anything may take on a slow machine.
    private static final double PATIENCE_MILLIS = 30_000;

    private UnaryOperator<NewContextOptions> settings = options -> options;
    private BrowserContext context;
    private Page page;
    private Response response;

    @AfterEach
    void leave() {
        if (context != null) {
            context.close();
            context = null;
            page = null;
        }
    }

    /// Gives the visitor another browser profile, on a desktop unless told otherwise.
    protected void with(UnaryOperator<NewContextOptions> newSettings) {
        leave();
        settings = newSettings;
    }

    /// What the form on this page sends without being asked.
    protected Map<String, String> form() {
        return hidden(page().content());
    }

    protected Page page() {
        if (page == null) {
            context = OnePortal.browser().browser().newContext(profile());
            context.setDefaultTimeout(PATIENCE_MILLIS);
            setDefaultAssertionTimeout(PATIENCE_MILLIS / 2);
            page = context.newPage();
        }
        return page;
    }

    private NewContextOptions profile() {
        return settings.apply(new NewContextOptions()
                .setBaseURL(portal().address())
                .setViewportSize(1280, 900)
                .setLocale("sv-SE"));
    }

    protected static NewContextOptions phone(NewContextOptions options) {
        return options.setViewportSize(360, 800).setDeviceScaleFactor(2).setHasTouch(true);
    }

    protected static NewContextOptions dark(NewContextOptions options) {
        return options.setColorScheme(ColorScheme.DARK);
    }

    protected static NewContextOptions withoutScripts(NewContextOptions options) {
        return options.setJavaScriptEnabled(false);
    }

    protected static NewContextOptions forcedColours(NewContextOptions options) {
        return options.setForcedColors(ForcedColors.ACTIVE);
    }

    protected void open(String address) {
        response = page().navigate(address);
    }

    /// The status that the page last opened came with.
    protected int status() {
        return response.status();
    }

    /// The address of the page from the slash on.
    protected String address() {
        return page().url().replace(portal().address(), "");
    }

    protected String heading() {
        return page().locator("h1").textContent().strip();
    }

    protected String title() {
        return page().title();
    }

    /// What the page says, without its head and foot.
    protected String text() {
        return page().locator("main").innerText();
    }

    protected Locator field(String label) {
        return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    protected Locator link(String words) {
        return page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
    }

    protected void press(String button) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    protected void follow(String words) {
        link(words).click();
    }

    protected void choose(String answer) {
        page().getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(answer).setExact(true))
                .check();
    }

    /// Changes the language by the link in the head of the page; a language is listed by its own
    /// name.
    protected void changeLanguageTo(String language) {
        if (!language.equals(page().locator("html").getAttribute("lang"))) {
            page().locator("header").getByRole(AriaRole.LINK).last().click();
            follow(Languages.find(language).orElseThrow().name());
        }
    }

    protected void assertSays(String words) {
        assertThat(page().locator("main")).containsText(words);
    }

    /// @param width of the phone, in CSS pixels
    protected void assertHoldsOnAPhoneInTheDarkAndInForcedColours(String address, int width) {
        with(options -> phone(options).setViewportSize(width, 800));
        open(address);
        assertEquals(width, page().evaluate("() => document.documentElement.scrollWidth"), "no sideways scrolling");
        assertNoAccessibilityFaults();
        with(BrowserTest::dark);
        open(address);
        assertNoAccessibilityFaults();
        with(BrowserTest::forcedColours);
        open(address);
        assertNoAccessibilityFaults();
    }

    /// Axe finds a third of all faults; the rest is looked for elsewhere. This third is none. Axe is a
    /// script itself: of a visitor who runs none, it looks at the same page in another window.
    protected void assertNoAccessibilityFaults() {
        if (!Boolean.FALSE.equals(profile().javaScriptEnabled)) {
            assertNoAccessibilityFaults(page());
            return;
        }
        var html = page().content();
        try (var scripted = OnePortal.browser().browser().newContext(profile().setJavaScriptEnabled(true))) {
            var same = scripted.newPage();
            same.route(
                    page().url(),
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=UTF-8")
                            .setBody(html)));
            same.navigate(page().url());
            assertNoAccessibilityFaults(same);
        }
    }

    private static void assertNoAccessibilityFaults(Page page) {
        var faults = new AxeBuilder(page)
                .withTags(ACCESSIBILITY).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .collect(Collectors.joining("\n"));
        assertEquals("", faults, "accessibility of " + page.url());
    }
}

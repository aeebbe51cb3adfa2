package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;
import se.ingangen.portal.accessibility.Route.Trait;

/// One look at one page, in one colour scheme.
///
/// In light colours that is a look in every way: as it comes, in the dark, with the system's
/// colours, on paper, in a narrow window, with more space and larger text, with the keyboard, and
/// at last without scripts. In other colours it is a look at what colours can change. A plain look
/// is what takes no picture, and opens the page once.
final class Inspection {

    /// 1280 pixels at 400 %.
    private static final int NARROW = 320;

    /// As WCAG 1.4.12 says it.
    private static final String SPACING =
            "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";

    private static final String TWICE = "html{font-size:200%!important}";

    /// What a moving picture would blur.
    private static final String STILL = "*{caret-color:transparent!important}";

    /// What a page is like in any colours.
    private static final List<String> WITHOUT_COLOUR = List.of(
            "title",
            "headings",
            "landmarks",
            "links",
            "pictures",
            "tables",
            "title-attribute",
            "easy-to-read",
            "abbreviations",
            "timing",
            "language",
            "language-of-parts",
            "direction",
            "mirroring",
            "language-names",
            "labels",
            "help",
            "autocomplete",
            "errors",
            "kept",
            "status",
            "targets",
            "reading-width",
            "cut-off",
            "covered",
            "zoom",
            "orientation",
            "hover",
            "paste");

    private static final List<String> OF_COLOUR = List.of("contrast", "edges", "colour-alone");

    /// How often a look waits for the focus to be where the page puts it, a twentieth of a second each.
    private static final int WAITS = 60;

    private final Profiles profiles;
    private final Route route;
    private final Scheme scheme;
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> checks = new ArrayList<>();
    private Optional<Mutant> mutant = Optional.empty();
    private Care care = Care.WHOLE;

    Inspection(Profiles profiles, Route route, Scheme scheme) {
        this.profiles = profiles;
        this.route = route;
        this.scheme = scheme;
    }

    /// Has every answer of the portal broken on its way.
    Inspection with(Mutant broken) {
        mutant = Optional.of(broken);
        return this;
    }

    /// Looks no closer than this.
    Inspection with(Care wanted) {
        care = wanted;
        return this;
    }

    /// @return what was found, and what the page was like
    Finding run() {
        var page = profiles.open(scheme, route.signedIn()).newPage();
        try (page) {
            var sight = open(page);
            page.addStyleTag(new Page.AddStyleTagOptions().setContent(STILL));
            lookAt(sight);
            var pictures = faults.isEmpty() || mutant.isPresent() ? Map.<String, byte[]>of() : pictures(page);
            withoutScripts(sight);
            return new Finding(route, scheme, sight.address(), sight.title(), sight.around, checks, faults, pictures);
        } catch (PlaywrightException e) {
            faults.add(new Fault("open", "-", "", "The page could not be looked at: " + e.getMessage()));
            return new Finding(route, scheme, "", "", List.of(), checks, faults, Map.of());
        }
    }

    private Sight open(Page page) {
        var sight = new Sight(page, profiles.site());
        mutant.ifPresent(broken -> broken.follow(page, profiles.site()));
        route.opening().open(page, route.address());
        page.waitForLoadState();
        for (var i = 0; route.is(Trait.FAULTY) && i < WAITS && !hasFocus(page); i++) {
            page.waitForTimeout(50);
        }
        return sight;
    }

    /// A browser moves the focus a moment after it has the page.
    private static boolean hasFocus(Page page) {
        return (Boolean)
                page.evaluate("() => document.activeElement !== null && document.activeElement !== document.body");
    }

    private void lookAt(Sight sight) {
        var page = sight.page;
        add("requests", sight.foreign);
        var scripts = new Scripts(page, facts(page));
        page.evaluate(Scripts.KEYBOARD);
        if (scheme == Scheme.LIGHT) {
            add("html", NuChecker.run(sight.html()));
            sight.around = Around.of(page);
            WITHOUT_COLOUR.forEach(check -> add(check, scripts.run(check)));
            add("axe", AxeEngine.run(page));
        } else {
            AxeEngine.bring(page);
        }
        OF_COLOUR.forEach(check -> add(check, scripts.run(check)));
        if (care == Care.PLAIN) {
            narrow(page, scripts);
            return;
        }
        add("keyboard", KeyboardWalk.run(page));
        inColours(page, scripts);
        if (scheme == Scheme.LIGHT) {
            onPaper(page, scripts);
            withLessRoom(page, scripts);
        }
    }

    /// A light page is looked at in the dark and with the system's colours too; those two are looked
    /// at as they are.
    private void inColours(Page page, Scripts scripts) {
        for (var colours : scheme == Scheme.LIGHT ? List.of(Scheme.DARK, Scheme.FORCED) : List.of(scheme)) {
            colours.apply(page);
            if (colours == Scheme.DARK) {
                add("dark", scripts.run("dark"));
                add("dark", renamed("dark", scripts.run("contrast")));
                add("dark", renamed("dark", scripts.run("edges")));
                add("dark", AxeEngine.contrast(page, "dark"));
            } else {
                add("forced-colours", scripts.run("forced-colours"));
                add("forced-colours", KeyboardWalk.withForcedColours(page));
            }
        }
        scheme.apply(page);
    }

    private static List<Fault> renamed(String check, List<Fault> found) {
        return found.stream()
                .map(f -> new Fault(check, f.criterion(), f.at(), f.what()))
                .toList();
    }

    private void onPaper(Page page, Scripts scripts) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setMedia(Media.PRINT)
                .setColorScheme(ColorScheme.DARK)
                .setForcedColors(ForcedColors.NONE));
        add("print", scripts.run("print"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setReducedMotion(ReducedMotion.REDUCE));
        scheme.apply(page);
        add("motion", scripts.run("motion"));
    }

    private void withLessRoom(Page page, Scripts scripts) {
        var spaced = style(page, SPACING);
        add("text-spacing", scripts.run("text-spacing"));
        page.setViewportSize(NARROW, Profiles.HEIGHT);
        add("text-spacing", scripts.run("text-spacing"));
        remove(page, spaced);
        narrow(page, scripts);
        var twice = style(page, TWICE);
        add("text-size", scripts.run("text-size"));
        remove(page, twice);
    }

    private void narrow(Page page, Scripts scripts) {
        page.setViewportSize(NARROW, 256);
        add("reflow", scripts.run("reflow"));
        page.setViewportSize(Profiles.WIDTH, Profiles.HEIGHT);
    }

    private static String style(Page page, String css) {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(css));
        return css;
    }

    private static void remove(Page page, String css) {
        page.evaluate(
                "css => [...document.querySelectorAll('style')].filter(s => s.textContent.includes(css)).forEach(s => s.remove())",
                css);
    }

    /// The page once more, with scripts off and its own policy in force: nothing is missing, and
    /// nothing is refused.
    private void withoutScripts(Sight whole) {
        if (route.is(Trait.STAFF) || scheme != Scheme.LIGHT || care == Care.PLAIN) {
            return; // the staff's library needs scripts
        }
        try (var page = profiles.bare(scheme, route.signedIn()).newPage()) {
            var sight = open(page);
            add("scripts-off", WithoutScripts.compare(whole, sight, route));
            add("requests", sight.refused);
        }
    }

    private Map<String, Object> facts(Page page) {
        var language = Languages.find(route.language()).orElseThrow();
        var messages = Messages.of(language);
        var facts = new HashMap<String, Object>();
        facts.put("language", language.tag());
        facts.put("direction", language.dir());
        facts.put("site", messages.text(route.is(Trait.STAFF) ? "desk.site" : "site.name"));
        facts.put("errorPrefix", messages.text("error.prefix"));
        facts.put("faulty", route.is(Trait.FAULTY));
        facts.put("staff", route.is(Trait.STAFF));
        facts.put("article", route.is(Trait.ARTICLE));
        facts.put("tells", route.is(Trait.TELLING));
        facts.put("given", route.given());
        facts.put("languages", Languages.all().stream().map(Inspection::fact).toList());
        facts.put("rootSize", page.evaluate("() => parseFloat(getComputedStyle(document.documentElement).fontSize)"));
        facts.put(
                "textSize",
                page.evaluate(
                        "() => parseFloat(getComputedStyle(document.querySelector('main p, main li, main h1') ?? document.body).fontSize)"));
        return facts;
    }

    private static Map<String, Object> fact(Language language) {
        return Map.of("tag", language.tag(), "name", language.name());
    }

    private void add(String check, List<Fault> found) {
        if (!checks.contains(check)) {
            checks.add(check);
        }
        found.stream().filter(f -> !faults.contains(f)).forEach(faults::add);
    }

    /// A picture of each place that has a fault, with a frame around it.
    private Map<String, byte[]> pictures(Page page) {
        var pictures = new HashMap<String, byte[]>();
        for (var at : faults.stream().map(Fault::at).distinct().limit(8).toList()) {
            try {
                pictures.put(at, FaultPicture.take(page, at));
            } catch (PlaywrightException e) {
                continue; // the place is not there any more, or cannot be seen: the words must do
            }
        }
        return pictures;
    }
}

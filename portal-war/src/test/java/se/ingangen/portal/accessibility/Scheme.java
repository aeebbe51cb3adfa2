package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Locale;

/// What a reader's system asks of colours.
enum Scheme {
    LIGHT(ColorScheme.LIGHT, ForcedColors.NONE),
    DARK(ColorScheme.DARK, ForcedColors.NONE),
    FORCED(ColorScheme.LIGHT, ForcedColors.ACTIVE);

    private final ColorScheme colours;
    private final ForcedColors forced;

    Scheme(ColorScheme colours, ForcedColors forced) {
        this.colours = colours;
        this.forced = forced;
    }

    NewContextOptions of(NewContextOptions options) {
        return options.setColorScheme(colours).setForcedColors(forced);
    }

    /// Lets a page that is open already follow this scheme.
    void apply(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours).setForcedColors(forced));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

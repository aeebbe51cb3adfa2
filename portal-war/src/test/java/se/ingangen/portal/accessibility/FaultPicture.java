package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.util.Map;

/// A picture of a place in a page with a frame around it.
final class FaultPicture {

    private static final int MARGIN = 60;
    private static final int TALLEST = 700;

    private FaultPicture() {}

    /// @param at a CSS path; empty for the beginning of the page
    static byte[] take(Page page, String at) {
        if (at.isEmpty()) {
            return page.screenshot();
        }
        @SuppressWarnings("unchecked")
        var box = (Map<String, Object>) page.evaluate("""
                at => {
                    const e = document.querySelector(at);
                    e.scrollIntoView({block: 'center'});
                    e.style.outline = '4px dashed magenta';
                    const {left, top, width, height} = e.getBoundingClientRect();
                    return {left, top, width, height};
                }""", at);
        var top = Math.max(0, number(box, "top") - MARGIN);
        var height = Math.min(TALLEST, number(box, "height") + 2 * MARGIN);
        var viewport = page.viewportSize();
        var clip = new Clip(0, top, viewport.width, Math.max(MARGIN, Math.min(height, viewport.height - top)));
        var picture = page.screenshot(new Page.ScreenshotOptions().setClip(clip));
        page.evaluate("at => { document.querySelector(at).style.outline = ''; }", at);
        return picture;
    }

    private static double number(Map<String, Object> box, String key) {
        return ((Number) box.get(key)).doubleValue();
    }
}

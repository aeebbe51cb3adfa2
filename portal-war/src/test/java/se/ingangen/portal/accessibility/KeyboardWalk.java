package se.ingangen.portal.accessibility;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A walk through a page with the Tab key, from its beginning to its end, with a picture of every
/// stop.
///
/// Everything that can be reached is reached, in the order in which it is seen, and left again; and
/// at each stop enough of the picture changes for the focus to be seen (WCAG 2.4.13: as much as a
/// line of two pixels around it, at 3 : 1).
final class KeyboardWalk {

    /// The width of the line round a stop that would be enough.
    private static final int LINE = 2;

    /// How far beyond a stop its focus may be drawn.
    private static final int MARGIN = 10;

    /// More than a browser's own player has.
    private static final int MOST_CONTROLS = 12;

    /// In pixels; Chromium draws no more than 16,384.
    private static final int HIGHEST_WINDOW = 16_000;

    private final Page page;
    private final List<Fault> faults = new ArrayList<>();

    private KeyboardWalk(Page page) {
        this.page = page;
    }

    /// Walks; the window is as high as the page meanwhile, so that nothing has to scroll.
    static List<Fault> run(Page page) {
        var before = page.viewportSize();
        var height = (int) page.evaluate("() => document.documentElement.scrollHeight");
        page.setViewportSize(before.width, Math.min(Math.max(before.height, height + 200), HIGHEST_WINDOW));
        var walk = new KeyboardWalk(page);
        walk.walk();
        page.setViewportSize(before.width, before.height);
        walk.find("keyboard", "2.1.1", "leftOut");
        walk.find("focus-covered", "2.4.11 2.4.12", "covered");
        walk.mouseOnly();
        return walk.faults;
    }

    /// What the focus looks like when the system chooses the colours.
    static List<Fault> withForcedColours(Page page) {
        var walk = new KeyboardWalk(page);
        page.evaluate("() => window.keyboard.begin()");
        page.keyboard().press("Tab");
        walk.find("forced-colours", "2.4.7", "withoutOutline");
        return walk.faults;
    }

    @SuppressWarnings("unchecked")
    private void walk() {
        var expected = ((List<Map<String, Object>>) page.evaluate("() => window.keyboard.begin()"))
                .stream().map(Stop::of).toList();
        var still = Picture.of(page.screenshot());
        Set<String> seen = new HashSet<>();
        Stop last = null;
        var inside = 0;
        for (var i = 0; i < expected.size() + 2; i++) {
            page.keyboard().press("Tab");
            var now = (Map<String, Object>) page.evaluate("() => window.keyboard.now()");
            if (now == null) {
                break;
            }
            var stop = Stop.of(now);
            if (last != null && last.at().equals(stop.at()) && stop.player() && inside++ < MOST_CONTROLS) {
                i--;
                continue;
            }
            inside = 0;
            if (last != null && last.at().equals(stop.at())) {
                add("keyboard", "2.1.2", stop, "The Tab key does not get away from " + stop.name());
                break;
            }
            if (!seen.add(stop.at())) {
                break;
            }
            look(stop, still);
            checkOrder(last, stop);
            last = stop;
        }
        expected.stream()
                .filter(stop -> !seen.contains(stop.at()))
                .forEach(stop -> add("keyboard", "2.1.1", stop, "The Tab key never comes to " + stop.name()));
    }

    private void look(Stop stop, Picture still) {
        var x = (int) Math.max(0, stop.left() - MARGIN);
        var y = (int) Math.max(0, stop.top() - MARGIN);
        var width = (int) Math.min(stop.width() + 2 * MARGIN, still.pixels().getWidth() - x);
        var height = (int) Math.min(stop.height() + 2 * MARGIN, still.pixels().getHeight() - y);
        if (width < 4 || height < 4) {
            add("focus", "2.4.7", stop, stop.name() + " is outside of what can be seen");
            return;
        }
        var focused = Picture.of(page.screenshot(new Page.ScreenshotOptions().setClip(new Clip(x, y, width, height))));
        var changed = still.part(x, y, width, height).changedPixels(focused);
        if (changed < 2 * LINE * stop.around()) {
            add("focus", "2.4.7 2.4.13", stop, stop.name() + " shows its focus with " + changed + " pixels only");
        }
    }

    private void checkOrder(Stop before, Stop stop) {
        if (stop.tabIndex() > 0) {
            add("keyboard", "2.4.3", stop, stop.name() + " has a place of its own in the order");
        }
        if (before == null || !before.placed()) {
            return;
        }
        var sameRow = Math.abs(before.top() - stop.top()) < Math.min(before.height(), stop.height()) / 2;
        var backwards = before.rightToLeft() ? stop.begin() > before.begin() + 1 : stop.begin() < before.begin() - 1;
        var sameColumn = Math.abs(before.column() - stop.column()) < 300;
        // A list of contents stands beside the text that it leads into, and may end on any line of it.
        var fromContents = before.at().contains("> nav ") && !stop.at().contains("> nav ");
        if (sameRow && backwards && !fromContents) {
            add("keyboard", "2.4.3", stop, "The focus goes back from " + before.name() + " to " + stop.name());
        } else if (!sameRow && sameColumn && stop.top() < before.top() - Math.max(before.height(), 40)) {
            add("keyboard", "2.4.3", stop, "The focus goes up from " + before.name() + " to " + stop.name());
        }
    }

    @SuppressWarnings("unchecked")
    private void find(String check, String criterion, String function) {
        var found = (List<Map<String, String>>) page.evaluate("name => window.keyboard[name]()", function);
        found.forEach(f -> faults.add(new Fault(check, criterion, f.get("at"), f.get("what"))));
    }

    /// Asks the browser itself, which alone knows who listens.
    private void mouseOnly() {
        var session = page.context().newCDPSession(page);
        var question = new JsonObject();
        question.addProperty("expression", "window.keyboard.mouseOnly(getEventListeners)");
        question.addProperty("includeCommandLineAPI", true);
        question.addProperty("returnByValue", true);
        var answer = session.send("Runtime.evaluate", question).getAsJsonObject("result");
        answer.getAsJsonArray("value").forEach(element -> {
            var f = element.getAsJsonObject();
            faults.add(new Fault(
                    "mouse-only",
                    "2.1.1 2.5.2",
                    f.get("at").getAsString(),
                    f.get("what").getAsString()));
        });
        session.detach();
    }

    private void add(String check, String criterion, Stop stop, String what) {
        faults.add(new Fault(check, criterion, stop.at(), what));
    }

    /// Where the focus stands, in CSS pixels from the corner of the page.
    private record Stop(
            String at,
            String name,
            int tabIndex,
            boolean rightToLeft,
            double left,
            double top,
            double width,
            double height,
            double around,
            double begin,
            double column,
            boolean player,
            boolean placed) {

        static Stop of(Map<String, Object> value) {
            return new Stop(
                    (String) value.get("at"),
                    (String) value.get("name"),
                    ((Number) value.get("tabIndex")).intValue(),
                    (Boolean) value.get("rightToLeft"),
                    ((Number) value.get("left")).doubleValue(),
                    ((Number) value.get("top")).doubleValue(),
                    ((Number) value.get("width")).doubleValue(),
                    ((Number) value.get("height")).doubleValue(),
                    ((Number) value.get("around")).doubleValue(),
                    ((Number) value.get("begin")).doubleValue(),
                    ((Number) value.get("column")).doubleValue(),
                    (Boolean) value.get("player"),
                    (Boolean) value.get("placed"));
        }
    }
}

package se.ingangen.portal.accessibility;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Place;
import se.ingangen.content.eservice.Step;
import se.ingangen.content.eservice.question.Choices;
import se.ingangen.content.eservice.question.Files;

/// Somebody who fills in the pages of an e-service with the keys of a keyboard, and nothing else.
final class KeyboardVisitor {

    /// The button that leads on, and none of those beside it.
    static final String CONTINUE = "main form .actions .button:not(.button--plain)";

    /// More stops than any page has.
    private static final int PATIENCE = 120;

    private final Page page;

    KeyboardVisitor(Page page) {
        this.page = page;
        // The browser hands its window for files to whoever listens. It has to know that before the key is
        // pressed; on a busy machine it does not, when somebody begins to listen only then.
        page.onFileChooser(chooser -> {});
    }

    /// Presses Tab until the focus stands on what a selector means.
    void tabTo(String selector) {
        var passed = new StringBuilder();
        for (var i = 0; i < PATIENCE; i++) {
            page.keyboard().press("Tab");
            var focused = (String) page.evaluate(
                    "selector => { const e = document.activeElement; return e.matches(selector) ? '' : e.id || e.className || e.tagName; }",
                    selector);
            if (focused.isEmpty()) {
                return;
            }
            passed.append(focused).append(" | ");
        }
        fail("The Tab key does not come to " + selector + " on " + step() + ", only to " + passed);
    }

    /// Presses Enter on what leads to another page.
    void follow(String selector) {
        tabTo(selector);
        enter();
    }

    /// Presses Enter where the focus stands, and waits for the page that comes.
    void enter() {
        try {
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
        } catch (TimeoutError e) {
            var focused = page.evaluate("() => document.activeElement.outerHTML");
            fail(
                    "Enter on " + focused + " leads nowhere: "
                            + page.locator("main").innerText(),
                    e);
        }
        page.waitForLoadState();
    }

    /// Types over what stands in the field that has the focus.
    void type(String text) {
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(text);
    }

    /// Fills in a field.
    void type(String id, String text) {
        tabTo("[id='" + id + "']");
        type(text);
    }

    /// The step that the browser shows.
    String step() {
        return page.url().replaceAll("[?#].*", "").replaceAll(".*/", "");
    }

    /// The item that is asked about.
    String item() {
        return page.locator("input[name=item]").inputValue();
    }

    /// Answers the questions of a page as a journey has them, and stays there.
    void answer(Journey journey, Place place) {
        for (var asked : journey.questions(place)) {
            answer(asked, journey.answers().text(asked.path()).orElse(""), place);
        }
    }

    private void answer(Asked asked, String answer, Place place) {
        var path = place.item().isEmpty() ? asked.path() : asked.path().replace(place.item(), item());
        if (asked.question() instanceof Files) {
            addFile(path);
        } else if (answer.isEmpty()) {
            return;
        } else if (page.locator("input[type=radio][name='" + path + "']").count() > 0) {
            choose(path, answer);
        } else if (asked.question() instanceof Choices) {
            Choices.codes(answer).stream().sorted(this::inOrder).forEach(code -> {
                tabTo("[id='" + path + "-" + code + "']");
                page.keyboard().press("Space");
            });
        } else {
            var parts = asked.question().parts(answer);
            asked.question().parts().forEach(part -> type(part.isEmpty() ? path : path + "." + part, parts.get(part)));
        }
    }

    private int inOrder(String one, String other) {
        return Integer.compare(place(one), place(other));
    }

    private int place(String code) {
        return ((Number) page.evaluate(
                        "code => [...document.querySelectorAll('input')].findIndex(e => e.value === code)", code))
                .intValue();
    }

    /// Goes to a set of answers, and down to one of them.
    void choose(String path, String code) {
        tabTo("[name='" + path + "']");
        page.keyboard().press("Space");
        for (var i = 0; i < PATIENCE; i++) {
            if ((Boolean) page.evaluate("id => document.activeElement.id === id", path + "-" + code)) {
                return;
            }
            page.keyboard().press("ArrowDown");
        }
        fail("The arrow keys do not come to " + code + " on " + step());
    }

    /// Opens the window for files with the space bar, and adds what is chosen in it.
    private void addFile(String path) {
        tabTo("[id='" + path + "']");
        var chooser = page.waitForFileChooser(() -> page.keyboard().press("Space"));
        chooser.setFiles(new FilePayload(StepForm.PICTURE, "image/png", StepForm.file(StepForm.PICTURE)));
        follow("button[name=add-file]");
    }

    /// Goes on from step to step as a journey has it, until a step is shown, or the end.
    ///
    /// @param ways what to do on some steps instead of answering them
    void goOn(Journey journey, String until, Map<String, Runnable> ways) {
        while (!step().equals(until)) {
            var step = journey.step(step()).orElseThrow(() -> new AssertionError("Nobody expects " + step()));
            if (ways.containsKey(step.name())) {
                ways.get(step.name()).run();
            } else if (step.group().isPresent()) {
                addItem(journey, step, journey.items(step.group().get()).get(0));
            } else {
                answer(journey, Place.of(step));
            }
            follow(CONTINUE);
        }
    }

    /// Adds an item to the list that is shown, and comes back to it.
    void addItem(Journey journey, Step step, String item) {
        follow("main a[href$='item=new']");
        answer(journey, new Place(step, item));
        follow(CONTINUE);
    }
}

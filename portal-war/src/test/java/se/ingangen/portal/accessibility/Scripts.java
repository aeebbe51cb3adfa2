package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The checks that are scripts and run in the page, by name.
final class Scripts {

    private static final String ALL = Stream.of("page", "structure", "language", "forms", "layout", "colour")
            .map(Scripts::text)
            .collect(Collectors.joining("\n"));

    /// What [KeyboardWalk] asks the page; it stands on the checks.
    static final String KEYBOARD = text("keyboard");

    private final Page page;
    private final Map<String, String> criteria = new LinkedHashMap<>();

    /// Brings the checks into a page.
    ///
    /// @param facts what they cannot know by themselves
    @SuppressWarnings("unchecked")
    Scripts(Page page, Map<String, Object> facts) {
        this.page = page;
        page.evaluate(ALL);
        page.evaluate("facts => { window.a11y.facts = facts; }", facts);
        for (var check : (List<Map<String, String>>) page.evaluate("() => window.a11y.list()")) {
            criteria.put(check.get("title"), check.get("criterion"));
        }
    }

    @SuppressWarnings("unchecked")
    List<Fault> run(String check) {
        var found = (List<Map<String, String>>) page.evaluate("check => window.a11y.run(check)", check);
        var faults = new ArrayList<Fault>();
        found.forEach(f -> faults.add(new Fault(check, criteria.get(check), f.get("at"), f.get("what"))));
        return faults;
    }

    private static String text(String name) {
        var file = name + ".js";
        try (var stream = Scripts.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}

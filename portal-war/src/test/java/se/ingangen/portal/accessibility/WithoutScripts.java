package se.ingangen.portal.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.ingangen.portal.accessibility.Route.Trait;

/// What a page lacks when no script runs.
final class WithoutScripts {

    private static final String COUNT = """
            () => ({
                words: (document.querySelector('main') ?? document.body).innerText.replace(/\\s+/g, ' ').trim().length,
                links: [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href').replace(/(draft|code|token|link)(=|%3D)[\\w-]*/g, '$1=')),
                buttons: document.querySelectorAll('form button').length,
                focus: document.activeElement?.className ?? '',
                title: document.title,
            })""";

    private WithoutScripts() {}

    @SuppressWarnings("unchecked")
    static List<Fault> compare(Sight whole, Sight bare, Route route) {
        var with = (Map<String, Object>) whole.page.evaluate(COUNT);
        var without = (Map<String, Object>) bare.page.evaluate(COUNT);
        var faults = new ArrayList<Fault>();
        if (number(without, "words") < 0.97 * number(with, "words")) {
            faults.add(fault("Of " + with.get("words") + " letters only " + without.get("words") + " are left"));
        }
        var links = new TreeSet<>((List<String>) with.get("links"));
        ((List<String>) without.get("links")).forEach(links::remove);
        if (!links.isEmpty()) {
            faults.add(fault("Links are gone: " + links));
        }
        if (number(without, "buttons") < number(with, "buttons")) {
            faults.add(fault("A form has lost its button"));
        }
        if (!with.get("title").equals(without.get("title"))) {
            faults.add(fault("The title is another: " + without.get("title")));
        }
        if (route.is(Trait.FAULTY) && !String.valueOf(without.get("focus")).matches("error-summary|.*field__input.*")) {
            faults.add(fault("The focus is not on what is wrong"));
        }
        return faults;
    }

    private static double number(Map<String, Object> counts, String key) {
        return ((Number) counts.get(key)).doubleValue();
    }

    private static Fault fault(String what) {
        return new Fault("scripts-off", "-", "", what);
    }
}

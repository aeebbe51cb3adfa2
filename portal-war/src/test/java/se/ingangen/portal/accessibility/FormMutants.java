package se.ingangen.portal.accessibility;

import static se.ingangen.portal.accessibility.Breaking.each;
import static se.ingangen.portal.accessibility.Breaking.first;
import static se.ingangen.portal.accessibility.Breaking.replaced;
import static se.ingangen.portal.accessibility.Breaking.script;

import java.util.List;

/// Mistakes in forms and in what they say of answers that are wrong.
final class FormMutants {

    private static final String CHOICE = "contact topic";
    private static final String CHOICE_WRONG = "contact topic with a fault";
    private static final String FIELDS_WRONG = "contact reach with a fault";

    private FormMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.ofPage(
                        "a field without a label",
                        "sv",
                        "search",
                        replaced("<label for=\"q\">", "<label>"),
                        "labels",
                        "axe"),
                Mutant.ofPage(
                        "a field whose name is a placeholder",
                        "sv",
                        FIELDS_WRONG,
                        first("<label([^>]*) for=\"name\"[^>]*>(.*?)</label>", "")
                                        .andThen(t ->
                                                t.replaceFirst("(<input[^>]*id=\"name\")", "$1 placeholder=\"Namn\""))
                                ::apply,
                        "labels",
                        "axe"),
                Mutant.ofPage(
                        "a field that is not tied to its message",
                        "sv",
                        FIELDS_WRONG,
                        each(" aria-describedby=\"[^\"]*\"", ""),
                        "errors",
                        "labels"),
                Mutant.ofPage(
                        "a field that does not say it is invalid",
                        "sv",
                        FIELDS_WRONG,
                        each(" aria-invalid=\"true\"", ""),
                        "errors"),
                Mutant.ofPage(
                        "a group of answers without its question",
                        "sv",
                        CHOICE,
                        first("(?s)<legend.*?</legend>", ""),
                        "labels",
                        "headings",
                        "title"),
                Mutant.ofPage("a group of answers that is no group", "sv", CHOICE, each("fieldset", "div"), "labels"),
                Mutant.ofPage(
                        "a button without words", "sv", "search", first("(<button[^>]*>)[^<]*", "$1"), "links", "axe"),
                Mutant.ofPage(
                        "an error without a summary",
                        "sv",
                        FIELDS_WRONG,
                        t -> t.replaceFirst("(?s)<div class=\"error-summary\".*?</ul>\\s*</div>", ""),
                        "errors"),
                Mutant.ofPage(
                        "a summary that takes no focus",
                        "sv",
                        FIELDS_WRONG,
                        each(" autofocus=\"autofocus\"", ""),
                        "errors",
                        "scripts-off"),
                Mutant.ofPage(
                        "a summary whose links lead nowhere",
                        "sv",
                        FIELDS_WRONG,
                        t -> t.replaceAll("(error-summary__link\" href=\"#)[^\"]*", "$1nowhere"),
                        "errors"),
                Mutant.ofPage(
                        "a title that keeps quiet about an error",
                        "sv",
                        FIELDS_WRONG,
                        first("<title>Fel: ", "<title>"),
                        "errors"),
                Mutant.ofPage(
                        "an error that is told by its colour",
                        "sv",
                        CHOICE_WRONG,
                        each("(field__error\"[^>]*>)Fel: ", "$1"),
                        "errors",
                        "colour-alone"),
                Mutant.ofPage(
                        "what was typed is gone",
                        "sv",
                        FIELDS_WRONG,
                        t -> t.replaceAll(" value=\"inte en adress\"", ""),
                        "kept"),
                Mutant.ofPage(
                        "a name that the browser may not fill in",
                        "sv",
                        FIELDS_WRONG,
                        t -> t.replaceAll("autocomplete=\"(name|email|tel)\"", "autocomplete=\"off\""),
                        "autocomplete"),
                Mutant.ofPage(
                        "a field that nothing can be pasted into",
                        "sv",
                        FIELDS_WRONG,
                        script(
                                "document.querySelectorAll('input').forEach(e => e.addEventListener('paste', p => p.preventDefault()))"),
                        "paste"),
                Mutant.ofPage(
                        "a hint that is missing",
                        "sv",
                        CHOICE,
                        t -> t.replaceFirst("<p class=\"field__hint\".*?</p>", "")
                                .replaceFirst("(<fieldset[^>]*) aria-describedby=\"[^\"]*\"", "$1"),
                        "help"));
    }
}

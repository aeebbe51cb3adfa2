package se.ingangen.portal.accessibility;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.ingangen.portal.browser.PortalTest;

/// Walks an e-service as a program: it reads each step's form, answers it, and goes on.
///
/// It knows no e-service. What is asked, and which answers there are, stands on the pages; so every
/// step of every e-service is found, whatever it hangs on.
final class ServiceWalk extends PortalTest {

    private static final Pattern FORM = Pattern.compile("(?s)<form method=\"post\".*?</form>");
    private static final Pattern CONTROL = Pattern.compile("(?s)<(input|textarea|select)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final int UNPROCESSABLE = 422;

    private final String start;

    /// @param start the address of the first step
    ServiceWalk(String start) {
        this.start = start;
    }

    /// Every step there is, each with a draft that has just come to it.
    List<Stage> stages() {
        var found = new LinkedHashMap<String, Stage>();
        explore(Map.of(), found);
        return new ArrayList<>(found.values());
    }

    /// Walks with the first answers but for those that are said; each answer that was not given is
    /// given in a walk of its own.
    private void explore(Map<String, String> chosen, Map<String, Stage> found) {
        var others = new ArrayList<Map<String, String>>();
        var draft = new HashMap<String, String>(chosen);
        for (var page = Page.at(start); ; page = page.answered(draft)) {
            var name = page.name();
            if (!found.containsKey(name)) {
                found.put(name, page.isCheck() ? page.stage() : fresh(draft, page));
            }
            if (page.isCheck()) {
                break;
            }
            for (var field : page.fields) {
                if (chosen.isEmpty()) {
                    field.options.stream().skip(1).forEach(option -> others.add(Map.of(field.name, option)));
                }
            }
        }
        others.forEach(other -> explore(other, found));
    }

    /// The same step in a draft that nobody goes on with.
    private Stage fresh(Map<String, String> chosen, Page wanted) {
        var page = Page.at(start);
        while (!page.name().equals(wanted.name())) {
            page = page.answered(chosen);
        }
        return page.stage();
    }

    /// Sends everything, and returns the address of the receipt.
    String receipt() {
        var page = Page.at(start);
        while (!page.isCheck()) {
            page = page.answered(Map.of());
        }
        return header(page.send(Map.of()), "Location");
    }

    /// A step to look at.
    ///
    /// @param address with its draft
    /// @param wrong what to type so that something is wrong; empty if nothing can be
    record Stage(String name, String address, boolean faultPossible, Map<String, String> wrong) {}

    private record Field(String name, String kind, List<String> options) {}

    private record Page(String address, Map<String, String> hidden, List<Field> fields) {

        static Page at(String address) {
            var html = get(address).body();
            var form = FORM.matcher(html);
            var hidden = new HashMap<String, String>();
            var fields = new LinkedHashMap<String, Field>();
            if (!form.find()) {
                throw new IllegalStateException(address + " holds no form");
            }
            CONTROL.matcher(form.group()).results().forEach(control -> {
                var attributes = new HashMap<String, String>();
                ATTRIBUTE.matcher(control.group(2)).results().forEach(a -> attributes.put(a.group(1), a.group(2)));
                var type = attributes.getOrDefault("type", control.group(1));
                var name = attributes.get("name");
                if (type.equals("hidden")) {
                    hidden.put(name, attributes.getOrDefault("value", ""));
                    return;
                }
                var kind = attributes.getOrDefault("inputmode", type).equals("text")
                        ? type
                        : attributes.getOrDefault("inputmode", type);
                var field = fields.computeIfAbsent(name, n -> new Field(n, kind, new ArrayList<>()));
                if (type.equals("radio")) {
                    field.options.add(attributes.get("value"));
                }
            });
            return new Page(address, hidden, List.copyOf(fields.values()));
        }

        String step() {
            return address.replaceAll("\\?.*", "").replaceAll(".*/", "");
        }

        boolean isCheck() {
            return step().equals("check");
        }

        /// The step with what it asks: an answer may bring up one question or another.
        String name() {
            return step() + fields.stream().map(Field::name).reduce("", (a, b) -> a + " " + b);
        }

        Page answered(Map<String, String> chosen) {
            var answers = new HashMap<String, String>();
            fields.forEach(f ->
                    answers.put(f.name, Optional.ofNullable(chosen.get(f.name)).orElse(right(f))));
            var answer = send(answers);
            if (answer.statusCode() != 303) {
                throw new IllegalStateException(address + " does not take " + answers);
            }
            return at(header(answer, "Location"));
        }

        HttpResponse<String> send(Map<String, String> answers) {
            var form = new HashMap<>(hidden);
            form.putAll(answers);
            return post(address.replaceAll("\\?.*", ""), form);
        }

        Stage stage() {
            var wrong = new HashMap<String, String>();
            fields.stream().filter(f -> f.options.isEmpty()).forEach(f -> wrong.put(f.name, wrong(f)));
            var possible = !isCheck() && send(wrong).statusCode() == UNPROCESSABLE;
            return new Stage(step(), address, possible, possible ? wrong : Map.of());
        }

        private static String right(Field field) {
            switch (field.kind) {
                case "radio":
                    return field.options.get(0);
                case "email":
                    return "asa@exempel.se";
                case "tel":
                    return "040-628 04 50";
                default:
                    return "Jag undrar en sak.";
            }
        }

        private static String wrong(Field field) {
            switch (field.kind) {
                case "email":
                    return "inte en adress";
                case "tel":
                    return "inte ett nummer";
                case "textarea":
                    return "";
                default:
                    return "Åsa";
            }
        }
    }
}

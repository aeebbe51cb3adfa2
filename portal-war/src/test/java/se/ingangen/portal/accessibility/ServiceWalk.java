package se.ingangen.portal.accessibility;

import java.util.HashMap;
import java.util.Map;
import se.ingangen.content.eservice.Asked;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Place;
import se.ingangen.content.eservice.Step;
import se.ingangen.content.eservice.question.Files;

/// Goes through an e-service as a program: it fills in one form after another, each time in a new
/// draft.
final class ServiceWalk {

    /// Where all answers are looked at once more.
    static final String CHECK = "check";

    private final String service;
    private final String start;

    /// @param start the address of the first step
    ServiceWalk(Eservice service, String start) {
        this.service = service.name();
        this.start = start;
    }

    /// Comes to a step that has no answer yet.
    ///
    /// @param journey the answers on the way
    /// @return its form
    /// @throws IllegalStateException if the portal leads elsewhere than the definition
    StepForm to(String step, Journey journey) {
        var form = StepForm.at(start);
        while (!form.step().equals(step)) {
            var next = answered(form, journey);
            if (next.equals(form.address()) || form.step().equals(CHECK)) {
                throw new IllegalStateException(service + " leads to " + next + " and never to " + step);
            }
            form = StepForm.at(next);
        }
        return form;
    }

    /// Answers everything, and comes to where it is checked.
    StepForm toCheck(Journey journey) {
        return to(CHECK, journey);
    }

    /// Sends everything.
    ///
    /// @return the address of the receipt
    String receipt(Journey journey) {
        return toCheck(journey).sent(Map.of());
    }

    /// Answers a page and what belongs to it, and returns where that leads.
    static String answered(StepForm form, Journey journey) {
        var step = journey.step(form.step())
                .orElseThrow(() -> new IllegalStateException("The portal asks " + form.step()
                        + ", the definition does not: " + journey.service().name()));
        step.group().ifPresent(group -> journey.items(group).forEach(item -> added(form, journey, item)));
        return form.sent(fields(form, step, journey));
    }

    /// What is filled in; files are sent on the way.
    static Map<String, String> fields(StepForm form, Step step, Journey journey) {
        var fields = new HashMap<String, String>();
        for (var asked : step.questions()) {
            if (asked.question() instanceof Files) {
                fields.putAll(files(form, asked, journey));
            } else {
                fields.putAll(fields(asked, journey));
            }
        }
        return fields;
    }

    private static Map<String, String> files(StepForm form, Asked asked, Journey journey) {
        var answer = journey.answers().text(asked.path()).orElse("");
        if (answer.equals(Samples.FILE)) {
            form.sentFile(asked.path());
        }
        return answer.equals(Files.LATER) ? Map.of("later." + asked.path(), "yes") : Map.of();
    }

    static Map<String, String> fields(Asked asked, Journey journey) {
        var fields = new HashMap<String, String>();
        var answer = journey.answers().text(asked.path()).orElse("");
        if (!answer.isEmpty() && !asked.question().parts().isEmpty()) {
            asked.question().parts(answer).forEach((part, value) -> fields.put(asked.field(part), value));
        }
        return fields;
    }

    /// Adds an item to the list of a group.
    ///
    /// @param item its id in the journey; the portal chooses its own
    /// @return where that leads
    static String added(StepForm list, Journey journey, String item) {
        var step = journey.step(list.step()).orElseThrow();
        return filled(StepForm.at(newItem(list)), journey, new Place(step, item));
    }

    /// Fills in the page of an item, and returns where that leads.
    static String filled(StepForm form, Journey journey, Place place) {
        var fields = new HashMap<String, String>();
        for (var asked : journey.questions(place)) {
            fields(asked, journey).forEach((field, value) -> fields.put(own(field, place, form), value));
        }
        return form.sent(fields);
    }

    /// A field of an item as it is called in the portal's form.
    static String own(String field, Place place, StepForm form) {
        return field.replace("." + place.item() + ".", "." + form.item() + ".");
    }

    /// The page of a new item.
    static String newItem(StepForm list) {
        return list.address().replaceAll("[?].*", "") + "?draft=" + list.draft() + "&item=new";
    }
}

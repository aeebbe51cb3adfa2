package se.ingangen.content.eservice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ingangen.content.eservice.question.Choice;
import se.ingangen.content.eservice.question.Choices;
import se.ingangen.content.eservice.question.Month;
import se.ingangen.content.eservice.question.SpokenLanguage;
import se.ingangen.content.eservice.question.YesNo;

/// Fills in what two people apply for together. Whatever the applicant alone writes has `SECRET` in
/// it, or is a number of theirs, so that a test can look for it.
final class TwoPeople {

    /// Of everything that only the applicant writes, something.
    static final List<String> SECRETS = List.of("SECRET", "secret", "0701111111", "811218", "Amina");

    private static final String ITEM = "aaaaaaaa";

    private TwoPeople() {}

    /// A journey in which everything that is asked is answered: what is chosen, or else with as much as
    /// there is to choose.
    static Journey complete(Eservice service, Map<String, String> chosen, LocalDate today) {
        var journey = new Journey(service, Answers.of(Map.of("applying", "together")), today);
        for (var missing = journey.firstMissing(); missing.isPresent(); missing = journey.firstMissing()) {
            var place = missing.get();
            if (place.item().isEmpty() && place.step().group().isPresent()) {
                var items = journey.items(place.step().group().get());
                place = items.isEmpty() ? new Place(place.step(), ITEM) : place;
            }
            var after = journey.with(place, given(journey.questions(place), chosen, today));
            if (after.equals(journey)) {
                throw new IllegalStateException("No answer to " + place.step().name() + " of " + service.name());
            }
            journey = after;
        }
        return journey;
    }

    private static Map<String, String> given(List<Asked> questions, Map<String, String> chosen, LocalDate today) {
        var given = new LinkedHashMap<String, String>();
        for (var asked : questions) {
            for (var part : asked.question().parts()) {
                given.put(
                        asked.field(part),
                        chosen.containsKey(asked.path())
                                ? chosen.get(asked.path())
                                : answer(asked, part, asked.who() == Who.APPLICANT, today));
            }
        }
        return given;
    }

    private static String answer(Asked asked, String part, boolean secret, LocalDate today) {
        var question = asked.question();
        if (question instanceof Choice) {
            return ((Choice) question).options().get(0);
        }
        if (question instanceof SpokenLanguage) {
            return SpokenLanguage.OTHER;
        }
        if (question instanceof Choices) {
            var choices = (Choices) question;
            return choices.options().stream()
                    .filter(option -> !option.equals(choices.none()))
                    .collect(Collectors.joining(" "));
        }
        if (question instanceof YesNo || question.kind().equals("consent")) {
            return "yes";
        }
        if (question instanceof Month) {
            return ((Month) question).options(today).get(0).toString();
        }
        switch (question.kind()) {
            case "date":
                return part.equals("day")
                        ? String.valueOf(today.getDayOfMonth())
                        : String.valueOf(part.equals("month") ? today.getMonthValue() : today.getYear());
            case "identity-number":
                return secret ? "811218-9876" : "19850709-9805";
            case "phone":
                return secret ? "0701111111" : "040-628 04 50";
            case "email":
                return secret ? "secret@example.com" : "common@example.com";
            case "sum":
            case "number":
                return "7";
            case "file":
                return "later";
            default:
                break;
        }
        switch (part) {
            case "first":
                return secret ? "Amina" : "Yusuf";
            case "postcode":
                return "252 21";
            case "clearing":
                return "8327";
            case "account":
                return "123456789";
            default:
                return secret ? "SECRET" : "JOINT";
        }
    }
}

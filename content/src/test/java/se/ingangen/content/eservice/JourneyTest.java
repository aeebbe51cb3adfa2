package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.ingangen.content.eservice.Contact.journey;
import static se.ingangen.content.eservice.Contact.map;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # answers,              steps asked,                   questions asked in the last step
            '',                     topic message reply,           reply
            reply=none-needed,      topic message reply,           reply
            reply=email,            topic message reply reach,     name email
            reply=phone,            topic message reply reach,     name phone
            """)
    void asksHowToReachSomebodyOnlyWhenTheyWantAReply(String answers, String steps, String questions) {
        var asked = journey(answers).steps();
        assertEquals(steps, asked.stream().map(Step::name).collect(Collectors.joining(" ")));
        assertEquals(
                questions,
                asked.get(asked.size() - 1).questions().stream()
                        .map(Asked::path)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # answers,                                                first missing
            '',                                                       topic
            topic=money,                                              message
            message=Hi,                                               topic
            topic=money message=Hi,                                   reply
            topic=money message=Hi reply=none-needed,                 check
            topic=money message=Hi reply=email,                       reach
            topic=money message=Hi reply=email email=a@b.se,          reach
            topic=money message=Hi reply=email name= email=a@b.se,    check
            topic=money message=Hi reply=email name= email=wrong,     reach
            topic=money message=Hi reply=phone name= email=a@b.se,    reach
            topic=sports message=Hi reply=none-needed,                topic
            """)
    void theFirstStepWithoutAnAnswerThatHoldsIsMissing(String answers, String missing) {
        var journey = journey(answers);
        assertEquals(missing, name(journey.firstMissing().map(Place::step)));
        assertEquals(missing.equals("check"), journey.isComplete());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # answers,           step,     previous,  next
            '',                  topic,    check,     message
            '',                  message,  topic,     reply
            '',                  reply,    message,   check
            reply=none-needed,   reply,    message,   check
            reply=email,         reply,    message,   reach
            reply=email,         reach,    reply,     check
            reply=none-needed,   reach,    reply,     check
            """)
    void backAndNextFollowTheAnswers(String answers, String step, String previous, String next) {
        assertEquals(previous, name(journey(answers).previous(step)));
        assertEquals(next, name(journey(answers).next(step)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # answers,           step,     is, of
            '',                  topic,    1,  5
            topic=money,         message,  2,  5
            topic=money,         reply,    3,  5
            reply=email,         reach,    4,  5
            reply=none-needed,   reply,    3,  4
            """)
    void theWayGetsShorterAndNeverLonger(String answers, String step, int is, int of) {
        assertEquals(new Progress(is, of), journey(answers).progress(step));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            reply=email,         5, 5
            reply=none-needed,   4, 4
            """)
    void checkingIsTheLastStep(String answers, int is, int of) {
        assertEquals(new Progress(is, of), journey(answers).progressOfCheck());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # before,      step,     given,                              faults
            '',            topic,    '',                                 topic eservice.contact.topic.topic.missing
            '',            topic,    topic=sports,                       topic eservice.fault.choice
            '',            topic,    topic=money,                        ''
            '',            message,  message=,                           message eservice.contact.message.message.missing
            '',            message,  message=Hi,                         ''
            reply=email,   reach,    '',                                 email eservice.contact.reach.email.missing
            reply=email,   reach,    name=Amina email=a@b.se,            ''
            reply=email,   reach,    email=a@b,                          email eservice.fault.email
            reply=email,   reach,    email=a@b@c.se,                     email eservice.fault.email
            reply=phone,   reach,    email=a@b.se phone=12,              phone eservice.fault.phone
            reply=phone,   reach,    phone=+46-42-10(50)00,              ''
            reply=phone,   reach,    phone=042105000x,                   phone eservice.fault.phone
            reply=phone,   reach,    phone=٠٤٢١٠٥٠٠٠,                    ''
            '',            reach,    email=wrong,                        ''
            """)
    void saysWhatIsWrongWithAStep(String before, String step, String given, String faults) {
        var journey = journey(before);
        var found = journey.step(step).stream()
                .flatMap(s -> journey.check(Place.of(s), map(given)).stream())
                .toList();
        assertEquals(
                faults, found.stream().map(f -> f.path() + " " + f.messageKey()).collect(Collectors.joining(" ")));
    }

    @Test
    void lengthIsCountedInCodePointsAfterCleaning() {
        var longest = "👋".repeat(4999) + "\r\n\u0007x";
        var journey = journey("");
        var message = Place.of(journey.step("message").orElseThrow());
        assertTrue(journey.check(message, Map.of("message", longest.replace("x", "")))
                .isEmpty());
        assertTrue(journey.check(message, Map.of("message", "👋".repeat(5000))).isEmpty());
        var fault = journey.check(message, Map.of("message", longest)).get(0);
        assertEquals("eservice.fault.too-long", fault.messageKey());
        assertArrayEquals(new Object[] {5000, 5001}, fault.args());
    }

    @Test
    void whatHoldsIsKeptAndWhatDoesNotLeavesTheAnswerBeforeIt() {
        var before = journey("reply=email name=Ali email=a@b.se");
        var after = before.with(
                Place.of(before.step("reach").orElseThrow()), map("name=Amina email=wrong phone=0421050000"));
        assertEquals(map("reply=email name=Amina email=a@b.se"), after.answers().asMap());
    }

    @Test
    void whatIsNoLongerAskedIsKeptButNotSent() {
        var journey = journey("topic=work message=Hi reply=none-needed name=Ali email=a@b.se");
        assertEquals(
                map("topic=work message=Hi reply=none-needed"), journey.sent().asMap());
        assertTrue(journey.answers().has("email"));
    }

    @Test
    void whatSomebodyDoesNotShareIsNotSent() {
        var sent = new Journey(Contact.find("mapping"), mapping("goals strengths"), LocalDate.EPOCH).sent();
        assertEquals(Optional.empty(), sent.text("goals"));
        assertEquals(Optional.of("no"), sent.text("share-goals"));
        assertEquals(Optional.of("b"), sent.text("strengths"));
    }

    private static Answers mapping(String topics) {
        return Answers.of(Map.of(
                "talk-about", topics, "goals", "a", "share-goals", "no", "strengths", "b", "share-strengths", "yes"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            money,    income-support
            studies,  adult-education
            work,     labour-market
            website,  common
            other,    common
            """)
    void theTopicSaysWhoDealsWithIt(String topic, String area) {
        assertEquals(area, journey("topic=" + topic).area());
    }

    @Test
    void aStepThatDoesNotExistIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> journey("").next("nothing"));
        assertTrue(journey("").step("nothing").isEmpty());
    }

    private static String name(Optional<Step> step) {
        return step.map(Step::name).orElse("check");
    }
}

package se.ingangen.content.eservice.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.content.account.Lane;
import se.ingangen.content.document.Document;
import se.ingangen.content.document.Heading;
import se.ingangen.content.document.Listing;
import se.ingangen.content.document.PdfCheck;
import se.ingangen.content.document.Words;
import se.ingangen.content.eservice.Answers;
import se.ingangen.content.eservice.Definitions;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Receipt;
import se.ingangen.content.eservice.Sent;
import se.ingangen.content.eservice.attachment.Attachment;
import se.ingangen.content.eservice.attachment.FileKind;
import se.ingangen.content.eservice.attachment.FileState;
import se.ingangen.content.intake.ErrandNumber;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class ReceiptDocumentTest {

    private static final String CODE = "K7QM-2FXD";
    private static final String ADDRESS = "https://example.com/so/receipt";
    private static final String WRITTEN = "أنام عند صديق";
    private static final String FILE = "hyra november.pdf";

    private static final Map<String, String> ANSWERS = map(
            "applying", "alone",
            "name", "Amina\nWarsame",
            "has-number", "no",
            "birthday", "1985-03-05",
            "occupation", "nothing",
            "days", WRITTEN,
            "has-children", "yes",
            "child", "aaaa bbbb",
            "child.aaaa.first-name", "Sara",
            "child.aaaa.lives", "always",
            "child.bbbb.first-name", "Omar",
            "child.bbbb.lives", "half",
            "home", "rented",
            "home-papers", "f1",
            "statements", "later",
            "urgent", "food");

    @ParameterizedTest
    @CsvSource({"so", "ar"})
    void everyAnswerStandsInBothLanguagesAndTheWrittenOnesAsTheyAre(String tag) {
        var document = only(sent("income-support", Lane.AUTHORITY, ANSWERS), tag);
        for (var language : List.of(tag, "sv")) {
            var messages = messages(language);
            for (var key : List.of(
                    "eservice.income-support.applying.applying.label",
                    "eservice.income-support.applying.applying.option.alone",
                    "eservice.receipt.number",
                    "eservice.income-support.title",
                    "eservice.file.later")) {
                assertTrue(said(document).contains(language + " " + messages.text(key)), key + " in " + language);
            }
        }
        assertEquals(2, count(document, "ar " + WRITTEN));
        assertEquals(2, count(document, CODE));
        assertEquals(2, count(document, FILE));
        assertEquals(1, count(document, ADDRESS));
        assertEquals(List.of(), PdfCheck.faults(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-simple"})
    void swedishStandsOnce(String tag) {
        var document = only(sent("income-support", Lane.AUTHORITY, ANSWERS), tag);
        assertEquals(1, count(document, CODE));
        assertEquals(1, count(document, WRITTEN));
        assertEquals(List.of(), PdfCheck.faults(document));
    }

    @Test
    void itemsHaveHeadingsOfTheirOwn() {
        var headings = only(sent("income-support", Lane.AUTHORITY, ANSWERS), "en").parts().stream()
                .filter(Heading.class::isInstance)
                .map(part -> ((Heading) part).text().text())
                .toList();
        assertTrue(headings.containsAll(List.of("Child 1: Sara", "Child 2: Omar")), headings.toString());
    }

    @Test
    void whoeverCannotWaitIsToldToCallAndWhatIsLeftToSend() {
        var document = only(sent("income-support", Lane.AUTHORITY, ANSWERS), "en");
        var english = messages("en");
        assertTrue(said(document).contains("en " + english.text("eservice.receipt.urgent")));
        assertTrue(document.parts()
                .contains(new Listing(
                        false,
                        List.of(new Words(
                                english.text("eservice.income-support.statements.statements.label", "self", ""),
                                english.language())))));
    }

    static Stream<String> services() {
        return Definitions.all().stream().map(service -> service.name());
    }

    @ParameterizedTest
    @MethodSource("services")
    void onlyTheAuthorityDecidesAndOnlyAnOpinionMayBeAnAppeal(String name) {
        var service = Definitions.find(name);
        var said = said(only(sent(name, service.lane(), Map.of()), "en"));
        assertEquals(service.lane() == Lane.AUTHORITY, said.contains(next("decision")));
        assertEquals(service.lane() == Lane.PLANNING, said.contains(next("answer")));
        assertEquals(name.equals("opinion"), said.contains(next("appeal")));
        assertTrue(said.contains(next("1")) && said.contains(next("ask")));
    }

    private static String next(String step) {
        return "en " + messages("en").text("eservice.receipt.next." + step);
    }

    @Test
    void whatIsTooLongForOneDocumentIsDividedAndNothingIsLost() {
        var answers = new LinkedHashMap<>(ANSWERS);
        var lines = "a\n".repeat(2_400) + "the end of it";
        answers.put("days", lines);
        answers.put("more", lines.replace("the end of it", "all of it"));
        var documents = documents(sent("income-support", Lane.AUTHORITY, answers), "fi");
        assertTrue(documents.size() > 1);
        var title = messages("fi").text("eservice.receipt");
        assertEquals(
                title + " (1/" + documents.size() + ")",
                documents.get(0).title().text());
        var said = documents.stream().flatMap(Document::words).map(Words::text).toList();
        assertEquals(
                2, said.stream().filter(text -> text.endsWith("the end of it")).count());
        assertEquals(2, said.stream().filter(text -> text.endsWith("all of it")).count());
        assertEquals(
                2 * 2 * 2_400,
                said.stream().flatMap(String::lines).filter("a"::equals).count());
    }

    @Test
    void theAnswersAreNotInWhatALogWouldHave() {
        var sent = sent("income-support", Lane.AUTHORITY, ANSWERS);
        assertFalse((sent + " " + sent.receipt()).matches("(?s).*(Amina|K7QM|secret).*"), sent.toString());
    }

    private static Sent sent(String service, Lane lane, Map<String, String> answers) {
        var received = Instant.parse("2026-11-22T08:00:00Z");
        var receipt = new Receipt(
                "secret",
                new ErrandNumber("48271163"),
                service,
                "en",
                lane,
                received,
                Optional.empty(),
                answers.containsKey("urgent"),
                received.plusSeconds(1_000_000),
                received.plusSeconds(1_000_000));
        return new Sent(
                receipt,
                CODE,
                new Journey(Definitions.find(service), Answers.of(answers), LocalDate.of(2026, 11, 22)),
                List.of(new Attachment("f1", "home-papers", FILE, FileKind.PDF, 1_000, FileState.CLEAN)));
    }

    private static Document only(Sent sent, String tag) {
        var documents = documents(sent, tag);
        assertEquals(1, documents.size());
        return documents.get(0);
    }

    private static List<Document> documents(Sent sent, String tag) {
        var language = language(tag);
        return new ReceiptDocument(sent, Definitions.find(sent.receipt().service()), language)
                .documents(Words.of(Messages.of(language), "site.name"), List.of(), ADDRESS);
    }

    /// What is said, each with the tag of its language before it.
    private static List<String> said(Document document) {
        return document.words()
                .map(words -> words.language().tag() + " " + words.text())
                .toList();
    }

    private static long count(Document document, String text) {
        return said(document).stream().filter(said -> said.contains(text)).count();
    }

    private static Messages messages(String tag) {
        return Messages.of(language(tag));
    }

    private static Language language(String tag) {
        return Languages.find(tag).orElseThrow();
    }

    private static Map<String, String> map(String... pairs) {
        return java.util.stream.IntStream.range(0, pairs.length / 2)
                .boxed()
                .collect(Collectors.toMap(i -> pairs[2 * i], i -> pairs[2 * i + 1], (a, b) -> b, LinkedHashMap::new));
    }
}

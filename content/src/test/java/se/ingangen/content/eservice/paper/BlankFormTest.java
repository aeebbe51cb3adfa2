package se.ingangen.content.eservice.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.document.Document;
import se.ingangen.content.document.PdfCheck;
import se.ingangen.content.document.Words;
import se.ingangen.content.eservice.Answers;
import se.ingangen.content.eservice.Definitions;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Wording;
import se.ingangen.content.eservice.question.Computed;
import se.ingangen.content.eservice.question.Question;
import se.ingangen.content.eservice.question.Statement;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class BlankFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TestFactory
    Stream<DynamicTest> everyFormAsksEveryQuestionInBothLanguages() {
        return Definitions.all().stream().flatMap(service -> Languages.all().stream()
                .map(language -> dynamicTest(
                        service.name() + " " + language.tag(), () -> asksEveryQuestion(service, language))));
    }

    private static void asksEveryQuestion(Eservice service, Language language) {
        var form = form(service, language);
        var said = form.stream()
                .flatMap(Document::words)
                .map(words -> words.language().tag() + " " + words.text())
                .collect(Collectors.toSet());
        for (var words : labels(service, language)) {
            assertTrue(said.contains(words), words);
        }
        if (!language.locale().getLanguage().equals("sv")) {
            for (var words : labels(service, Languages.standard())) {
                assertTrue(said.contains(words), words);
            }
        }
    }

    private static List<String> labels(Eservice service, Language language) {
        var journey = new Journey(service, Answers.NONE, TODAY);
        var wording = new Wording(journey, Messages.of(language), new Formats(language, Settings.ZONE));
        var labels = new ArrayList<String>();
        for (var step : service.steps()) {
            for (var asked : step.questions()) {
                Stream.concat(Stream.of(asked), asked.inner().stream())
                        .filter(one -> isAsked(one.question()))
                        .forEach(one -> labels.add(language.tag() + " " + wording.label(one)));
            }
        }
        return labels;
    }

    private static boolean isAsked(Question question) {
        return !(question instanceof Computed) && !(question instanceof Statement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # service     | language | what is said
            income-support | en       | Only if you have answered: “Do you have children under 18, or under 21 in upper secondary school?” Yes
            income-support | en       | Not if you have answered: “What do you have to pay?” I have nothing to pay
            income-support | en       | Only if this applies to you.
            opinion        | sv       | Bara om du har svarat: ”Vad vill du göra?” Överklaga ett beslut eller ”Vill du ha svar från oss?” Ja
            """)
    void aFormTellsWhenSomethingIsAsked(String service, String language, String said) {
        var texts = texts(service, language);
        assertTrue(texts.contains(said), () -> String.join("\n", texts));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # service,      language
            completion,     ar
            contact,        so
            opinion,        sv
            """)
    void aFormIsAPdfThatAScreenReaderCanRead(String service, String language) {
        for (var document :
                form(Definitions.find(service), Languages.find(language).orElseThrow())) {
            assertEquals(List.of(), PdfCheck.faults(document));
        }
    }

    private static List<String> texts(String service, String language) {
        return form(Definitions.find(service), Languages.find(language).orElseThrow()).stream()
                .flatMap(Document::words)
                .map(Words::text)
                .toList();
    }

    private static List<Document> form(Eservice service, Language language) {
        return new BlankForm(service, language, TODAY)
                .documents(Words.of(Messages.of(language), "site.name"), List.of());
    }
}

package se.ingangen.content.eservice.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.ReadEservices;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class FinderTest {

    private final Eservices eservices = ReadEservices.now();
    private final Finder finder = eservices.finder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # answers                                  | where they lead; articles after a slash
            need=money money=living support=no         | income-support /what-counts
            need=money money=living support=yes        | renewal
            need=money money=living support=unsure     | renewal income-support /what-counts contact
            need=money money=thing support=no          | addition income-support /extra-costs
            need=money money=thing support=yes         | addition /extra-costs
            need=money money=thing support=unsure      | addition /extra-costs contact
            need=study study=swedish                   | adult-education /sfi
            need=study study=course                    | adult-education
            need=study study=plan                      | plan
            need=study study=unsure                    | adult-education /study-guidance contact
            need=work work=begin                       | mapping /work-support
            need=work work=try                         | activity /practice
            need=work work=job                         | mapping activity /work-support
            need=work work=plan                        | plan
            need=case case=asked                       | completion
            need=case case=waiting                     | /waiting contact
            need=case case=changed                     | contact
            need=case case=decision                    | opinion /appeal
            need=say say=complain                      | opinion
            need=say say=praise                        | opinion
            need=say say=suggest                       | opinion
            need=say say=website                       | accessibility-report
            need=other other=happened                  | /situations contact
            need=other other=ask                       | contact
            need=other other=unsure                    | /situations contact
            # what is not asked any more makes no difference
            need=study study=plan support=unsure       | plan
            need=work work=try case=asked money=thing  | activity /practice
            # nor does what nobody asks
            need=say say=praise name=anna              | opinion
            """)
    void answersLeadToWhatSuitsThem(String answers, String leads) {
        var finding = finder.with(given(answers));
        assertTrue(finding.next().isEmpty());
        assertEquals(
                leads,
                finding.leads().stream()
                        .map(lead -> (lead.kind() == Lead.Kind.ARTICLE ? "/" : "") + lead.to())
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # answers                           | what is asked next
            need=                               | need
            need=nothing-like-it                | need
            money=living support=no             | need
            need=money                          | money
            need=money support=yes              | money
            need=money money=living             | support
            need=money money=living support=Yes | support
            need=study money=living             | study
            """)
    void whatIsNotAnsweredYetIsAskedAndLeadsNowhere(String answers, String next) {
        var finding = finder.with(given(answers));
        assertEquals(next, finding.next().orElseThrow().name());
        assertTrue(finding.leads().isEmpty());
    }

    @Test
    void everyEserviceIsReached() {
        var reached = finder.everyFinding().stream()
                .flatMap(finding -> finding.leads().stream())
                .filter(lead -> lead.kind() == Lead.Kind.SERVICE)
                .map(Lead::to)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                eservices.all().stream().map(Eservice::name).collect(Collectors.toCollection(TreeSet::new)), reached);
    }

    @Test
    void whateverSomebodyAnswersLeadsSomewhereAfterThreeQuestionsAtMost() {
        var findings = finder.everyFinding();
        assertEquals(25, findings.size());
        for (var finding : findings) {
            assertFalse(finding.leads().isEmpty(), () -> finding.answers().toString());
            assertTrue(finding.answers().size() <= 3);
        }
    }

    @Test
    void everyLeadSaysByWhichAnswers() {
        var finding = finder.with(given("need=money money=thing support=no"));
        assertEquals(
                "addition because money=thing; income-support because money=thing support=no; "
                        + "extra-costs because money=thing",
                finding.leads().stream()
                        .map(lead -> lead.to() + " because " + told(finding.because(lead)))
                        .collect(Collectors.joining("; ")));
        finder.everyFinding().forEach(all -> all.leads()
                .forEach(lead -> assertFalse(all.because(lead).isEmpty(), lead::to)));
    }

    @Test
    void whoNeedsMoneyIsToldFirstWhatToDoAtOnce() {
        assertTrue(finder.with(given("need=money")).isUrgent());
        assertFalse(finder.with(given("need=study")).isUrgent());
        assertFalse(finder.with(Map.of()).isUrgent());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyQuestionHasItsWordsInEveryLanguage(Language language) {
        var lacking = new TreeSet<>(finder.messageKeys());
        lacking.removeAll(Messages.of(language).keys());
        assertEquals(new TreeSet<>(), lacking);
    }

    static List<Language> languages() {
        return Languages.all();
    }

    @Test
    void noWordsAreLeftOfAQuestionThatIsNoLongerAsked() {
        var left = new TreeSet<>(Messages.of(Languages.standard()).keys());
        left.removeIf(key -> !key.matches("eservice\\.finder\\.[a-z-]+\\.(label|option\\..*)"));
        left.removeAll(finder.messageKeys());
        assertEquals(new TreeSet<>(), left);
    }

    private static Map<String, String> given(String answers) {
        var given = new LinkedHashMap<String, String>();
        Arrays.stream(answers.split(" ")).forEach(answer -> {
            var parts = answer.split("=", 2);
            given.put(parts[0], parts[1]);
        });
        return given;
    }

    private static String told(Map<FinderQuestion, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey().name() + "=" + answer.getValue())
                .collect(Collectors.joining(" "));
    }
}

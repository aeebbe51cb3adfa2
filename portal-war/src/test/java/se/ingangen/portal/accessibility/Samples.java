package se.ingangen.portal.accessibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.ingangen.content.eservice.question.Amount;
import se.ingangen.content.eservice.question.Choice;
import se.ingangen.content.eservice.question.Choices;
import se.ingangen.content.eservice.question.Day;
import se.ingangen.content.eservice.question.Files;
import se.ingangen.content.eservice.question.Given;
import se.ingangen.content.eservice.question.LongText;
import se.ingangen.content.eservice.question.Month;
import se.ingangen.content.eservice.question.Question;
import se.ingangen.content.eservice.question.SpokenLanguage;
import se.ingangen.content.eservice.question.Text;

/// Answers to each kind of question, by the parts of its form: some that hold, and one that does not.
final class Samples {

    /// In place of the id of a file, which is known when it has been sent.
    static final String FILE = "file";

    /// A question for a number is tried with this many of those that it takes.
    private static final int NUMBERS = 4;

    private static final String FIRST_NAME = "Åsa";
    private static final String LINE = "En fråga";
    private static final String WORD = "lång ";

    /// All that may stand in words of the portal's.
    private static final Pattern TYPED =
            Pattern.compile(String.join("|", FIRST_NAME, LINE, "(" + WORD.strip() + " ?)+(text)?"));

    private static final List<String> YES_OR_NO = List.of("yes", "no");

    private Samples() {}

    /// A text of the portal's without what somebody has typed, such as a name in a heading.
    static String withoutTyped(String text) {
        return TYPED.matcher(text).replaceAll("");
    }

    /// Answers that hold, each of which may bring up other questions; the first is what is answered if
    /// it does not matter.
    static List<Map<String, String>> right(Question question, LocalDate today) {
        if (question instanceof Choice) {
            return each(((Choice) question).options());
        }
        if (question instanceof Choices) {
            return each(((Choices) question).options());
        }
        if (question instanceof SpokenLanguage) {
            return each(((SpokenLanguage) question).options());
        }
        if (question instanceof Month) {
            return only(((Month) question).options(today).get(0).toString());
        }
        if (question instanceof Amount) {
            return numbers((Amount) question);
        }
        if (question instanceof Files) {
            return question.optional() ? each(List.of("", FILE)) : each(List.of(Files.LATER, FILE));
        }
        switch (question.kind()) {
            case "yes-no":
            case "consent":
                return each(YES_OR_NO);
            case "date":
                return List.of(day((Day) question, today));
            case "email":
                return only("asa@exempel.se");
            case "phone":
                return only("040-628 04 50");
            case "identity-number":
                return only("20121212-1212");
            case "sum":
                return only("1200");
            case "person":
                return List.of(Map.of("first", FIRST_NAME, "last", "Öberg"));
            case "address":
                return List.of(Map.of("street", "Storgatan 1", "postcode", "252 20", "town", "Helsingborg"));
            case "bank-account":
                return List.of(Map.of("clearing", "8327", "account", "1234567"));
            default:
                return only(LINE);
        }
    }

    /// From the least to the most.
    private static List<Map<String, String>> numbers(Amount question) {
        var step = question.most().subtract(question.least()).divideToIntegralValue(BigDecimal.valueOf(NUMBERS));
        return each(IntStream.rangeClosed(0, NUMBERS)
                .mapToObj(i -> question.least().add(step.multiply(BigDecimal.valueOf(i))))
                .map(BigDecimal::toPlainString)
                .toList());
    }

    private static Map<String, String> day(Day question, LocalDate today) {
        return IntStream.of(-1, 0, 1)
                .mapToObj(today::plusDays)
                .map(day -> Map.of(
                        "day", "" + day.getDayOfMonth(), "month", "" + day.getMonthValue(), "year", "" + day.getYear()))
                .filter(parts ->
                        !question.read(new Given(parts), today).answer().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(question.name() + " takes no day about today"));
    }

    /// An answer that does not hold, as somebody might type it; empty where only leaving the question out
    /// is wrong, or nothing is.
    static Optional<Map<String, String>> wrong(Question question) {
        switch (question.kind()) {
            case "date":
                return Optional.of(Map.of("day", "31", "month", "2", "year", "2026"));
            case "email":
                return Optional.of(Map.of("", "inte en adress"));
            case "phone":
                return Optional.of(Map.of("", "inte ett nummer"));
            case "identity-number":
                return Optional.of(Map.of("", "19990101-0000"));
            case "sum":
            case "number":
                return Optional.of(Map.of("", "ganska mycket"));
            case "person":
                return Optional.of(Map.of("first", FIRST_NAME, "last", ""));
            case "address":
                return Optional.of(Map.of("street", "Storgatan 1", "postcode", "252", "town", "Helsingborg"));
            case "bank-account":
                return Optional.of(Map.of("clearing", "83", "account", "1234567"));
            default:
                return Optional.empty();
        }
    }

    /// A text that is longer than the question takes; empty for a question of another kind.
    static Optional<Map<String, String>> tooLong(Question question) {
        if (question instanceof Text) {
            return Optional.of(Map.of("", words(((Text) question).maxLength())));
        }
        return question instanceof LongText
                ? Optional.of(Map.of("", words(((LongText) question).maxLength())))
                : Optional.empty();
    }

    private static String words(int letters) {
        return WORD.repeat(letters / 5 + 1) + "text";
    }

    private static List<Map<String, String>> each(List<String> answers) {
        return answers.stream().map(answer -> Map.of("", answer)).toList();
    }

    private static List<Map<String, String>> only(String answer) {
        return each(List.of(answer));
    }
}

package se.ingangen.content.eservice.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody may write, and what comes of it.
class ReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Map<String, Question> QUESTIONS = Map.ofEntries(
            Map.entry("choice", new Choice("q", List.of("a", "b"), false, null)),
            Map.entry("choices", new Choices("q", List.of("a", "b", "none"), "none", false, null)),
            Map.entry("yes-no", new YesNo("q", false, null)),
            Map.entry("text", new Text("q", 5, null, false, null)),
            Map.entry("birthday", new Day("q", "-P120Y", "P0D", "bday", false, null)),
            Map.entry("day", new Day("q", "2026-11-01", null, null, false, null)),
            Map.entry("month", new Month("q", 1, 1, false, null)),
            Map.entry("sum", new Sum("q", new BigDecimal(100_000), false, null)),
            Map.entry("number", new Amount("q", BigDecimal.ONE, new BigDecimal(20), false, false, null)),
            Map.entry("decimal", new Amount("q", BigDecimal.ZERO, new BigDecimal(20), true, false, null)),
            Map.entry("identity", new IdentityNumber("q", false, false, null)),
            Map.entry("interim", new IdentityNumber("q", true, false, null)),
            Map.entry("address", new PostalAddress("q", false, null)),
            Map.entry("bank", new BankAccount("q", false, null)),
            Map.entry("person", new PersonName("q", true, false, null)),
            Map.entry("language", new SpokenLanguage("q", List.of("sv", "ti", "other"), false, null)),
            Map.entry("consent", new Consent("q", false, null)),
            Map.entry("file", new Files("q", 3, true, false, null)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind    | given                                         | answer
            choice    | a                                             | a
            choices   | b a                                           | a b
            choices   | none                                          | none
            yes-no    | yes                                           | yes
            text      | ' é '                                         | é
            birthday  | day=1 month=2 year=1980                       | 1980-02-01
            birthday  | day=01 month=02 year=١٩٨٠                     | 1980-02-01
            birthday  | day=29 month=2 year=2024                      | 2024-02-29
            day       | day=1 month=11 year=2026                      | 2026-11-01
            month     | 2026-10                                       | 2026-10
            sum       | 1250                                          | 1250.00
            sum       | 1 250,50 kr                                   | 1250.50
            sum       | 1.250,50                                      | 1250.50
            sum       | 1,250.50                                      | 1250.50
            sum       | 1,250                                         | 1250.00
            sum       | ٤٥٠٠                                          | 4500.00
            sum       | 0                                             | 0.00
            sum       | 7900:-                                        | 7900.00
            number    | 12                                            | 12
            number    | 12,0                                          | 12
            decimal   | 7,5                                           | 7.5
            identity  | 19800201-0109                                 | 19800201-0109
            identity  | 800201-0109                                   | 19800201-0109
            identity  | 8002010109                                    | 19800201-0109
            identity  | 1980 02 01 – 0109                             | 19800201-0109
            identity  | ٨٠٠٢٠١-٠١٠٩                                   | 19800201-0109
            identity  | 800261-0106                                   | 19800261-0106
            address   | street=Storgatan_1 postcode=25220 town=Hbg    | Storgatan 1/252 20/Hbg
            address   | street=A postcode=252_20 town=B               | A/252 20/B
            bank      | clearing=8327-9 account=123_456_789-0         | 83279/1234567890
            person    | first=Sara_Liv last=Ek                        | Sara Liv/Ek
            language  | ti                                            | ti
            consent   | no                                            | no
            file      | later                                         | later
            file      | k1 k2                                         | k1 k2
            birthday  | ''                                            | ''
            address   | ''                                            | ''
            sum       | ' '                                           | ''
            """)
    void whatHoldsIsStoredInOneForm(String kind, String given, String answer) {
        var question = QUESTIONS.get(kind);
        var reading = question.read(given(given), TODAY);
        assertTrue(reading.flaw().isEmpty(), () -> reading.flaw().toString());
        assertEquals(answer, reading.answer().replace('\n', '/'));
        assertEquals(reading, question.read(new Given(question.parts(reading.answer())), TODAY), "read again");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind    | given                                    | part     | what is wrong
            choice    | c                                        | ''       | choice
            choices   | a none                                   | ''       | none-and-others
            choices   | a c                                      | ''       | choices
            yes-no    | perhaps                                  | ''       | yes-no
            text      | 123456                                   | ''       | too-long
            birthday  | day=1 month=2                            | year     | date.year
            birthday  | month=2 year=1980                        | day      | date.day
            birthday  | day=30 month=2 year=1980                 | day      | date.none-such
            birthday  | day=1 month=feb year=1980                | day      | date.none-such
            birthday  | day=1 month=2 year=80                    | day      | date.none-such
            birthday  | day=23 month=11 year=2026                | year     | date.late
            birthday  | day=1 month=1 year=1900                  | year     | date.early
            day       | day=31 month=10 year=2026                | year     | date.early
            month     | 2026-01                                  | ''       | choice
            month     | soon                                     | ''       | choice
            sum       | much                                     | ''       | sum
            sum       | 1,2345                                   | ''       | sum
            sum       | -5                                       | ''       | sum.negative
            sum       | 100001                                   | ''       | sum.most
            number    | 7,5                                      | ''       | number.whole
            number    | 0                                        | ''       | number.between
            number    | many                                     | ''       | number
            identity  | 800201-0108                              | ''       | identity
            identity  | 800201                                   | ''       | identity.short
            identity  | 80T201-0109                              | ''       | identity
            identity  | 801301-0109                              | ''       | identity
            address   | street=A postcode=25220                  | town     | address.town
            address   | street=A postcode=2522 town=B            | postcode | address.postcode
            address   | postcode=25220 town=B                    | street   | address.street
            bank      | clearing=83 account=12345                | clearing | bank.clearing
            bank      | clearing=8327 account=12                 | account  | bank.account
            person    | last=Ek                                  | first    | name.first
            person    | first=Sara                               | last     | name.last
            language  | sw                                       | ''       | choice
            consent   | maybe                                    | ''       | yes-no
            """)
    void whatDoesNotHoldIsToldWithItsPart(String kind, String given, String part, String key) {
        var reading = QUESTIONS.get(kind).read(given(given), TODAY);
        var flaw = reading.flaw().orElseThrow();
        assertEquals("eservice.fault." + key, flaw.messageKey());
        assertEquals(part, flaw.part());
        assertEquals("", reading.answer());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            190201+2390,    19190201-2390
            190201-2390,    20190201-2390
            """)
    void aPlusSignIsOfThoseWhoAreAHundred(String given, String answer) {
        assertEquals(answer, QUESTIONS.get("identity").read(given(given), TODAY).answer());
    }

    /// `part=text` or only a text; a blank is written `_`.
    private static Given given(String given) {
        var parts = new LinkedHashMap<String, String>();
        if (given.contains("=")) {
            for (var pair : given.split(" ")) {
                parts.put(pair.split("=")[0], pair.split("=")[1].replace('_', ' '));
            }
        } else {
            parts.put("", given);
        }
        return new Given(parts);
    }
}

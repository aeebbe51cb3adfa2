package se.ingangen.content.eservice.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

    private static final Map<String, Type> NAMES = Map.of(
            "home",
            Type.code(Set.of("rented", "house", "homeless")),
            "costs",
            Type.codes(Set.of("rent", "travel", "none")),
            "answer",
            Type.TRUTH,
            "people",
            Type.NUMBER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # condition                                 | what can be told of it
            home = 'rented'                             | home:rented
            home in ('rented', 'house')                 | home:house,rented
            home = 'rented' or home = 'house'           | home:house,rented
            costs has 'rent' or costs has 'travel'      | costs:rent,travel
            answer                                      | answer:yes
            not answer                                  | answer:no
            home = 'rented' or answer                   | home:rented answer:yes
            home != 'homeless'                          | none of home:homeless
            not costs has 'none'                        | none of costs:none
            not home != 'homeless'                      | home:homeless
            home = 'rented' and not answer              | home:rented + answer:no
            home = 'rented' and people > 1              | home:rented
            people > 1                                  | ''
            answered(people)                            | ''
            not answered(people)                        | ''
            home = 'rented' or people > 1               | ''
            home != 'rented' or answer                  | ''
            not (home = 'rented' and answer)            | ''
            """)
    void aConditionTellsWhatItCanAndNothingThatIsNotSo(String condition, String told) {
        var clauses = Expression.condition(condition, name -> Optional.ofNullable(NAMES.get(name)))
                .clauses();
        assertEquals(told, clauses.stream().map(ClausesTest::text).collect(Collectors.joining(" + ")));
    }

    private static String text(Clause clause) {
        return clause.answers().stream()
                .map(chosen -> chosen.question() + ":" + String.join(",", new TreeSet<>(chosen.codes())))
                .collect(Collectors.joining(" ", clause.none() ? "none of " : "", ""));
    }
}

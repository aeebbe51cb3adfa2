package se.ingangen.content.eservice.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    private static final Map<String, Type> TYPES = Map.of(
            "partner", Type.TRUTH,
            "home", Type.code(Set.of("rented", "lodger", "none")),
            "costs", Type.codes(Set.of("rent", "power")),
            "rent", Type.NUMBER,
            "rooms", Type.NUMBER,
            "born", Type.DATE,
            "until", Type.DATE,
            "text", Type.TEXT,
            "child", Type.GROUP,
            "child.cost", Type.NUMBER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            partner                                   | YES
            not partner                               | NO
            home = 'rented'                           | YES
            home != 'rented'                          | NO
            home in ('lodger', 'rented')              | YES
            costs has 'rent'                          | YES
            costs has 'power'                         | NO
            rent > 4000                               | YES
            rent >= 5000.50                           | YES
            rent < 5000.50                            | NO
            rent * 2 - 1 = 10000                      | YES
            1 + 2 * 3 = 7                             | YES
            (1 + 2) * 3 = 9                           | YES
            rent / 0 > 1                              | NO
            age(born) >= 18                           | YES
            age(born) = 26                            | YES
            born < until                              | OPEN
            count(child) = 2                          | YES
            sum(child.cost) = 300                     | YES
            answered(text)                            | YES
            answered(rooms)                           | NO
            rooms > 0                                 | NO
            not rooms > 0                             | YES
            until > born or partner                   | YES
            until > born and partner                  | OPEN
            until > born and not partner              | NO
            not until > born                          | OPEN
            answered(until)                           | OPEN
            partner and home = 'lodger' or rent > 1   | YES
            partner and (home = 'lodger' or rent < 1) | NO
            not partner or not home = 'none'          | YES
            """)
    void comesTo(String source, String expected) {
        var value = Expression.condition(source, ExpressionTest::type).value(new Given());
        assertEquals(expected, value.isOpen() ? "OPEN" : value.isYes() ? "YES" : "NO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rent              | 5000.50
            rent + rent       | 10001.00
            sum(child.cost)   | 300
            age(born)         | 26
            """)
    void comesToTheNumber(String source, BigDecimal expected) {
        assertEquals(
                expected,
                Expression.number(source, ExpressionTest::type)
                        .value(new Given())
                        .number()
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nobody = 'x'               | no question nobody before it, at character 1
            home = 'castle'            | “castle” is not offered
            home in ('rented' 'lodger' | “)” is missing, at character 19
            home > 'rented'            | not more or less
            home = rent                | cannot be compared
            text = 'x'                 | cannot be compared
            partner = 1                | cannot be compared
            costs = 'rent'             | cannot be compared
            home has 'rented'          | a codes is wanted here
            rent                       | comes to no yes or no
            rent and partner           | a truth is wanted here
            partner +  1 = 2           | a number is wanted here
            partner partner            | does not follow
            (partner                   | “)” is missing
            partner and                | must stand here, not the end
            age(rent) > 1              | a date is wanted here
            sum(rent) > 1              | as group.question
            sum(child.name) > 1        | no question child.name
            child.cost > 1             | has an answer for each item
            count(home) > 1            | a group is wanted here
            now() > 1                  | no now()
            rent > 1 ; drop            | no word or sign that is known begins here, at character 9
            """)
    void aFlawIsToldWithItsPlace(String source, String expected) {
        var flaw =
                assertThrows(FlawedExpressionException.class, () -> Expression.condition(source, ExpressionTest::type));
        assertTrue(flaw.getMessage().contains(expected), flaw.getMessage());
    }

    @Test
    void knowsWhatItSpeaksOf() {
        assertEquals(
                Set.of("partner", "home", "child", "born"),
                Expression.questions("partner and home in ('lodger') or sum(child.cost) > age(born)"));
        assertEquals(Set.of(), Expression.questions("§"));
    }

    @Test
    void aMinusWithoutSpacesIsPartOfAName() {
        Map<String, Type> types = Map.of("a-b", Type.NUMBER, "a", Type.NUMBER, "b", Type.NUMBER);
        assertEquals(
                "a-b > 0",
                Expression.condition("a-b > 0", n -> Optional.ofNullable(types.get(n)))
                        .toString());
        Expression.condition("a - b > 0", n -> Optional.ofNullable(types.get(n)));
    }

    private static Optional<Type> type(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    /// A tenant of 26 years with two children, who has left out the rooms and not come to the end.
    private static final class Given implements Scope {

        private final Map<String, Value> values = new HashMap<>(Map.of(
                "partner", Value.YES,
                "home", Value.of("rented"),
                "costs", Value.of(Set.of("rent")),
                "rent", Value.of(new BigDecimal("5000.50")),
                "rooms", Value.ABSENT,
                "born", Value.of(LocalDate.of(2000, 5, 1)),
                "until", Value.OPEN,
                "text", Value.of("anything")));

        @Override
        public Value value(String question) {
            return values.get(question);
        }

        @Override
        public List<Value> values(String path) {
            return List.of(Value.of(new BigDecimal(100)), Value.ABSENT, Value.of(new BigDecimal(200)));
        }

        @Override
        public Value count(String group) {
            return Value.of(BigDecimal.TWO);
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 22);
        }
    }
}

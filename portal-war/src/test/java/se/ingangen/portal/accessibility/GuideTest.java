package se.ingangen.portal.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.ingangen.content.eservice.Eservice;

/// Whether answers are found that lead everywhere.
class GuideTest {

    private static final int SERVICES_AT_LEAST = 11;

    @TestFactory
    Stream<DynamicTest> aWayLeadsToEveryStepAndQuestion() {
        return Definitions.all().stream().map(service -> dynamicTest(service.name(), () -> isWhole(service)));
    }

    private static void isWhole(Eservice service) {
        var guide = new Guide(service);
        assertEquals(List.of(), guide.missed());
        guide.ways()
                .forEach(
                        way -> assertTrue(way.journey().isComplete(), way.step().name()));
    }

    @Test
    void theDefinitionsAreAllThere() {
        assertTrue(Definitions.all().size() >= SERVICES_AT_LEAST);
    }
}

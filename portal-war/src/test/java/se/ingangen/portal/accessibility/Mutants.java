package se.ingangen.portal.accessibility;

import java.util.List;
import java.util.stream.Stream;

/// The mistakes that the gate has to see, each the only one in a page that is right otherwise.
final class Mutants {

    private Mutants() {}

    static List<Mutant> all() {
        return Stream.of(FormMutants.all(), PageMutants.all(), StyleMutants.all())
                .flatMap(List::stream)
                .toList();
    }
}

package se.ingangen.content.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// A set of enum constants in one column: their names, sorted as declared, between commas.
final class NameList {

    private NameList() {}

    static <E extends Enum<E>> String of(Collection<E> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> read(Class<E> type, String names) {
        var values = EnumSet.noneOf(type);
        Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .forEach(name -> values.add(Enum.valueOf(type, name)));
        return values;
    }
}
